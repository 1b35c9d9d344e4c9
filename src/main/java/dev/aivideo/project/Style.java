package dev.aivideo.project;

import org.jspecify.annotations.Nullable;

/**
 * How a language model is to write this film. What is null is as the settings have it.
 *
 * @param language BCP 47 tag, {@code de-AT}
 * @param tone in the operator's words, one line
 * @param persona name of one of the system prompts
 */
public record Style(
        @Nullable String language,
        @Nullable String tone,
        @Nullable String persona) {
    public static final Style DEFAULT = new Style(null, null, null);

    public boolean isDefault() {
        return equals(DEFAULT);
    }
}
