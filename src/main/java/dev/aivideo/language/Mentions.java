package dev.aivideo.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an English sentence speaks of.
 *
 * @param names proper names in order
 * @param nouns heads and other common nouns in the singular and lower case
 * @param known those of the nouns that are spoken of as known: "the collapse", but neither "the weight of the deck" nor
 *     "the longest bridge", which say themselves which one is meant
 */
public record Mentions(List<Name> names, Set<String> nouns, Set<String> known) {
    private static final Set<String> SINGLED_OUT = Set.of("first", "last", "only", "same", "other", "next");

    /**
     * A proper name.
     *
     * @param words in lower case
     * @param explained whether the sentence says who or what bears it: "the lunar module Eagle", "Bucha, a suburb"
     */
    public record Name(Set<String> words, boolean explained) {}

    /** Reads sentences; thread-safe. */
    public static final class Reader {
        private final PartOfSpeech partOfSpeech = new PartOfSpeech();

        public Mentions read(String sentence) {
            List<PartOfSpeech.Word> words = partOfSpeech.tag(sentence);
            List<Name> names = new ArrayList<>();
            Set<String> nouns = new HashSet<>();
            Set<String> known = new HashSet<>();
            for (int i = 0; i < words.size(); i++) {
                int end = endOfName(words, i);
                if (end > i) {
                    names.add(name(words, i, end));
                    i = end - 1;
                } else if (isNoun(words, i)) {
                    String noun = singular(words.get(i).text());
                    nouns.add(noun);
                    if (!isNoun(words, i + 1) && isKnown(words, i)) {
                        known.add(noun);
                    }
                }
            }
            return new Mentions(names, nouns, known);
        }
    }

    private static int endOfName(List<PartOfSpeech.Word> words, int from) {
        int end = from;
        while (end < words.size() && words.get(end).tag().startsWith("NNP")) {
            end++;
        }
        return end;
    }

    private static Name name(List<PartOfSpeech.Word> words, int from, int to) {
        Set<String> name = new HashSet<>();
        words.subList(from, to).forEach(word -> name.add(word.text().toLowerCase(Locale.ROOT)));
        boolean kindBefore = from > 0 && isNoun(words, from - 1);
        boolean kindAfter = to + 1 < words.size()
                && words.get(to).text().equals(",")
                && words.get(to + 1).text().matches("an?|one|who|whose");
        return new Name(name, kindBefore || kindAfter);
    }

    private static boolean isNoun(List<PartOfSpeech.Word> words, int i) {
        return i < words.size() && words.get(i).tag().matches("NNS?");
    }

    /** Whether "the" stands before the phrase that ends here, and nothing in or behind it says which one. */
    private static boolean isKnown(List<PartOfSpeech.Word> words, int head) {
        if (head + 1 < words.size() && words.get(head + 1).tag().matches("IN|TO|WDT|WP\\$?|WRB|VBN|POS")) {
            return false;
        }
        for (int i = head - 1; i >= 0 && words.get(i).tag().matches("DT|JJ|NN|NNS|VBN|CD|RBS|JJS"); i--) {
            String word = words.get(i).text().toLowerCase(Locale.ROOT);
            if (words.get(i).tag().matches("RBS|JJS") || SINGLED_OUT.contains(word)) {
                return false;
            }
            if (words.get(i).tag().equals("DT")) {
                return word.equals("the");
            }
        }
        return false;
    }

    private static String singular(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && lower.length() > 3;
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }
}
