package dev.aivideo.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the operator gave to make the narration from, as read when the run began; at most one of the two.
 *
 * @param sources texts that the script is made from
 * @param script a finished script as JSON; used as it is
 * @param pronunciations how words of these texts are said, as CSV; null if the operator gave none
 */
public record GivenText(
        List<SourceText> sources,
        @Nullable String script,
        @Nullable String pronunciations) {
    public static final GivenText NONE = new GivenText(List.of(), null, null);

    public GivenText {
        sources = List.copyOf(sources);
    }
}
