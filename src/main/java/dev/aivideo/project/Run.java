package dev.aivideo.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One launch of the Job for a project: the first, or a restart.
 *
 * @param attempt from 1
 * @param processId of the process that ran it
 * @param logFile relative to the workspace
 * @param error what went wrong, null if nothing did
 */
public record Run(
        String id,
        String projectId,
        int attempt,
        RunStatus status,
        long processId,
        String logFile,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer exitCode,
        @Nullable String error) {}
