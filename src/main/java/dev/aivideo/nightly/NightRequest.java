package dev.aivideo.nightly;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The operator's options for a night.
 *
 * @param maxFilms the most films it makes; null for the setting
 * @param parallel how many at a time; null for the setting
 * @param until local time by which it ends; null for no limit
 * @param isWaiting whether to wait for another process to leave the workspace
 */
public record NightRequest(
        @Nullable Integer maxFilms,
        @Nullable Integer parallel,
        @Nullable LocalTime until,
        boolean isWaiting) {}
