package dev.aivideo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the noun phrases, names and dates out of a text. */
final class NounPhrases {
    /** What may be searched for: nouns and names with what describes them. */
    private static final Pattern TERM = Pattern.compile("P+OD?P+|[JNP]*[NP]");
    /** What may stand by itself in large type: figures with their nouns, dates, and one "of" as well. */
    private static final Pattern DISPLAY =
            Pattern.compile("CNAN|C?PC|(?:[JCNP]|S(?=[JNP]))*[NP](?:OD?(?:[JCNP]|S(?=[JNP]))*[NP])?");

    /** Say when, how much or that there is something, but nothing that can be seen. */
    private static final Set<String> GENERIC = WordLists.EMPTY.get(0);
    /** Describe nothing that a picture could show. */
    private static final Set<String> EMPTY_ADJECTIVES = WordLists.EMPTY.get(1);

    private final PartOfSpeech partOfSpeech = new PartOfSpeech();

    /**
     * A phrase as it stands in the text.
     *
     * @param words how many, joined by single spaces
     * @param name whether it holds a proper name
     */
    record Phrase(String text, int words, boolean name) {
        boolean generic() {
            String[] all = text.toLowerCase(Locale.ROOT).split(" ");
            return GENERIC.contains(all[all.length - 1]) || text.length() < 3;
        }
    }

    /** Search terms: without figures and empty adjectives, at most three words unless it is one name. */
    List<Phrase> terms(String text) {
        return find(text, TERM, true).stream().filter(term -> term.words() <= 5).toList();
    }

    /** Phrases of two to five words, and names of one. */
    List<Phrase> display(String text) {
        return find(text, DISPLAY, false).stream()
                .filter(phrase -> phrase.words() >= (phrase.name() ? 1 : 2) && phrase.words() <= 5)
                .toList();
    }

    private List<Phrase> find(String text, Pattern grammar, boolean shortened) {
        List<Phrase> phrases = new ArrayList<>();
        for (String sentence : Sentences.split(text)) {
            List<PartOfSpeech.Word> words = partOfSpeech.tag(sentence);
            StringBuilder kinds = new StringBuilder();
            words.forEach(word -> kinds.append(kind(word)));
            leaveOutVerbs(words, kinds);
            Matcher match = grammar.matcher(kinds);
            while (match.find()) {
                int start = afterEmptyHead(words, kinds, match.start(), match.end());
                int from = trimmed(words, start, match.end(), shortened, kinds);
                phrases.add(phrase(sentence, words.subList(from, match.end()), kinds.substring(from, match.end())));
            }
        }
        return phrases.stream().distinct().toList();
    }

    /** "millions of flowers" are flowers. */
    private static int afterEmptyHead(List<PartOfSpeech.Word> words, CharSequence kinds, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            String head = words.get(i - 1).text().toLowerCase(Locale.ROOT);
            if (kinds.charAt(i) == 'O' && GENERIC.contains(head)) {
                return kinds.charAt(i + 1) == 'D' ? i + 2 : i + 1;
            }
        }
        return start;
    }

    /**
     * The tagger takes some verbs for nouns. The first word of a compound is hardly ever a plural, so that in "trains
     * travel" the second and in "forms crystals" the first is a verb; so is what an object follows, "smoke masks the".
     * No adjective stands behind its noun: "soldiers ambushed lines" has a verb, too.
     */
    private static void leaveOutVerbs(List<PartOfSpeech.Word> words, StringBuilder kinds) {
        for (int i = 1; i < kinds.length(); i++) {
            if (kinds.charAt(i) == 'J' && kinds.charAt(i - 1) == 'N') {
                kinds.setCharAt(i, 'x');
            }
            boolean compound = kinds.charAt(i) == 'N' && "NP".indexOf(kinds.charAt(i - 1)) >= 0;
            if (!compound) {
                continue;
            }
            boolean plural = words.get(i).tag().equals("NNS");
            if (words.get(i - 1).tag().equals("NNS")) {
                kinds.setCharAt(plural ? i - 1 : i, 'x');
            } else if (words.get(i - 1).text().equalsIgnoreCase("way")) {
                kinds.setCharAt(i - 1, 'x');
            } else if (i + 1 < words.size() && words.get(i + 1).tag().matches("DT|PRP\\$?|JJ")) {
                kinds.setCharAt(i, 'x');
            }
        }
    }

    private static int trimmed(
            List<PartOfSpeech.Word> words, int start, int end, boolean shortened, CharSequence kinds) {
        boolean oneName = kinds.subSequence(start, end).chars().allMatch(kind -> "POD".indexOf(kind) >= 0);
        int from = start;
        while (from < end - 1
                && (saysNothing(words.get(from), shortened) || (shortened && !oneName && end - from > 3))) {
            from++;
        }
        return from;
    }

    private static boolean saysNothing(PartOfSpeech.Word word, boolean shortened) {
        boolean compares = word.tag().equals("JJR") || word.tag().equals("JJS");
        return word.tag().startsWith("JJ")
                && (EMPTY_ADJECTIVES.contains(word.text().toLowerCase(Locale.ROOT)) || (shortened && compares));
    }

    private static Phrase phrase(String sentence, List<PartOfSpeech.Word> words, String kinds) {
        String text = sentence.substring(
                words.get(0).start(), words.get(words.size() - 1).end());
        return new Phrase(text, Sentences.words(text), kinds.indexOf('P') >= 0);
    }

    private static char kind(PartOfSpeech.Word word) {
        return switch (word.tag()) {
            case "NNP", "NNPS" -> 'P';
            case "NN", "NNS" -> 'N';
            case "JJ", "JJR", "JJS" -> 'J';
            case "CD" -> 'C';
            case "POS" -> 'S';
            case "DT" -> word.text().equalsIgnoreCase("the") ? 'D' : word.text().matches("an?") ? 'A' : 'x';
            case "IN" -> word.text().equals("of") ? 'O' : 'x';
            default -> 'x';
        };
    }
}
