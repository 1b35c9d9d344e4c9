package dev.aivideo.illustration;

import dev.aivideo.facts.Fact;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.facts.TextSpan;
import dev.aivideo.project.SpokenSentence;
import dev.aivideo.project.SpokenWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sentences for tests, spoken at 15 characters a second, and the places of their words. */
public final class Spoken {
    private static final int MS_A_CHARACTER = 66;

    private Spoken() {}

    public static HeardSentence at(double startS, String text, List<Fact> facts) {
        List<SpokenWord> words = new ArrayList<>();
        Duration start = Duration.ofMillis(Math.round(startS * 1000));
        int from = 0;
        for (String word : text.split(" ")) {
            int place = text.indexOf(word, from);
            from = place + word.length();
            words.add(new SpokenWord(
                    word,
                    start.plusMillis((long) place * MS_A_CHARACTER),
                    start.plusMillis((long) from * MS_A_CHARACTER)));
        }
        Duration end = words.get(words.size() - 1).end();
        return new HeardSentence(new SpokenSentence(text, start, end, words), facts);
    }

    public static HeardSentence at(double startS, String text, Function<String, List<Fact>> facts) {
        return at(startS, text, facts.apply(text));
    }

    /** Where words stand in a sentence. */
    public static TextSpan span(String sentence, String words) {
        int start = sentence.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'%s' is not in '%s'".formatted(words, sentence));
        }
        return new TextSpan(start, start + words.length());
    }

    public static Fact.Words words(String sentence, String words) {
        return new Fact.Words(span(sentence, words), words);
    }
}
