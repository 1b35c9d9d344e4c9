package dev.aivideo.media;

import dev.aivideo.media.ProcessRunner.Prints;
import dev.aivideo.project.Problem;
import dev.aivideo.project.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** FFmpeg or ffprobe failed. The message has problem, evidence and remedy. */
public class FfmpegException extends ProblemException {
    private static final long FULL_BYTES = 256_000;

    private final boolean isOfTheMachine;
    private final transient @Nullable ToolRun run;

    /**
     * A program that was run.
     *
     * @param exitCode null if it did not end by itself
     * @param logTail the last lines it printed, those of its errors if it marked any
     */
    public record ToolRun(List<String> command, @Nullable Integer exitCode, String logTail) {}

    public FfmpegException(String problem, String evidence, String remedy, @Nullable Throwable cause) {
        this(new Problem(problem, evidence, remedy), false, null, cause);
    }

    private FfmpegException(Problem problem, boolean isOfTheMachine, @Nullable ToolRun run, @Nullable Throwable cause) {
        super(problem, cause);
        this.isOfTheMachine = isOfTheMachine;
        this.run = run;
    }

    /** What was run; null if nothing was, or it did not start. */
    public @Nullable ToolRun run() {
        return run;
    }

    /** Whether the cause is not the file: FFmpeg was killed, the disk is full, or the time limit was reached. */
    public boolean isOfTheMachine() {
        return isOfTheMachine;
    }

    /** Problem and last evidence in one line. */
    public String inShort() {
        String last = evidence().lines().reduce("", (before, line) -> line);
        return (problem() + " " + last).strip();
    }

    static FfmpegException unfit(Path ffmpeg, String why, @Nullable Throwable cause) {
        Problem problem = new Problem(
                ffmpeg + " cannot be used.",
                why,
                "Set aivideo.ffmpeg.executable to auto, or to the absolute path of an FFmpeg %s or newer with libx264, aac and libmp3lame."
                        .formatted(FfmpegVersion.OLDEST));
        return new FfmpegException(problem, true, null, cause);
    }

    /** A hardware encoder failed at what software can do: neither the pictures nor FFmpeg are at fault. */
    public static FfmpegException ofHardware(HardwareEncoder hardware, String scene, FfmpegException cause) {
        Problem problem = new Problem(
                "The hardware encoder %s failed at %s, which software can encode.".formatted(hardware.text(), scene),
                cause.problem() + System.lineSeparator() + cause.evidence(),
                "Set aivideo.editing.encoder=software and restart the film.");
        return new FfmpegException(problem, true, cause.run(), cause);
    }

    static FfmpegException notStarted(String executable, IOException cause) {
        String evidence = String.valueOf(cause.getMessage());
        Problem problem = isForbidden(Path.of(executable))
                ? new Problem(
                        "Cannot start '%s': its disk is mounted with noexec.".formatted(executable),
                        evidence,
                        "Set aivideo.cache to a folder on another disk, or aivideo.ffmpeg.executable to an FFmpeg there.")
                : new Problem(
                        "Cannot start '" + executable + "'.",
                        evidence,
                        "Set aivideo.ffmpeg.executable to the absolute path of an FFmpeg that starts, or to auto.");
        return new FfmpegException(problem, true, null, cause);
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

    static FfmpegException exited(int exitCode, List<String> command, Prints prints) {
        Path log = prints.log();
        ToolLog said = ToolLog.read(log);
        ToolRun run = new ToolRun(command, exitCode, said.tail());
        Path written = Path.of(command.get(command.size() - 1).replaceFirst("^file:", ""));
        Optional<Problem> machine = DiskTrouble.in(said.lastLines())
                .or(() -> isFull(log) || isFull(written) ? Optional.of(DiskTrouble.FULL) : Optional.empty())
                .map(trouble -> diskStopped(run, trouble, wrote(said, written, prints)))
                .or(() -> ExitSignal.of(exitCode, said).map(signal -> killed(run, signal, said, where(prints))));
        Problem problem = machine.orElseGet(() -> new Problem(
                "%s ended with exit code %d.".formatted(program(command), exitCode),
                said.tail(),
                "If it names a file, check that the file is complete." + where(prints)));
        return new FfmpegException(problem, machine.isPresent(), run, null);
    }

    private static Problem diskStopped(ToolRun run, DiskTrouble trouble, String evidence) {
        return new Problem(
                "%s ended with exit code %d because %s."
                        .formatted(program(run.command()), run.exitCode(), trouble.problem()),
                evidence,
                "%s ('clean' frees some of a workspace); then restart.".formatted(trouble.remedy()));
    }

    private static Problem killed(ToolRun run, ExitSignal signal, ToolLog said, String where) {
        return new Problem(
                "%s was killed by signal %s.".formatted(program(run.command()), signal),
                said.lastErrors().isEmpty() ? "It had reported no error before." : said.lastErrors(),
                signal.remedy() + where);
    }

    private static String wrote(ToolLog said, Path written, Prints prints) {
        return "%s%nIt wrote %s%s"
                .formatted(said.lastLines(), written, prints.logStays() ? " and " + prints.log() : "");
    }

    private static String where(Prints prints) {
        return prints.logStays() ? " The log is " + prints.log() : "";
    }

    /** On a full disk there is no log that states the cause. */
    private static boolean isFull(Path file) {
        try {
            return Files.exists(file) && Files.getFileStore(file).getUsableSpace() < FULL_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    static FfmpegException timedOut(Duration limit, List<String> command, Prints prints) {
        String said = ToolLog.read(prints.log()).lastLines();
        Problem problem = new Problem(
                "%s was stopped after %d s.".formatted(program(command), limit.toSeconds()),
                said,
                "If the machine is only slow, raise aivideo.ffmpeg.timeout." + where(prints));
        return new FfmpegException(problem, true, new ToolRun(command, null, said), null);
    }

    static FfmpegException interrupted(List<String> command, InterruptedException cause) {
        Problem problem =
                new Problem(program(command) + " was stopped because the run was stopped.", "", "Start the run again.");
        return new FfmpegException(problem, true, new ToolRun(command, null, ""), cause);
    }

    private static String program(List<String> command) {
        return String.valueOf(Path.of(command.get(0)).getFileName());
    }
}
