package dev.aivideo.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** FFmpeg or ffprobe left nothing usable. The message alone is enough to act on: problem, evidence, remedy. */
public class FfmpegException extends RuntimeException {
    private static final int LAST_LINES = 12;
    private static final long FULL_BYTES = 256_000;
    private static final String LOADER_REMARK = ": no version information available (required by ";

    public FfmpegException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        super("%s%n%s%nRemedy: %s".formatted(problem, evidence, remedy), cause);
    }

    static FfmpegException notStarted(String executable, IOException cause) {
        if (isForbidden(Path.of(executable))) {
            return new FfmpegException(
                    "Cannot start '" + executable + "': its disk is mounted so that no program on it starts (noexec).",
                    String.valueOf(cause.getMessage()),
                    "Set aivideo.cache to a folder on another disk, or aivideo.ffmpeg.executable to an FFmpeg there.",
                    cause);
        }
        return new FfmpegException(
                "Cannot start '" + executable + "'.",
                String.valueOf(cause.getMessage()),
                "Set aivideo.ffmpeg.executable to the absolute path of an FFmpeg that starts, or to auto.",
                cause);
    }

    /** Whether it is marked as a program and the system denies that it is one. */
    private static boolean isForbidden(Path program) {
        try {
            return !Files.isExecutable(program)
                    && Files.getPosixFilePermissions(program).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    static FfmpegException exited(int exitCode, List<String> command, Path log) {
        String evidence = lastLines(log);
        Path written = Path.of(command.get(command.size() - 1).replaceFirst("^file:", ""));
        Optional<DiskTrouble> disk = DiskTrouble.in(evidence)
                .or(() -> isFull(log) || isFull(written) ? Optional.of(DiskTrouble.FULL) : Optional.empty());
        return new FfmpegException(
                "%s ended with exit code %d%s."
                        .formatted(
                                program(command),
                                exitCode,
                                disk.map(trouble -> " because " + trouble.problem())
                                        .orElse("")),
                disk.map(trouble -> evidence + "\nIt wrote " + written + " and " + log)
                        .orElse(evidence),
                disk.map(trouble -> "%s ('clean' frees some of a workspace); then restart.".formatted(trouble.remedy()))
                        .orElse("See " + log + "; if it speaks of a file, look whether that file is whole."),
                null);
    }

    /** A full disk does not take the log that would say so. */
    private static boolean isFull(Path file) {
        try {
            return Files.exists(file) && Files.getFileStore(file).getUsableSpace() < FULL_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    static FfmpegException timedOut(Duration limit, List<String> command, Path log) {
        return new FfmpegException(
                "%s was stopped after %d s.".formatted(program(command), limit.toSeconds()),
                lastLines(log),
                "If the machine is only slow, raise aivideo.ffmpeg.timeout; the log is " + log,
                null);
    }

    static FfmpegException interrupted(List<String> command, InterruptedException cause) {
        return new FfmpegException(
                program(command) + " was stopped because the work was.", "", "Start the work again.", cause);
    }

    private static String program(List<String> command) {
        return String.valueOf(Path.of(command.get(0)).getFileName());
    }

    private static String lastLines(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.contains(LOADER_REMARK))
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(its log cannot be read: " + e.getMessage() + ")";
        }
    }
}
