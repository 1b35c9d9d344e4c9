package dev.aivideo.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A command of the operator's that is called when something is done. It is started as it stands, without a shell; what
 * it prints is thrown away.
 *
 * @param command program and arguments; empty for none
 * @param timeout longest time it may take, then it is ended with all that it has started
 */
public record HookCommand(List<String> command, Duration timeout) {
    public HookCommand {
        command = List.copyOf(command);
    }

    /**
     * How a call ended. Arguments are not in it, as they may be secret.
     *
     * @param isDone whether the command ended with exit code 0
     * @param how what follows "The hook"
     */
    public record Outcome(boolean isDone, String how) {
        @Override
        public String toString() {
            return "The hook " + how;
        }
    }

    public boolean isNone() {
        return command.isEmpty();
    }

    /**
     * Call the command, with a file's path as its last argument, and wait for its end. Whatever goes wrong is told by the
     * outcome.
     *
     * @throws InterruptedException if this program is to stop; the command is ended first
     */
    public Outcome call(Path file) throws InterruptedException {
        String name = command.get(0);
        List<String> whole =
                Stream.concat(command.stream(), Stream.of(file.toString())).toList();
        ProcessBuilder builder =
                new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        ProcessFamily family = ProcessFamily.of(builder);
        try {
            return ended(name, builder.start(), family);
        } catch (IOException e) {
            return new Outcome(false, "%s could not be started: %s".formatted(name, e.getMessage()));
        }
    }

    private Outcome ended(String name, Process process, ProcessFamily family) throws InterruptedException {
        try {
            closeInput(process);
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Outcome(
                        false,
                        String.format(
                                Locale.ROOT,
                                "%s took longer than %.1f s and was ended",
                                name,
                                timeout.toMillis() / 1e3));
            }
            int code = process.exitValue();
            return new Outcome(code == 0, "%s ended with exit code %d".formatted(name, code));
        } finally {
            if (process.isAlive()) {
                family.end(process);
            }
            process.descendants().forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** It may have ended already. */
    private static void closeInput(Process process) {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // Nothing was to be written to it.
        }
    }
}
