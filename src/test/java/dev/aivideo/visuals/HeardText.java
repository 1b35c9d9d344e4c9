package dev.aivideo.visuals;

import dev.aivideo.facts.Fact;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.facts.TextSpan;
import dev.aivideo.project.SpokenSentence;
import dev.aivideo.project.SpokenWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sentences that are spoken evenly, a word in so many milliseconds, with a pause of 200 ms between sentences. */
final class HeardText {
    static final long PAUSE_MS = 200;

    private final List<HeardSentence> sentences = new ArrayList<>();
    private long atMs;

    HeardText say(String text, long wordMs) {
        return say(text, wordMs, List.of());
    }

    /** @param stated words of the sentence, and what they state */
    HeardText say(String text, long wordMs, String stated, Function<TextSpan, Fact> fact) {
        int start = text.indexOf(stated);
        return say(text, wordMs, List.of(fact.apply(new TextSpan(start, start + stated.length()))));
    }

    private HeardText say(String text, long wordMs, List<Fact> facts) {
        List<SpokenWord> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            words.add(new SpokenWord(word, Duration.ofMillis(atMs), Duration.ofMillis(atMs + wordMs)));
            atMs += wordMs;
        }
        SpokenSentence spoken = new SpokenSentence(
                text, words.get(0).start(), words.get(words.size() - 1).end(), words);
        sentences.add(new HeardSentence(spoken, facts));
        atMs += PAUSE_MS;
        return this;
    }

    List<HeardSentence> sentences() {
        return List.copyOf(sentences);
    }

    /** Until the pause after the last word is over. */
    double lengthS() {
        return atMs / 1000.0;
    }

    ShotPlan plan() {
        return ShotPlan.of(sentences(), lengthS());
    }
}
