package dev.aivideo.project;

import org.jspecify.annotations.Nullable;

/**
 * What the operator gave to make the narration from, as read when the run began; at most one of the two.
 *
 * @param source a text that the script is made from
 * @param script a finished script as JSON; used as it is
 */
public record GivenText(@Nullable String source, @Nullable String script) {
    public static final GivenText NONE = new GivenText(null, null);
}
