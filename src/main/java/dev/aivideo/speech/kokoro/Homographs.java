package dev.aivideo.speech.kokoro;

import dev.aivideo.speech.lexicon.Endings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that are written alike and sound otherwise: as nouns and as verbs ({@code noun-verb.txt}), or by what stands
 * beside them ({@code homographs.txt}).
 */
final class Homographs {
    private static final Map<String, String[]> NOUN_VERB = new HashMap<>();
    private static final Map<String, List<Row>> ROWS = new HashMap<>();
    private static final Pattern TAG = Pattern.compile("[A-Z]+\\$?");

    static {
        for (String line : SoundTables.lines("noun-verb.txt")) {
            String[] parts = line.split(" ");
            NOUN_VERB.put(parts[0], new String[] {parts[1], parts[2]});
        }
        for (String line : SoundTables.lines("homographs.txt")) {
            String[] columns = line.split("\\|", -1);
            ROWS.computeIfAbsent(columns[0], word -> new ArrayList<>()).add(Row.of(columns[1], columns[2]));
        }
    }

    private Homographs() {}

    /** One sound of a word, and when it has it. */
    private record Row(String sound, List<String> conditions, Set<String> beside) {
        static Row of(String sound, String conditions) {
            List<String> all = Stream.of(conditions.split(" "))
                    .filter(one -> !one.isEmpty())
                    .toList();
            Set<String> beside = all.stream()
                    .filter(one -> one.startsWith("~"))
                    .findFirst()
                    .map(one -> Set.of(one.substring(1).toLowerCase(Locale.ROOT).split(",")))
                    .orElse(Set.of());
            return new Row(
                    sound, all.stream().filter(one -> !one.startsWith("~")).toList(), beside);
        }

        boolean fits(WordKinds kinds, int i, boolean capital) {
            return conditions.stream().allMatch(one -> holds(one, kinds, i, capital));
        }

        /** How many words away the nearest word of the list is; a great number if none is there. */
        int distance(WordKinds kinds, int i) {
            return IntStream.range(0, kinds.size())
                    .filter(other -> other != i && isListed(kinds, other))
                    .map(other -> kinds.distance(i, other))
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }

        private boolean isListed(WordKinds kinds, int other) {
            return beside.contains(kinds.word(other)) || beside.contains(kinds.word(other) + "_" + kinds.behind(other));
        }
    }

    /** Whether a word has more than one sound, as it stands or without the ending of a plural. */
    static boolean has(String word) {
        return ROWS.containsKey(word) || base(word.toLowerCase(Locale.ROOT)) != null;
    }

    /** The sound of a word that has several, in its place. */
    static String sound(String word, WordKinds kinds, int i) {
        String base = ROWS.containsKey(word) ? word : base(word.toLowerCase(Locale.ROOT));
        if (base == null) {
            throw new IllegalArgumentException("'" + word + "' has one sound");
        }
        List<Row> rows = ROWS.get(base);
        boolean capital = i > 0 && Character.isUpperCase(word.codePointAt(0));
        String sound = rows == null ? nounOrVerb(base, kinds.kind(i)) : of(rows, kinds, i, capital);
        boolean inflected = word.length() > base.length();
        return inflected ? Endings.s(sound) : sound;
    }

    private static @Nullable String base(String lower) {
        for (String form : List.of(lower, lower.replaceFirst("s$", ""))) {
            if (NOUN_VERB.containsKey(form) || ROWS.containsKey(form)) {
                return form;
            }
        }
        return null;
    }

    private static String nounOrVerb(String word, char kind) {
        String[] sounds = NOUN_VERB.getOrDefault(word, new String[] {"", ""});
        return sounds[kind == 'V' ? 1 : 0];
    }

    private static String of(List<Row> rows, WordKinds kinds, int i, boolean capital) {
        Row nearest = null;
        for (Row row : rows) {
            if (nearest != null && row.beside().isEmpty()) {
                break;
            }
            if (row.fits(kinds, i, capital)) {
                if (row.beside().isEmpty()) {
                    return row.sound();
                }
                int distance = row.distance(kinds, i);
                boolean nearer = nearest == null || distance < nearest.distance(kinds, i);
                nearest = distance < Integer.MAX_VALUE && nearer ? row : nearest;
            }
        }
        return nearest != null ? nearest.sound() : rows.get(rows.size() - 1).sound();
    }

    private static boolean holds(String condition, WordKinds kinds, int i, boolean capital) {
        if (condition.startsWith("!")) {
            return !holds(condition.substring(1), kinds, i, capital);
        }
        if (condition.startsWith("<<")) {
            return isOneOf(condition.substring(1), kinds.word(i - 2), kinds.tag(i - 2));
        }
        return switch (condition.charAt(0)) {
            case '^' -> capital;
            case '@' -> condition.equals("@past") ? kinds.isPast(i) : kinds.isPresent(i);
            case '<' -> isOneOf(condition, kinds.before(i), kinds.tag(i - 1));
            case '>' -> isOneOf(condition, kinds.behind(i), kinds.tag(i + 1));
            default ->
                Stream.of(condition.split(","))
                        .anyMatch(tag -> tag.length() == 1
                                ? kinds.kind(i) == tag.charAt(0)
                                : kinds.tag(i).equals(tag));
        };
    }

    private static boolean isOneOf(String condition, String word, String tag) {
        return !word.isEmpty()
                && Stream.of(condition.substring(1).split(","))
                        .anyMatch(one -> TAG.matcher(one).matches() && one.equals(tag)
                                || one.toLowerCase(Locale.ROOT).equals(word));
    }
}
