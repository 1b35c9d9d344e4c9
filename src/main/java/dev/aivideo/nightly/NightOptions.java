package dev.aivideo.nightly;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The options of one night.
 *
 * @param maxFilms the most films it makes
 * @param parallel how many at a time
 * @param until no film is started that would not end before, and running films are stopped then; null for no limit
 */
public record NightOptions(
        int maxFilms, int parallel, @Nullable Instant until) {}
