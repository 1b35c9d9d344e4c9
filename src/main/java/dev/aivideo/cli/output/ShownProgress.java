package dev.aivideo.cli.output;

import dev.aivideo.project.Progress;

/** Progress that somebody sees. Safe for threads. */
public interface ShownProgress extends Progress, AutoCloseable {
    /** Leave the place in order for what is printed next. */
    @Override
    default void close() {}
}
