package dev.aivideo.job;

/** An exception that determines the exit code. */
public interface ExitCoded {
    ExitCode exitCode();
}
