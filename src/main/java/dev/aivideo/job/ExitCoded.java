package dev.aivideo.job;

/** An exception that says itself how the program ends because of it. */
public interface ExitCoded {
    ExitCode exitCode();
}
