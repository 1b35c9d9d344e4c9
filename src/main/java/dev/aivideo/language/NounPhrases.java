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
            Pattern.compile("C?PC|(?:[JCNP]|S(?=[JNP]))*[NP](?:OD?(?:[JCNP]|S(?=[JNP]))*[NP])?");

    /** Say when, how much or that there is something, but nothing that can be seen. */
    private static final Set<String> GENERIC = Set.of(
            "time",
            "times",
            "way",
            "ways",
            "number",
            "numbers",
            "part",
            "parts",
            "thing",
            "things",
            "percent",
            "year",
            "years",
            "day",
            "days",
            "hour",
            "hours",
            "minute",
            "minutes",
            "second",
            "seconds",
            "week",
            "weeks",
            "month",
            "months",
            "lot",
            "kind",
            "kinds",
            "case",
            "fact",
            "reason",
            "reasons",
            "end",
            "beginning",
            "start",
            "rest",
            "half",
            "one",
            "ones",
            "other",
            "others",
            "example",
            "question",
            "questions",
            "answer",
            "people",
            "person",
            "place",
            "amount",
            "degree",
            "century",
            "decade",
            "decades",
            "centuries",
            "result",
            "results",
            "area",
            "million",
            "billion",
            "thousand",
            "thousands",
            "hundreds",
            "millions",
            "use",
            "work",
            "size",
            "type",
            "something",
            "anything",
            "nothing",
            "everything",
            "someone",
            "everyone",
            "such",
            "figure",
            "figures",
            "name",
            "names",
            "side",
            "sides",
            "point",
            "points",
            "idea",
            "term",
            "terms",
            "word",
            "words",
            "film",
            "kilometre",
            "kilometres",
            "kilometer",
            "kilometers",
            "metre",
            "metres",
            "meter",
            "meters",
            "kilogram",
            "kilograms",
            "mile",
            "miles",
            "feet",
            "foot",
            "ton",
            "tons",
            "tonne",
            "tonnes",
            "today",
            "tomorrow",
            "yesterday",
            "morning",
            "evening",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "order",
            "matter",
            "chance",
            "course",
            "instance",
            "length",
            "everybody",
            "light",
            "while",
            "view");

    /** Describe nothing that a picture could show. */
    private static final Set<String> EMPTY_ADJECTIVES = Set.of(
            "first",
            "second",
            "third",
            "last",
            "next",
            "other",
            "same",
            "own",
            "such",
            "many",
            "much",
            "more",
            "most",
            "few",
            "several",
            "new",
            "late",
            "early",
            "great",
            "main",
            "only",
            "certain",
            "various",
            "different",
            "further",
            "least",
            "less",
            "fewer",
            "recent",
            "previous",
            "possible",
            "able",
            "due",
            "full",
            "whole",
            "later",
            "earlier",
            "former",
            "good",
            "better",
            "best",
            "big",
            "bigger",
            "real",
            "true",
            "sure");

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

    /** Phrases of two to five words. */
    List<Phrase> display(String text) {
        return find(text, DISPLAY, false).stream()
                .filter(phrase -> phrase.words() >= 2 && phrase.words() <= 5)
                .toList();
    }

    private List<Phrase> find(String text, Pattern grammar, boolean shortened) {
        List<Phrase> phrases = new ArrayList<>();
        for (String sentence : Sentences.split(text)) {
            List<PartOfSpeech.Word> words = partOfSpeech.tag(sentence);
            StringBuilder kinds = new StringBuilder();
            words.forEach(word -> kinds.append(kind(word)));
            Matcher match = grammar.matcher(kinds);
            while (match.find()) {
                int from = trimmed(words, match.start(), match.end(), shortened, kinds);
                phrases.add(phrase(sentence, words.subList(from, match.end()), kinds.substring(from, match.end())));
            }
        }
        return phrases.stream().distinct().toList();
    }

    private static int trimmed(
            List<PartOfSpeech.Word> words, int start, int end, boolean shortened, CharSequence kinds) {
        boolean oneName = kinds.subSequence(start, end).chars().allMatch(kind -> "POD".indexOf(kind) >= 0);
        int from = start;
        while (from < end - (shortened ? 1 : 2)
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
            case "DT" -> word.text().equalsIgnoreCase("the") ? 'D' : 'x';
            case "IN" -> word.text().equals("of") ? 'O' : 'x';
            default -> 'x';
        };
    }
}
