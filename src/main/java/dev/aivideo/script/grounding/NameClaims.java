package dev.aivideo.script.grounding;

import dev.aivideo.language.Mentions;
import dev.aivideo.language.ProperNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the proper names of an English sentence: each as the words that have to stand in a fact together. Titles of
 * persons, the heavenly bodies that everyone knows and the months, which dates are read of, are none.
 */
final class NameClaims {
    private static final Set<String> NONE = Set.of(
            "i",
            "mr",
            "mrs",
            "ms",
            "dr",
            "sir",
            "lady",
            "lord",
            "king",
            "queen",
            "president",
            "professor",
            "captain",
            "general",
            "prime",
            "minister",
            "emperor",
            "prince",
            "princess",
            "saint",
            "st",
            "earth",
            "sun",
            "moon",
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
            "bc",
            "ad",
            "bce",
            "ce",
            "am",
            "pm",
            "god",
            "ok");
    private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PARTING = Set.of("of", "the", "&");

    private final ProperNames names = new ProperNames();
    private final Mentions.Reader mentions = new Mentions.Reader();

    /**
     * The names of a sentence.
     *
     * @param known in which a word in small letters shows that it is no name
     * @param elsewhere words that the narration has with a capital inside a sentence
     */
    List<List<String>> of(String sentence, KnownWords known, Set<String> elsewhere) {
        return names.read(sentence).stream()
                .flatMap(run -> split(run, run.opens() && isOrdinary(run, sentence, known, elsewhere)).stream())
                .toList();
    }

    /** A run is parted by possessives: "Strauss's Golden Gate Bridge" is two names. */
    private List<List<String>> split(ProperNames.Run run, boolean ordinary) {
        List<List<String>> found = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i < run.words().size(); i++) {
            String word = run.words().get(i);
            if (ProperNames.isPossessive(word)) {
                close(open, found);
            } else if (isPartOfName(word) && !(i == 0 && ordinary)) {
                open.add(word);
            }
        }
        close(open, found);
        return found;
    }

    private static void close(List<String> open, List<List<String>> found) {
        if (open.stream().anyMatch(word -> Character.isUpperCase(word.codePointAt(0)))) {
            found.add(List.copyOf(open));
        }
        open.clear();
    }

    private static boolean isPartOfName(String word) {
        return Character.isLetter(word.codePointAt(0)) && !NONE.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Whether the first word of a sentence has its capital for that reason alone. A word on its own may be any noun there:
     * it is taken for a name only if it is one elsewhere in the narration, an abbreviation or a country.
     */
    private boolean isOrdinary(ProperNames.Run run, String sentence, KnownWords known, Set<String> elsewhere) {
        String first = run.words().get(0);
        if (known.hasSmall(first)) {
            return true;
        }
        boolean alone = run.words().stream()
                        .filter(word -> !ProperNames.isPossessive(word))
                        .count()
                == 1;
        if (alone) {
            return !elsewhere.contains(first) && !COUNTRIES.contains(first) && !first.matches("\\p{Lu}{2,}");
        }
        String lower = first.toLowerCase(Locale.ROOT);
        return mentions.read(sentence).names().stream()
                .noneMatch(name -> name.words().contains(lower));
    }

    /** Words with a capital that do not begin a sentence of the narration. */
    static Set<String> capitals(List<String> sentences) {
        return sentences.stream()
                .flatMap(sentence -> KnownWords.split(sentence).stream().skip(1))
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .collect(Collectors.toSet());
    }

    /** The words of a name that carry it, without those that join them. */
    static List<String> carrying(List<String> name) {
        return name.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .flatMap(word -> KnownWords.split(word).stream())
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .toList();
    }

    /** The parts between "of" and "the", which may be two names: "Battle of Hastings". */
    static List<List<String>> parts(List<String> name) {
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (String word : name) {
            if (PARTING.contains(word)) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(word);
            }
        }
        parts.removeIf(List::isEmpty);
        return parts;
    }
}
