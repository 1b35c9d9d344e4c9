package dev.aivideo.encyclopedia.wikipedia;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How topics are worded in a language, from {@code topic-LANGUAGE.txt}: words that say nothing, words that say little,
 * forms of questions with their kinds, and what titles of articles of that kind are made like.
 *
 * @param words that never tell what a topic is about
 * @param weak words that tell it only if there is no other
 */
record TopicLanguage(
        String code,
        Set<String> words,
        Set<String> weak,
        List<Question> questions,
        Map<String, List<String>> guesses,
        Map<String, Set<String>> expected) {

    private static final List<String> KNOWN = List.of("en", "de", "es", "fr", "it", "pt");
    private static final Map<String, TopicLanguage> READ = new ConcurrentHashMap<>();

    /**
     * One form of a question.
     *
     * @param kind {@code history}, {@code made}, {@code verb}, {@code who}, {@code both} or {@code plain}
     * @param form matches the whole topic; its groups are {@code x}, {@code y} and {@code v}
     */
    record Question(String kind, Pattern form) {}

    /** Whether articles in it can be read: what to leave out of them, of living people above all, is known by language. */
    static boolean isKnown(String language) {
        return KNOWN.contains(language) || language.equals("simple");
    }

    /** A language without a file of its own has no forms. */
    static TopicLanguage of(String code) {
        return READ.computeIfAbsent(code, TopicLanguage::read);
    }

    List<String> guesses(String kind) {
        return guesses.getOrDefault(kind, List.of());
    }

    /** Stems that titles of articles of this kind have beside the topic's. */
    Set<String> expected(String kind) {
        return expected.getOrDefault(kind, Set.of());
    }

    /** The stems that tell what a text is about, in their order. */
    Set<String> content(String text) {
        Set<String> content = new LinkedHashSet<>();
        Set<String> weaker = new LinkedHashSet<>();
        for (String word : Stemmers.words(text)) {
            if (!words.contains(word)) {
                (weak.contains(word) ? weaker : content).addAll(Stemmers.stems(word, code));
            }
        }
        return content.isEmpty() ? weaker : content;
    }

    private static TopicLanguage read(String code) {
        TopicLanguage language = new TopicLanguage(
                code, new HashSet<>(), new HashSet<>(), new ArrayList<>(), new HashMap<>(), new HashMap<>());
        if (KNOWN.contains(code)) {
            for (String line : text("topic-" + code + ".txt").lines().toList()) {
                language.take(line);
            }
        }
        return language;
    }

    private void take(String line) {
        String[] parts = line.strip().split(" ", 3);
        switch (parts[0]) {
            case "words" -> words.addAll(rest(line));
            case "weak" -> weak.addAll(rest(line));
            case "question" ->
                questions.add(new Question(
                        parts[1], Pattern.compile(parts[2], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
            case "guess" ->
                guesses.computeIfAbsent(parts[1], kind -> new ArrayList<>()).add(parts[2]);
            case "expected" -> expected.put(parts[1], new HashSet<>(Stemmers.stems(parts[2], code)));
            default -> {}
        }
    }

    private static List<String> rest(String line) {
        List<String> all = List.of(line.strip().split(" "));
        return all.subList(1, all.size());
    }

    static String text(String resource) {
        try (InputStream text = TopicLanguage.class.getResourceAsStream(resource)) {
            if (text == null) {
                throw new IllegalStateException("Class path has no " + resource);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
