package dev.aivideo.encyclopedia;

import dev.aivideo.project.SourceText;
import java.util.List;
import java.util.Optional;

/** Knows articles about topics. */
public interface Encyclopedia {
    /** What to do to have it asked; empty if it is. */
    Optional<String> howToEnable();

    /**
     * The articles about a topic, the main one first.
     *
     * @return one to three; none if it has no article that is really about the topic, or nothing may be asked and
     *     nothing is kept
     * @throws EncyclopediaException if it could not be asked
     */
    List<SourceText> articles(ArticleQuery query);

    /**
     * What {@link #articles} would be made of, without their texts; asks no more than that takes.
     *
     * @return titles, the main article's first
     * @throws EncyclopediaException if it could not be asked
     */
    List<String> titles(ArticleQuery query);
}
