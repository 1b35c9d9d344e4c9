package dev.aivideo.nightly;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one night is told when it begins.
 *
 * @param maxFilms the most films it makes
 * @param parallel how many at a time
 * @param until no film is begun that would not end before, and what is at hand then is stopped; null for no limit
 */
public record NightOptions(
        int maxFilms, int parallel, @Nullable Instant until) {}
