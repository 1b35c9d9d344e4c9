package dev.aivideo.project;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One film in the making, or made.
 *
 * @param id UUID v4 in lower case
 * @param name at most 50 characters, from the topic
 * @param currentStep one of the web app's step names
 * @param videoPath relative to the workspace; null until the film has passed the gate
 */
public record Project(
        String id,
        String name,
        Brief brief,
        String currentStep,
        @Nullable String videoPath,
        @Nullable Double totalDurationS,
        Instant createdAt,
        Instant lastActive) {}
