package dev.aivideo.queue;

import dev.aivideo.project.Brief;
import dev.aivideo.project.FilmLook;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the lines of a list are taken.
 *
 * @param defaults for what a line does not say
 * @param voiceRefusal why a voice cannot be used; empty if it can
 * @param looks the look of a style; throws a {@link dev.aivideo.style.StyleException} if there is none that can be used
 */
public record ListRules(
        Brief defaults, Function<String, Optional<String>> voiceRefusal, Function<String, FilmLook> looks) {}
