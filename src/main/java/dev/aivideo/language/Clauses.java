package dev.aivideo.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whole sentences of English from fragments, and where a long one may be parted. Thread-safe. */
public final class Clauses {
    private static final Pattern FINITE = Pattern.compile("VB[DZP]|MD");
    private static final Pattern SUBJECT = Pattern.compile("NNP?S?|PRP|EX|CD|WP");
    private static final Pattern SUBJECT_BEGINS = Pattern.compile("NNP?S?|PRP\\$?|EX|CD|DT|JJ|PDT");
    private static final Pattern RELATIVE = Pattern.compile("WDT|WP\\$?|WRB");
    private static final Set<String> LINKS = Set.of("and", "but", "while", "whereas");
    private static final Set<String> SUBORDINATING = Set.of(
            "although",
            "though",
            "while",
            "when",
            "if",
            "because",
            "since",
            "as",
            "after",
            "before",
            "unless",
            "whereas",
            "where",
            "that",
            "which",
            "who",
            "whose",
            "so",
            "until",
            "once",
            "whether");
    private static final Set<String> PREPOSITIONS = Set.of("until", "since", "after", "before", "as");
    private static final Pattern ADDITION = Pattern.compile(
            ", (?:(?:in|of|from|on|at|to|under|with|through|by|for|among|after) (?:which|whom|whose)|(?:the \\p{L}+|some|many|most|all|one|both|each|two|none) of (?:which|whom)|which|who|whose|where|so that"
                    + "|making|becoming|leaving|giving|allowing|causing|leading|bringing|killing|using"
                    + "|among them|including|such as) ");
    /** What is said of the main clause itself. */
    private static final Pattern LIMITS = Pattern.compile(
            "(?i)\\b(?:but|not|never|no|although|though|however|if|unless|except|said|supposed|claim\\w*|according|reported|alleged\\w*|perhaps|until)\\b");
    /** Most words between the beginning of a clause and its verb. */
    private static final int LONGEST_SUBJECT = 9;

    private final PartOfSpeech partOfSpeech = new PartOfSpeech();

    /** Both parts of a sentence that was cut; the second has a capital letter at its beginning. */
    private record Halves(String first, String second) {}

    /** Whether the text has a subject and a verb in a tense, in that order. */
    public boolean isSentence(String text) {
        return finite(partOfSpeech.tag(text)) > 0;
    }

    /** Whether the text begins with a proper name. */
    public boolean beginsWithName(String text) {
        List<PartOfSpeech.Word> words = partOfSpeech.tag(text);
        return !words.isEmpty() && words.get(0).tag().startsWith("NNP");
    }

