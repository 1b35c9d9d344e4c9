package dev.aivideo.records;

import dev.aivideo.project.Run;
import dev.aivideo.project.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The warnings in the logs of runs, where earlier versions kept them:
 * {@code 2026-11-28T05:20:47.724Z WARN  d.a.warnings : text}.
 */
final class LoggedWarnings {
    private static final Pattern WARNING = Pattern.compile("(\\S+) WARN\\s+\\S*warnings : (.*)", Pattern.DOTALL);
    /** What a line has beyond this many characters is left out. */
    private static final int LONGEST_LINE = 10_000;
    /** A log is read up to the line in which this many characters are reached, which takes less than a second. */
    private static final int LONGEST_LOG = 32_000_000;

    private final Workspace workspace;

    LoggedWarnings(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Each warning and when it was first given, oldest first; none if the log is gone. Bytes that are not UTF-8 are
     * read as U+FFFD.
     *
     * @throws IllegalArgumentException if the run's record names a log outside the workspace
     * @throws UncheckedIOException if the log cannot be read
     */
    Map<String, Instant> of(Run run) {
        Map<String, Instant> warnings = new LinkedHashMap<>();
        Path log = workspace.inside(run.logFile());
        if (Files.isRegularFile(log)) {
            try {
                read(log, run, warnings);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return warnings;
    }

    private static void read(Path log, Run run, Map<String, Instant> warnings) throws IOException {
        // Files.newBufferedReader would fail at the first byte that is not UTF-8.
        try (Reader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(log), StandardCharsets.UTF_8))) {
            StringBuilder line = new StringBuilder();
            int length = 0;
            for (int more = next(reader, line); more > 0 && length < LONGEST_LOG; more = next(reader, line)) {
                length += more;
                Matcher warning = WARNING.matcher(line);
                if (warning.matches()) {
                    warnings.putIfAbsent(warning.group(2).stripTrailing(), time(warning.group(1), run));
                }
            }
        }
    }

    /**
     * Read a line without its end.
     *
     * @return number of characters read, at most {@link #LONGEST_LOG}; 0 at the end of the log
     */
    private static int next(Reader log, StringBuilder line) throws IOException {
        line.setLength(0);
        int read = 0;
        for (int c = log.read(); c >= 0 && read < LONGEST_LOG; c = log.read()) {
            read++;
            if (c == '\n') {
                break;
            }
            if (line.length() < LONGEST_LINE) {
                line.append((char) c);
            }
        }
        return read;
    }

    private static Instant time(String text, Run run) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return run.startedAt();
        }
    }
}
