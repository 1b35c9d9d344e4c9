package dev.aivideo.script.grounding;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text that a name may be found among, with the peoples and places that are called after each other. */
final class KnownWords {
    private static final int SHORTEST_ROOT = 4;
    /** What parts the name of a country from that of its people. */
    private static final Set<String> ENDINGS = Set.of(
            "", "n", "s", "a", "an", "ans", "ian", "ians", "ean", "eans", "ese", "ish", "i", "is", "ic", "y", "ey", "e",
            "ia", "ns", "er", "ers", "and", "vian", "dy", "es", "in");

    private static final List<Set<String>> CALLED_ALIKE = List.of(
            Set.of("french", "france", "frenchman", "frenchmen"),
            Set.of("spanish", "spain", "spaniard", "spaniards"),
            Set.of("dutch", "netherlands", "holland"),
            Set.of("greek", "greeks", "greece"),
            Set.of("welsh", "wales"),
            Set.of("irish", "ireland"),
            Set.of("swiss", "switzerland"),
            Set.of("polish", "poland", "pole", "poles"),
            Set.of("danish", "denmark", "danes"),
            Set.of("swedish", "sweden", "swedes"),
            Set.of("turkish", "turkey", "turks"),
            Set.of("portuguese", "portugal"),
            Set.of("norwegian", "norwegians", "norway"),
            Set.of("scottish", "scots", "scotland"),
            Set.of("british", "britain", "uk", "kingdom"),
            Set.of("american", "americans", "america", "us", "usa", "states", "united"),
            Set.of("soviet", "soviets", "ussr"),
            Set.of("german", "germans", "germany"));
    private static final Map<String, Set<String>> ALIKE = CALLED_ALIKE.stream()
            .flatMap(group -> group.stream().map(word -> Map.entry(word, group)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Set<String> words;
    private final Set<String> small;

    KnownWords(String text) {
        List<String> all = split(text);
        words = all.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(HashSet::new));
        small = all.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .collect(Collectors.toSet());
    }

    /** Between signs; "U.S." is one word. */
    static List<String> split(String text) {
        String joined = text.replaceAll("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)", "").replaceAll("['’](?:s\\b)?", "");
        return Arrays.stream(joined.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean has(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (words.contains(lower)) {
            return true;
        }
        return ALIKE.getOrDefault(lower, Set.of()).stream().anyMatch(words::contains)
                || words.stream().anyMatch(other -> areAlike(lower, other));
    }

    /** Whether the word stands there in small letters, so that it is no name. */
    boolean hasSmall(String word) {
        return small.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean areAlike(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same >= SHORTEST_ROOT
                && ENDINGS.contains(one.substring(same))
                && ENDINGS.contains(other.substring(same));
    }
}
