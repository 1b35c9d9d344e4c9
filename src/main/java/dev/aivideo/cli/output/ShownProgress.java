package dev.aivideo.cli.output;

import dev.aivideo.project.Progress;

/** Progress shown to the operator. Thread-safe. */
public interface ShownProgress extends Progress, AutoCloseable {
    /** End an open progress line before other output. */
    @Override
    default void close() {}
}
