package dev.aivideo.media;

import dev.aivideo.media.ProcessRunner.Prints;
import dev.aivideo.project.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Reads the properties of media files. They may be hostile, so no other file is opened. */
public class Ffprobe {
    private static final Pattern LAST_TIME = Pattern.compile("out_time_us=(\\d+)");
    private static final Pattern FRAMES = Pattern.compile("(?m)^frame=(\\d+)");

    private final FfmpegBinaries binaries;
    private final Ffmpeg ffmpeg;
    private final FfmpegProperties properties;

    public Ffprobe(FfmpegBinaries binaries, Ffmpeg ffmpeg, FfmpegProperties properties) {
        this.binaries = binaries;
        this.ffmpeg = ffmpeg;
        this.properties = properties;
    }

    /**
     * Reads the file's header. Nothing is decoded, so a damaged file may seem intact.
     *
     * @throws FfmpegException if it is no media file
     */
    public MediaInfo probe(Path file) {
        MediaInfo info = MediaInfoReader.read(ask(file, "-show_format", "-show_streams"));
        return info.isStill() ? info.turned(rotationOfStill(file)) : info;
    }

    /** Cameras store the orientation outside the picture; it is known once a frame is read. */
    private int rotationOfStill(Path file) {
        return MediaInfoReader.rotationOfFrame(ask(
                file,
                "-select_streams",
                "v:0",
                "-read_intervals",
                "%+#1",
                "-show_entries",
                "frame_side_data=rotation"));
    }

    /**
     * Actual duration of a file's picture, found by reading the whole file without decoding; for files that state no
     * duration or a wrong one.
     */
    public Duration measuredLength(Path file) {
        FfmpegCommand command = FfmpegCommand.measuring()
                .input(file)
                .option("-map", "0:v:0", "-c", "copy", "-progress", "pipe:1", "-nostats")
                .build();
        try {
            return Duration.ofMillis(last(LAST_TIME, ffmpeg.measure(command)) / 1000);
        } catch (FfmpegException e) {
            return Duration.ZERO;
        }
    }

    /**
     * Count the picture's frames by reading the whole file; exact for a file with one frame in a packet.
     *
     * @throws FfmpegException if it is no media file
     */
    public long countFrames(Path file) {
        String text = ask(file, "-select_streams", "v:0", "-count_packets", "-show_entries", "stream=nb_read_packets");
        return Json.STRICT
                .readTree(text)
                .path("streams")
                .path(0)
                .path("nb_read_packets")
                .asLong(0);
    }

    /**
     * Whether the picture really decodes over this part. A tenth may be missing at the end, where variable rates and
     * rounded headers say more than there is.
     *
     * @param length zero if a single picture is enough
     * @throws FfmpegException if that cannot be found out: FFmpeg was killed, the disk is full
     */
    public boolean decodes(Path file, Duration from, Duration length) {
        FfmpegCommand.Builder command = FfmpegCommand.measuring();
        if (length.isZero()) {
            command.input(file).option("-frames:v", "1");
        } else {
            command.input(file, "-ss", seconds(from), "-t", seconds(length));
        }
        command.option("-map", "0:v:0", "-an", "-fps_mode", "passthrough", "-progress", "pipe:1", "-nostats");
        try {
            String report = ffmpeg.measure(command.build());
            return last(FRAMES, report) > 0 && last(LAST_TIME, report) / 1e6 >= seconds(length, 0.9);
        } catch (FfmpegException e) {
            if (e.isOfTheMachine()) {
                throw e;
            }
            return false;
        }
    }

    /** Whether there is a picture at this moment or soon after it. */
    public boolean showsFrom(Path file, Duration at) {
        FfmpegCommand command = FfmpegCommand.measuring()
                .input(file, "-ss", seconds(at))
                .option("-map", "0:v:0", "-an", "-frames:v", "1", "-progress", "pipe:1", "-nostats")
                .build();
        try {
            return last(FRAMES, ffmpeg.measure(command)) > 0;
        } catch (FfmpegException e) {
            return false;
        }
    }

    private static double seconds(Duration length, double share) {
        return length.toMillis() / 1e3 * share;
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() / 1000 + "."
                + String.valueOf(1000 + duration.toMillis() % 1000).substring(1);
    }

    private static long last(Pattern pattern, String report) {
        long value = 0;
        for (Matcher matcher = pattern.matcher(report); matcher.find(); ) {
            value = Long.parseLong(matcher.group(1));
        }
        return value;
    }

    private String ask(Path file, String... questions) {
        FfmpegBinaries.Chosen chosen = binaries.chosen();
        List<String> command = new ArrayList<>(List.of(chosen.ffprobe().toString(), "-hide_banner", "-v", "error"));
        command.addAll(UntrustedInput.only(file));
        command.addAll(List.of(questions));
        command.addAll(List.of("-of", "json", "file:" + file.toAbsolutePath()));
        try {
            Path answer = Files.createTempFile("ffprobe-", ".json");
            Path log = Files.createTempFile("ffprobe-", ".log");
            try {
                ProcessRunner.run(command, chosen.libraries(), Prints.passing(answer, log), properties.timeout());
                String text = Files.readString(answer);
                Json.STRICT.readTree(text);
                return text;
            } catch (JacksonException e) {
                throw new FfmpegException(
                        "ffprobe's answer about " + file + " is not JSON.",
                        String.valueOf(e.getMessage()),
                        "Try another FFmpeg: set aivideo.ffmpeg.executable.",
                        e);
            } finally {
                Files.delete(answer);
                Files.delete(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot store the output of ffprobe: " + e.getMessage(), e);
        }
    }
}
