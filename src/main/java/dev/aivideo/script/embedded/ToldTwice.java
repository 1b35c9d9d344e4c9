package dev.aivideo.script.embedded;

import dev.aivideo.language.SentenceEmbedder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds out whether two sentences tell the same. */
final class ToldTwice {
    private static final double SAME = 0.86;
    /** With the same names and figures in them. */
    private static final double SAME_FACTS = 0.5;

    private static final double MOST_SHARED = 0.6;
    private static final int FEWEST_FACTS = 2;

    private ToldTwice() {}

    /**
     * Whether the sentences tell the same.
     *
     * @param topicWords in lower case, which say nothing as they are everywhere
     */
    static boolean tells(String one, float[] meaning, String other, float[] otherMeaning, Set<String> topicWords) {
        double alike = SentenceEmbedder.cosine(meaning, otherMeaning);
        if (alike > SAME) {
            return true;
        }
        if (alike < SAME_FACTS) {
            return false;
        }
        Set<String> facts = facts(one, topicWords);
        Set<String> others = facts(other, topicWords);
        int fewer = Math.min(facts.size(), others.size());
        facts.retainAll(others);
        return facts.size() >= FEWEST_FACTS && facts.size() >= MOST_SHARED * fewer;
    }

    /** Figures and names in a sentence. */
    static Set<String> facts(String sentence, Set<String> topicWords) {
        Set<String> facts = new HashSet<>();
        String[] words = sentence.split("[^\\p{L}\\p{N}'’-]+");
        for (int i = 0; i < words.length; i++) {
            String word = words[i].replaceAll("['’]s$|(?<=\\d)s$", "");
            boolean figure = word.matches("\\d{2,}.*");
            boolean name = i > 0 && word.matches("\\p{Lu}.+");
            if (figure || name) {
                facts.add(word.toLowerCase(Locale.ROOT));
            }
        }
        facts.removeAll(topicWords);
        return facts;
    }

    static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }
}