    /**
     * The sentence in whole ones, cut at semicolons, colons, and in front of "and", "but", "while" or "whereas"; of these
     * only "but" is kept.
     *
     * @param fewest words each
     * @param most words each
     * @return empty if there are no such places
     */
    public List<String> parts(String sentence, int fewest, int most) {
        Optional<Halves> halves = halves(sentence, fewest, most, true).or(() -> halves(sentence, fewest, most, false));
        if (halves.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (String half : List.of(halves.get().first(), halves.get().second())) {
            List<String> shorter = Sentences.words(half) > most ? parts(half, fewest, most) : List.of(half);
            if (shorter.isEmpty()) {
                return List.of();
            }
            parts.addAll(shorter);
        }
        return parts;
    }

    /**
     * The sentence without the clause at its end that only adds something: ", which …", ", where …", ", so that …".
     *
     * @param fewest words that are left
     * @param most likewise
     * @return empty if it has none, or what is added limits what is left
     */
    public Optional<String> withoutAddition(String sentence, int fewest, int most) {
        Matcher addition = ADDITION.matcher(sentence);
        Optional<String> longest = Optional.empty();
        while (addition.find()) {
            String rest = sentence.substring(0, addition.start()) + ".";
            boolean whole = fits(rest, fewest, most)
                    && !isQuoted(sentence, addition.start())
                    && !LIMITS.matcher(sentence.substring(addition.start())).find()
                    && isMain(partOfSpeech.tag(rest));
            longest = whole ? Optional.of(rest) : longest;
        }
        return longest;
    }

    private Optional<Halves> halves(String sentence, int fewest, int most, boolean both) {
        List<PartOfSpeech.Word> words = partOfSpeech.tag(sentence);
        List<Halves> cuts = new ArrayList<>();
        for (int i = 2; i < words.size() - 3; i++) {
            if (isCut(words, i) && !isQuoted(sentence, words.get(i).start())) {
                cuts.add(halves(sentence, words, i));
            }
        }
        return cuts.stream()
                .filter(cut -> fits(cut.first(), fewest, both ? most : Integer.MAX_VALUE)
                        && fits(cut.second(), fewest, both ? most : Integer.MAX_VALUE))
                .min(Comparator.comparingInt(
                        cut -> Math.abs(cut.first().length() - cut.second().length())));
    }

    private static boolean fits(String half, int fewest, int most) {
        int words = Sentences.words(half);
        return words >= fewest && words <= most;
    }

    private static Halves halves(String sentence, List<PartOfSpeech.Word> words, int mark) {
        boolean leftOut = words.get(mark).text().equals(",")
                && !words.get(mark + 1).text().equals("but");
        int from = words.get(leftOut ? mark + 2 : mark + 1).start();
        String first = sentence.substring(0, words.get(mark).start()).strip() + ".";
        String rest = sentence.substring(from);
        return new Halves(first, Character.toUpperCase(rest.charAt(0)) + rest.substring(1));
    }

    private static boolean isCut(List<PartOfSpeech.Word> words, int mark) {
        String text = words.get(mark).text();
        List<PartOfSpeech.Word> before = words.subList(0, mark);
        if (text.equals(";") || text.equals(":")) {
            List<PartOfSpeech.Word> after = words.subList(mark + 1, words.size());
            return isMain(before) && isMain(after);
        }
        boolean linked = text.equals(",") && LINKS.contains(words.get(mark + 1).text());
        return linked && isMain(before) && beginsClause(words, mark + 2);
    }

    /** Whether a subject stands here with its verb behind it, and no comma between them. */
    private static boolean beginsClause(List<PartOfSpeech.Word> words, int from) {
        if (!SUBJECT_BEGINS.matcher(words.get(from).tag()).matches()) {
            return false;
        }
        boolean subject = false;
        for (int i = from; i < Math.min(words.size(), from + LONGEST_SUBJECT); i++) {
            String tag = words.get(i).tag();
            if (FINITE.matcher(tag).matches()) {
                return subject;
            }
            if (RELATIVE.matcher(tag).matches() || tag.matches("[,:;]|VBG|VBN|TO")) {
                return false;
            }
            subject |= SUBJECT.matcher(tag).matches();
        }
        return false;
    }

    /** Whether it is a whole sentence that waits for nothing: no "although" without its main clause. */
    private static boolean isMain(List<PartOfSpeech.Word> words) {
        if (!isClause(words)) {
            return false;
        }
        String first = words.get(0).text().toLowerCase(Locale.ROOT);
        if (!SUBORDINATING.contains(first) || PREPOSITIONS.contains(first) && finite(words) == 1) {
            return true;
        }
        for (int i = 1; i < words.size() - 2; i++) {
            if (words.get(i).text().equals(",") && isClause(words.subList(i + 1, words.size()))) {
                return true;
            }
        }
        return false;
    }

    /** How many verbs in a tense there are behind a subject. */
    private static int finite(List<PartOfSpeech.Word> words) {
        int verbs = 0;
        boolean subject = false;
        for (PartOfSpeech.Word word : words) {
            verbs += subject && FINITE.matcher(word.tag()).matches() ? 1 : 0;
            subject |= SUBJECT.matcher(word.tag()).matches();
        }
        return verbs;
    }

    /** Whether a subject has a verb in a tense that is not the verb of "which" or "who". */
    private static boolean isClause(List<PartOfSpeech.Word> words) {
        boolean subject = false;
        for (int i = 0; i < words.size(); i++) {
            String tag = words.get(i).tag();
            int before = i > 0 && words.get(i - 1).tag().equals("RB") ? i - 2 : i - 1;
            boolean relative =
                    before >= 0 && RELATIVE.matcher(words.get(before).tag()).matches();
            if (subject && FINITE.matcher(tag).matches() && !relative) {
                return true;
            }
            subject |= SUBJECT.matcher(tag).matches();
        }
        return false;
    }

    private static boolean isQuoted(String sentence, int place) {
        String before = sentence.substring(0, place);
        return before.chars().filter(c -> c == '"').count() % 2 == 1
                || before.lastIndexOf('“') > before.lastIndexOf('”');
    }
}
