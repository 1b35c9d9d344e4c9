package dev.aivideo.cli.output;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A film that was queued because another process uses the workspace. */
public record QueuedView(@JsonUnwrapped QueueEntryView entry, boolean queued, String inUseBy) {}
