package dev.aivideo.nightly;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One night's work.
 *
 * @param exitCode null while it runs, and if it died
 * @param report the report's HTML page, relative to the workspace
 */
public record Night(
        String id,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer exitCode,
        @Nullable String report) {}
