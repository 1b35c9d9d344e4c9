package dev.aivideo.job;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one run of the Job ended.
 *
 * @param video the film's path for the operator; null unless the run is done
 * @param lengthS measured length of the film in seconds; null unless the run is done
 * @param warnings warnings for the operator that did not stop the run
 * @param error problem, evidence and remedy; null if there was none
 */
public record RunResult(
        String projectId,
        String runId,
        ExitCode exitCode,
        @Nullable Path video,
        @Nullable Double lengthS,
        List<String> warnings,
        @Nullable String error,
        Path log) {}
