package dev.aivideo.script.embedded;

import dev.aivideo.language.Clauses;
import dev.aivideo.language.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes of an encyclopedia's sentence one that can be said: without brackets, with abbreviations and dashes in words, a
 * long one in two. Nothing else is changed; a sentence that cannot be said is passed over.
 */
final class SentenceCleaning {
    static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 35;
    private static final int FEWEST_OF_SHORTENED = 10;
    /** What a thing is, is said even at length. */
    private static final int MOST_WORDS_OF_OPENING = 48;

    private static final Pattern PARTED_NUMBER =
            Pattern.compile("(?<=\\b\\d{1,3})[\\u2009\\u202F\\u00A0 ](?=\\d{3}\\b)");
    private static final Pattern CIRCA = Pattern.compile("\\b(?:c|ca|approx)\\. ?(?=[£$€]?\\d)|\\bcirca (?=\\d)");
    private static final Pattern REIGNED = Pattern.compile("\\br\\. ?(?=\\d)");
    private static final Pattern DIED = Pattern.compile("\\bd\\. ?(?=\\d)");
    private static final Pattern RANGE = Pattern.compile("(?<=\\d(?: (?:AD|BC|BCE|CE))?) ?– ?(?=(?:about )?\\d)");

    private final SentenceRules rules;
    private final Clauses clauses;
    private final NarrationLanguage language;

    SentenceCleaning(NarrationLanguage language, Clauses clauses) {
        this.language = language;
        this.clauses = clauses;
        this.rules = new SentenceRules(language, clauses);
    }

    /**
     * What is said of a sentence.
     *
     * @param opens whether it is the first of its text
     * @return one sentence or more; none if it is passed over
     */
    List<String> said(String original, boolean opens) {
        Optional<String> bare = Brackets.removed(numbersJoined(original));
        if (bare.isEmpty()) {
            return List.of();
        }
        String text = inWords(bare.get());
        if (!rules.allow(text) || Sentences.words(text) < FEWEST_WORDS) {
            return List.of();
        }
        if (Sentences.words(text) <= (opens ? MOST_WORDS_OF_OPENING : MOST_WORDS)) {
            return List.of(text);
        }
        return language == NarrationLanguage.ENGLISH ? shortened(text) : List.of();
    }

    private List<String> shortened(String text) {
        List<String> parts = clauses.parts(text, FEWEST_WORDS, MOST_WORDS);
        return parts.isEmpty()
                ? clauses.withoutAddition(text, FEWEST_OF_SHORTENED, MOST_WORDS).stream()
                        .toList()
                : parts;
    }

    private String numbersJoined(String original) {
        return language == NarrationLanguage.ENGLISH
                ? PARTED_NUMBER.matcher(original).replaceAll(",")
                : original;
    }

    private String inWords(String text) {
        String said = CIRCA.matcher(text).replaceAll(language.about() + " ");
        if (language == NarrationLanguage.ENGLISH) {
            said = REIGNED.matcher(said).replaceAll("reigned ");
            said = DIED.matcher(said).replaceAll("died ");
        }
        said = RANGE.matcher(said).replaceAll(" " + language.to() + " ");
        return said.replaceAll("\\s+", " ")
                .replaceAll(" (?=[,.;:!?](?:\\s|$))", "")
                .replaceAll(",(?=[,.;:])", "")
                .strip();
    }
}
