package dev.aivideo.illustration.card;

import dev.aivideo.facts.HeardSentence;
import dev.aivideo.facts.TextSpan;
import java.time.Duration;

/**
 * Words that are set on a card, and when they are heard, from the beginning of the scene's sound.
 *
 * @param from when the first of them is heard
 * @param until when the last of them ends
 */
public record Said(String text, Duration from, Duration until) {

    static Said of(HeardSentence sentence, TextSpan span) {
        return new Said(span.in(sentence.text()), sentence.start(span), sentence.end(span));
    }
}
