package dev.aivideo.project;

import org.jspecify.annotations.Nullable;

/**
 * How a language model is to write this film. What is null is as the settings have it.
 *
 * @param language BCP 47 tag, {@code de-AT}
 * @param tone in the operator's words, one line
 * @param persona name of one of the system prompts
 */
public record WritingStyle(
        @Nullable String language,
        @Nullable String tone,
        @Nullable String persona) {
    public static final WritingStyle DEFAULT = new WritingStyle(null, null, null);

    public boolean isDefault() {
        return equals(DEFAULT);
    }
}
