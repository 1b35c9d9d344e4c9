package dev.aivideo.facts;

import java.util.Set;

/** Where noun phrases end. */
final class NounPhrase {
    /** Of which the tagger takes some for adjectives or verbs. */
    private static final Set<String> PLURALS = Set.of(
            "people",
            "men",
            "women",
            "children",
            "aircraft",
            "species",
            "sheep",
            "fish",
            "feet",
            "teeth",
            "personnel",
            "cattle",
            "troops",
            "dead",
            "wounded",
            "injured",
            "lives",
            "mice",
            "geese",
            "spacecraft",
            "bacteria",
            "casualties");

    private static final Set<String> PARTICIPLES = Set.of(
            "known", "armed", "registered", "recorded", "paid", "trained", "skilled", "united", "listed", "wounded");

    private NounPhrase() {}

    /**
     * Behind what a number counts, from a word on: adjectives and nouns up to a noun in the plural; the same word if
     * nothing is counted there.
     */
    static int countedEnd(Reading reading, int from) {
        for (int i = from; i < reading.size() && i < from + 5; i++) {
            boolean plural = reading.tag(i).matches("NNP?S") || PLURALS.contains(reading.lower(i));
            if (plural && !isCompound(reading, i)) {
                return withOf(reading, i + 1);
            }
            boolean describes = plural
                    || reading.tag(i)
                            .matches("JJ|NN|NNP"
                                    + (i > from || PARTICIPLES.contains(reading.lower(i)) ? "|VBN|VBG" : ""));
            if (!describes
                    || !isWord(reading, i)
                    || reading.lower(i).matches("many|few|several|more|other|such|same|own")) {
                return from;
            }
        }
        return from;
    }

    /** "sports cars were", but not "adults smokes", where the tagger missed the verb. */
    private static boolean isCompound(Reading reading, int i) {
        return reading.tag(i + 1).equals("NNS") && reading.tag(i + 2).matches("VB.?|MD");
    }

    /** With "of" and nouns that no article precedes: {@code tonnes of wheat}. */
    static int withOf(Reading reading, int end) {
        if (!reading.lower(end).equals("of")) {
            return end;
        }
        int inner = end(reading, end + 1);
        return inner > end + 1 && !reading.tag(end + 1).matches("DT|PRP\\$|CD") ? inner : end;
    }

    /** Behind a noun phrase that begins at a word, without what "of" and the like add; the same word if none does. */
    static int end(Reading reading, int from) {
        int i = from;
        while (reading.tag(i).matches("DT|PRP\\$|CD|RB|JJ[RS]?|VBN|VBG|NNP?S?|POS")
                && isWord(reading, i)
                && i < from + 9) {
            if (i > from && reading.tag(i).matches("DT|PRP\\$|RB")) {
                break;
            }
            i++;
        }
        while (i > from && !reading.isNoun(i - 1)) {
            i--;
        }
        return i;
    }

    /** Likewise, with one "of" or "in" and the noun phrase behind it. */
    static int longEnd(Reading reading, int from) {
        int end = end(reading, from);
        if (end > from && reading.lower(end).matches("of|in|for|on|at|from")) {
            int more = end(reading, end + 1);
            return more > end + 1 ? more : end;
        }
        return end;
    }

    private static boolean isWord(Reading reading, int i) {
        return reading.word(i).matches("[\\p{L}'’].*") || reading.word(i).matches("\\p{N}.*");
    }
}
