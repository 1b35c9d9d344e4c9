package dev.aivideo.cli.output;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A film that was queued, as another process works in the workspace. */
public record QueuedView(@JsonUnwrapped QueueEntryView entry, boolean queued, String inUseBy) {}
