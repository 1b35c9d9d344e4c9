package dev.aivideo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what may be proper names in English sentences: capitalised words and what joins them. Thread-safe. */
public final class ProperNames {
    /** Join two words of one name, never end one. */
    private static final Set<String> JOINING = Set.of(
            "of", "de", "du", "des", "del", "della", "di", "da", "dos", "la", "le", "van", "von", "der", "den", "ten",
            "ter", "zu", "bin", "ibn", "al", "el", "y", "the", "&");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s");
    private static final Pattern ABBREVIATED = Pattern.compile("\\p{Lu}|St|Mt|Dr|Mr|Mrs|Jr|Sr|Capt|Gen|Lt|Col|Prof");
    /** Kinds of words that begin a sentence with a capital for that reason alone. */
    private static final Pattern CLOSED_CLASS = Pattern.compile("DT|PDT|IN|CC|PRP\\$?|W.*|TO|EX|MD|RB.?|CD|UH");

    private final PartOfSpeech partOfSpeech = new PartOfSpeech();

    /**
     * A run of capitalised words.
     *
     * @param words as they stand; a possessive ending is a word of its own
     * @param opens whether it begins its sentence, where any word has a capital
     * @param before the word before it in lower case; empty if there is none
     */
    public record Run(List<String> words, boolean opens, String before) {
        public Run {
            words = List.copyOf(words);
        }
    }

    /** The runs of one sentence, in order. */
    public List<Run> read(String sentence) {
        List<PartOfSpeech.Word> words = partOfSpeech.tag(sentence);
        List<Run> runs = new ArrayList<>();
        int first = first(words);
        for (int i = 0; i < words.size(); i++) {
            if (!isCapital(words.get(i))
                    || i == first && CLOSED_CLASS.matcher(words.get(i).tag()).matches()) {
                continue;
            }
            int end = end(words, i);
            if (i == first && end == i + 1 && !words.get(i).tag().startsWith("N")) {
                continue; // "Reading is what she liked best."
            }
            List<String> run =
                    words.subList(i, end).stream().map(PartOfSpeech.Word::text).toList();
            String before = i == 0 ? "" : words.get(i - 1).text().toLowerCase(Locale.ROOT);
            runs.add(new Run(run, i == first, before));
            i = end - 1;
        }
        return runs;
    }

    /** The words as they are written: possessive endings and full stops at the words before them. */
    public static String written(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (String word : words) {
            boolean attached = word.equals(".") || isPossessive(word);
            text.append(text.isEmpty() || attached ? "" : " ").append(word);
        }
        return text.toString();
    }

    public static boolean isPossessive(String word) {
        return POSSESSIVE.matcher(word).matches();
    }

    /** Where the first word stands, behind quotation marks and the like. */
    private static int first(List<PartOfSpeech.Word> words) {
        int first = 0;
        while (first < words.size()
                && !Character.isLetterOrDigit(words.get(first).text().codePointAt(0))) {
            first++;
        }
        return first;
    }

    private static int end(List<PartOfSpeech.Word> words, int from) {
        int end = from + 1;
        for (int i = from + 1; i < words.size(); i++) {
            String word = words.get(i).text();
            if (isCapital(words.get(i)) || isPossessive(word) || Character.isDigit(word.charAt(0))) {
                end = i + 1;
            } else if (!joins(words, i)) {
                break;
            }
        }
        return end;
    }

    private static boolean joins(List<PartOfSpeech.Word> words, int i) {
        String word = words.get(i).text();
        return JOINING.contains(word)
                || word.equals(".")
                        && ABBREVIATED.matcher(words.get(i - 1).text()).matches();
    }

    private static boolean isCapital(PartOfSpeech.Word word) {
        return Character.isUpperCase(word.text().codePointAt(0));
    }
}
