package dev.aivideo.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** FFmpeg or ffprobe left nothing usable. The message alone is enough to act on: problem, evidence, remedy. */
public class FfmpegException extends RuntimeException {
    private static final long FULL_BYTES = 256_000;

    private final String problem;
    private final String evidence;
    private final String remedy;
    private final boolean isOfTheMachine;

    public FfmpegException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        this(problem, evidence, remedy, false, cause);
    }

    private FfmpegException(
            String problem, String evidence, String remedy, boolean isOfTheMachine, @Nullable Throwable cause) {
        super("%s%n%s%nRemedy: %s".formatted(problem, evidence, remedy), cause);
        this.problem = problem;
        this.evidence = evidence;
        this.remedy = remedy;
        this.isOfTheMachine = isOfTheMachine;
    }

    /** Whether it says nothing about the file at hand: FFmpeg was killed, the disk is full, the time was up. */
    public boolean isOfTheMachine() {
        return isOfTheMachine;
    }

    /** What happened, without evidence and remedy. */
    public String problem() {
        return problem;
    }

    /** What helps. */
    public String remedy() {
        return remedy;
    }

    /** Problem and last evidence in one line. */
    public String inShort() {
        String last = evidence.lines().reduce("", (before, line) -> line);
        return (problem + " " + last).strip();
    }

    static FfmpegException unfit(Path ffmpeg, String why, @Nullable Throwable cause) {
        return new FfmpegException(
                ffmpeg + " cannot be used.",
                why,
                "Set aivideo.ffmpeg.executable to auto, or to the absolute path of an FFmpeg %s or newer with libx264, aac and libmp3lame."
                        .formatted(FfmpegVersion.OLDEST),
                true,
                cause);
    }

    static FfmpegException notStarted(String executable, IOException cause) {
        if (isForbidden(Path.of(executable))) {
            return new FfmpegException(
                    "Cannot start '" + executable + "': its disk is mounted so that no program on it starts (noexec).",
                    String.valueOf(cause.getMessage()),
                    "Set aivideo.cache to a folder on another disk, or aivideo.ffmpeg.executable to an FFmpeg there.",
                    true,
                    cause);
        }
        return new FfmpegException(
                "Cannot start '" + executable + "'.",
                String.valueOf(cause.getMessage()),
                "Set aivideo.ffmpeg.executable to the absolute path of an FFmpeg that starts, or to auto.",
                true,
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
        ToolLog said = ToolLog.read(log);
        Path written = Path.of(command.get(command.size() - 1).replaceFirst("^file:", ""));
        return DiskTrouble.in(said.lastLines())
                .or(() -> isFull(log) || isFull(written) ? Optional.of(DiskTrouble.FULL) : Optional.empty())
                .map(trouble -> diskStopped(exitCode, command, trouble, written, log))
                .or(() -> ExitSignal.of(exitCode, said).map(signal -> killed(command, signal, said, log)))
                .orElseGet(() -> new FfmpegException(
                        "%s ended with exit code %d.".formatted(program(command), exitCode),
                        said.lastErrors().isEmpty() ? said.lastLines() : said.lastErrors(),
                        "See " + log + "; if it speaks of a file, look whether that file is whole.",
                        null));
    }

    private static FfmpegException diskStopped(
            int exitCode, List<String> command, DiskTrouble trouble, Path written, Path log) {
        return new FfmpegException(
                "%s ended with exit code %d because %s.".formatted(program(command), exitCode, trouble.problem()),
                "%s%nIt wrote %s and %s".formatted(ToolLog.read(log).lastLines(), written, log),
                "%s ('clean' frees some of a workspace); then restart.".formatted(trouble.remedy()),
                true,
                null);
    }

    private static FfmpegException killed(List<String> command, ExitSignal signal, ToolLog said, Path log) {
        return new FfmpegException(
                "%s was killed by signal %s.".formatted(program(command), signal),
                said.lastErrors().isEmpty() ? "It had reported no error before." : said.lastErrors(),
                signal.remedy() + " The log is " + log,
                true,
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
                ToolLog.read(log).lastLines(),
                "If the machine is only slow, raise aivideo.ffmpeg.timeout; the log is " + log,
                true,
                null);
    }

    static FfmpegException interrupted(List<String> command, InterruptedException cause) {
        return new FfmpegException(
                program(command) + " was stopped because the work was.", "", "Start the work again.", true, cause);
    }

    private static String program(List<String> command) {
        return String.valueOf(Path.of(command.get(0)).getFileName());
    }
}
