package dev.aivideo.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The log of FFmpeg or ffprobe, without progress reports and messages of the loader. */
record ToolLog(List<String> lines) {
    private static final int LAST_LINES = 12;
    private static final String LOADER_REMARK = ": no version information available (required by ";
    private static final Pattern ERROR = Pattern.compile("\\[(?:error|fatal|panic)\\] ");
    private static final Pattern PROGRESS = Pattern.compile(
            "^(?:\\[info\\] )?(?:frame|size|fps|stream_\\w+|bitrate|total_size|out_time\\w*|dup_frames|drop_frames|speed"
                    + "|progress|elapsed|L?size|video|time)=.*|^\\[q\\] command received.*");

    static ToolLog read(Path log) {
        try {
            return new ToolLog(new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.contains(LOADER_REMARK))
                    .filter(line -> !PROGRESS.matcher(line).matches())
                    .toList());
        } catch (IOException e) {
            return new ToolLog(List.of("(its log cannot be read: " + e.getMessage() + ")"));
        }
    }

    String lastLines() {
        return last(line -> true);
    }

    /** Only what was marked as an error, as {@code -loglevel level+…} does; empty if nothing was. */
    String lastErrors() {
        return last(line -> ERROR.matcher(line).find());
    }

    /** The errors, or whatever came last where none is marked. */
    String tail() {
        return lastErrors().isEmpty() ? lastLines() : lastErrors();
    }

    private String last(Predicate<String> wanted) {
        List<String> all = lines.stream().filter(wanted).toList();
        return String.join("\n", all.subList(Math.max(0, all.size() - LAST_LINES), all.size()));
    }
}
