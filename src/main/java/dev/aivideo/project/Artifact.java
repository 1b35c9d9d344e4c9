package dev.aivideo.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file the pipeline made, as recorded when it was whole.
 *
 * @param path relative to the workspace, with {@code /}; there is one row a path
 * @param contentKey what went into it
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record Artifact(
        String id,
        String projectId,
        @Nullable String sceneId,
        Stage stage,
        String path,
        String contentKey,
        String sha256,
        long bytes,
        Instant madeAt) {}
