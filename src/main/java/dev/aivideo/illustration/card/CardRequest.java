package dev.aivideo.illustration.card;

import dev.aivideo.facts.FilmFacts;
import dev.aivideo.facts.HeardSentence;
import java.time.Duration;
import java.util.List;

/**
 * What a card may be made of.
 *
 * @param from when it is seen, from the beginning of the scene's sound
 * @param until when it is gone
 * @param sentences those heard meanwhile
 * @param scene in the film, from 0
 */
public record CardRequest(
        Duration from, Duration until, List<HeardSentence> sentences, int scene, FilmFacts film, CardFrame frame) {
    public CardRequest {
        sentences = List.copyOf(sentences);
    }

    /** Whether nobody of this name stands earlier in the film with a role. */
    boolean isFirstMention(String name, HeardSentence in) {
        for (int n = 0; n < Math.min(scene + 1, film.scenes().size()); n++) {
            for (HeardSentence sentence : film.scenes().get(n)) {
                if (n == scene && sentence.text().equals(in.text())) {
                    return true;
                }
                if (People.in(sentence).stream()
                        .anyMatch(person -> person.name().equals(name))) {
                    return false;
                }
            }
        }
        return true;
    }
}
