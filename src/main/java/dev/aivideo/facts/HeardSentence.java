package dev.aivideo.facts;

import dev.aivideo.project.SpokenSentence;
import dev.aivideo.project.SpokenWord;
import java.time.Duration;
import java.util.List;

/** A sentence, its facts, and when each of its words is heard. */
public final class HeardSentence {
    private final SpokenSentence spoken;
    private final List<Fact> facts;
    /** Where each spoken word begins in the text. */
    private final int[] starts;

    public HeardSentence(SpokenSentence spoken, List<Fact> facts) {
        this.spoken = spoken;
        this.facts = List.copyOf(facts);
        this.starts = starts(spoken);
    }

    /** Words that the text does not have where they are looked for begin where the one before does. */
    private static int[] starts(SpokenSentence spoken) {
        int[] starts = new int[spoken.words().size()];
        int from = 0;
        for (int n = 0; n < starts.length; n++) {
            String word = spoken.words().get(n).text();
            int found = spoken.text().indexOf(word, from);
            starts[n] = found < 0 ? from : found;
            from = found < 0 ? from : found + word.length();
        }
        return starts;
    }

    public String text() {
        return spoken.text();
    }

    public List<Fact> facts() {
        return facts;
    }

    /** The same words with other facts. */
    public HeardSentence with(List<Fact> others) {
        return new HeardSentence(spoken, others);
    }

    /** The same words with the facts of which half is heard after a time, or more. */
    public HeardSentence from(Duration time) {
        return with(facts.stream()
                .filter(fact -> middle(fact.span()).compareTo(time) >= 0)
                .toList());
    }

    private Duration middle(TextSpan words) {
        return start(words).plus(end(words)).dividedBy(2);
    }

    /** In order; never empty. */
    public List<SpokenWord> words() {
        return spoken.words();
    }

    /** From the beginning of the scene's sound, as are all times here. */
    public Duration start() {
        return spoken.start();
    }

    public Duration end() {
        return spoken.end();
    }

    /** When the first of these words begins. */
    public Duration start(TextSpan words) {
        return word(words.start()).start();
    }

    /** When the last of these words ends. */
    public Duration end(TextSpan words) {
        return word(words.end() - 1).end();
    }

    /** The word that holds a character, or the one before it. */
    private SpokenWord word(int character) {
        int n = 0;
        while (n + 1 < starts.length && starts[n + 1] <= character) {
            n++;
        }
        return spoken.words().get(n);
    }
}
