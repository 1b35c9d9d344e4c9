package dev.aivideo.script.embedded;

import dev.aivideo.language.Sentences;
import dev.aivideo.project.SceneOrigin;
import java.util.List;

/**
 * A sentence of an article as it may be said.
 *
 * @param paragraph which one of all articles, from 0
 * @param place in the paragraph, from 0; one that is passed over leaves a gap
 * @param leans whether it makes sense only right behind the one before it
 * @param bound whether the one behind it takes back what it says, so that it must not be said alone
 */
record ArticleSentence(
        SceneOrigin.Sentence said, StoryPart part, int paragraph, int place, boolean leans, boolean bound) {

    String text() {
        return said.spoken();
    }

    int words() {
        return Sentences.words(said.spoken());
    }

    /** Whether nothing was passed over between this one and the other behind it. */
    boolean isFollowedBy(ArticleSentence other) {
        return paragraph == other.paragraph && place + 1 == other.place;
    }

    ArticleSentence saying(String text) {
        SceneOrigin.Sentence changed = new SceneOrigin.Sentence(text, said.source(), said.number(), said.original());
        return new ArticleSentence(changed, part, paragraph, place, leans, bound);
    }

    Passage passage() {
        return new Passage(List.of(said), part, paragraph, leans);
    }
}
