package dev.aivideo.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs one program to its end. What it prints goes to files, so that no full pipe can stop it. */
final class ProcessRunner {
    /** A process that hangs in the kernel does not end even when it is killed. */
    private static final int LONGEST_END_S = 5;

    private ProcessRunner() {}

    /**
     * Where what a program prints goes.
     *
     * @param output receives what it prints
     * @param log receives what it says on the error stream; the same path as {@code output} receives both
     * @param logStays whether the log is still there for a person to read after the program has failed
     */
    record Prints(Path output, Path log, boolean logStays) {
        /** Both in one file that stays. */
        static Prints kept(Path log) {
            return new Prints(log, log, true);
        }

        /** In files that the caller deletes. */
        static Prints passing(Path output, Path log) {
            return new Prints(output, log, false);
        }
    }

    /**
     * Run a program; it does not outlive the call.
     *
     * @param libraries folder of the program's own shared libraries, or null
     * @throws FfmpegException if it cannot be started, takes too long, or does not end with exit code 0
     */
    static void run(List<String> command, @Nullable Path libraries, Prints prints, Duration limit) {
        run(command, libraries, prints, limit, process -> {});
    }

    /** @param started is told the process as soon as there is one */
    static void run(
            List<String> command,
            @Nullable Path libraries,
            Prints prints,
            Duration limit,
            Consumer<ProcessHandle> started) {
        Process process = start(command, libraries, prints);
        try {
            started.accept(process.toHandle());
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw FfmpegException.timedOut(limit, command, prints);
            }
            if (process.exitValue() != 0) {
                throw FfmpegException.exited(process.exitValue(), command, prints);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw FfmpegException.interrupted(command, e);
        } finally {
            end(process);
        }
    }

    /** Kill it if it is still there, and see its end: what it writes must not come after what the caller does next. */
    private static void end(Process process) {
        if (process.isAlive()) {
            // Behind the name may be a script that starts the program and waits for it.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly()
                    .onExit()
                    .completeOnTimeout(process, LONGEST_END_S, TimeUnit.SECONDS)
                    .join();
        }
    }

    private static Process start(List<String> command, @Nullable Path libraries, Prints prints) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(prints.output().toFile());
        if (prints.log().equals(prints.output())) {
            builder.redirectErrorStream(true);
        } else {
            builder.redirectError(prints.log().toFile());
        }
        // Settings of the operator's shell must not change the result.
        builder.environment().remove("FFREPORT");
        builder.environment().remove("AV_LOG_FORCE_COLOR");
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("AV_LOG_FORCE_NOCOLOR", "1");
        if (libraries != null) {
            builder.environment().merge("LD_LIBRARY_PATH", libraries.toString(), (old, own) -> own + ":" + old);
        }
        try {
            return builder.start();
        } catch (IOException e) {
            throw FfmpegException.notStarted(command.get(0), e);
        }
    }
}
