package dev.aivideo.music;

import dev.aivideo.language.Stems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a film, or a piece of music, feels like. */
public enum Mood {
    CALM,
    BRIGHT,
    GRAVE,
    WONDER;

    private static final Map<String, Mood> WORDS = words();

    /** So many of a text's words have to be of a mood, and so many times as many as of the next. */
    private static final double LEAST_SHARE = 0.012;

    private static final double CLEARLY = 1.5;
    private static final int LEAST_DIFFERENT = 2;

    /** As records and people have it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mood of that label; calm if there is none. */
    public static Mood labelled(String label) {
        return Stream.of(values())
                .filter(mood -> mood.label().equals(label))
                .findFirst()
                .orElse(CALM);
    }

    /** The mood of a text that clearly has one; calm otherwise. */
    public static Mood ofText(String text) {
        List<String> stems = Stems.of(text);
        Map<Mood, Integer> counts = new EnumMap<>(Mood.class);
        Map<Mood, Set<String>> different = new EnumMap<>(Mood.class);
        for (String stem : stems) {
            Mood mood = WORDS.get(stem);
            if (mood != null) {
                counts.merge(mood, 1, Integer::sum);
                different.computeIfAbsent(mood, any -> new HashSet<>()).add(stem);
            }
        }
        Mood first = most(counts, null);
        int most = counts.getOrDefault(first, 0);
        int next = counts.getOrDefault(most(counts, first), 0);
        boolean isClear = most >= LEAST_SHARE * stems.size()
                && most >= CLEARLY * next
                && different.getOrDefault(first, Set.of()).size() >= LEAST_DIFFERENT;
        return isClear ? first : CALM;
    }

    private static Mood most(Map<Mood, Integer> counts, @Nullable Mood but) {
        return Stream.of(values())
                .filter(mood -> mood != but)
                .reduce((a, b) -> counts.getOrDefault(b, 0) > counts.getOrDefault(a, 0) ? b : a)
                .orElse(CALM);
    }

    /** The mood that somebody calls so: {@code calm}, {@code uplifting}, {@code dark}; empty if it is none of ours. */
    public static Optional<Mood> named(String word) {
        return Stems.of(word).stream().map(WORDS::get).filter(Objects::nonNull).findFirst();
    }

    private static Map<String, Mood> words() {
        Map<String, Mood> words = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Mood.class.getResourceAsStream("moods.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .forEach(line -> Stems.of(line[1])
                            .forEach(stem -> words.putIfAbsent(stem, valueOf(line[0].toUpperCase(Locale.ROOT)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
