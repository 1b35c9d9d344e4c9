package dev.aivideo.encyclopedia;

import dev.aivideo.encyclopedia.TitleForms.Form;
import dev.aivideo.language.Sentences;
import dev.aivideo.language.Stems;
import dev.aivideo.project.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What the articles of a film link to and are about, by the names that a narration may use, and what their texts say. */
final class LinkIndex {
    private final Map<String, List<Candidate>> byName = new HashMap<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final String text;
    private final List<String> sentences;

    /** @param own whether one of the film's articles is about it */
    record Target(String title, boolean own) {
        String base() {
            return ArticleTitle.of(title).name();
        }
    }

    /** A thing that a name may mean. */
    record Candidate(Target target, Form form) {}

    /** @param topic of the film, which may name things as well */
    LinkIndex(List<SourceText> sources, String topic) {
        this(texts(sources), topic);
        List<SourceText> articles = articles(sources);
        articles.forEach(source -> add(source.title(), true));
        articles.forEach(
                source -> Objects.requireNonNull(source.article()).links().forEach(link -> add(link, false)));
    }

    /** Of things that no article links to, and of what is said of them. */
    LinkIndex(List<String> titles, List<String> narrations) {
        this(narrations, "");
        titles.forEach(title -> add(title, false));
    }

    private LinkIndex(Iterable<String> texts, String topic) {
        sentences = Sentences.split(String.join("\n\n", texts)).stream()
                .map(LinkIndex::key)
                .toList();
        text = " " + String.join(" ", sentences) + " " + key(topic) + " ";
    }

    private static List<SourceText> articles(List<SourceText> sources) {
        return sources.stream().filter(source -> source.article() != null).toList();
    }

    private static Iterable<String> texts(List<SourceText> sources) {
        return articles(sources).stream().map(SourceText::text).toList();
    }

    private void add(String title, boolean own) {
        if (title.isBlank() || targets.containsKey(title)) {
            return;
        }
        Target target = new Target(title, own);
        targets.put(title, target);
        for (Form form : TitleForms.of(title)) {
            byName.computeIfAbsent(key(form.text()), one -> new ArrayList<>()).add(new Candidate(target, form));
        }
    }

    /** Everything that may be meant by a name. */
    List<Candidate> candidates(String name) {
        return byName.getOrDefault(key(name), List.of());
    }

    /** Whether an article of the film links to this title, or has it. */
    boolean has(String title) {
        return targets.containsKey(title);
    }

    boolean isEmpty() {
        return targets.isEmpty();
    }

    /** Whether the articles' texts name it in full. */
    boolean isNamedInFull(Target target) {
        return holds(text, target.base()) || holds(text, target.title());
    }

    /** Whether the texts use a word as a name and never as a common one. */
    boolean isOnlyAName(String word) {
        String name = Pattern.quote(key(word));
        boolean inside =
                Pattern.compile("[\\p{L}\\p{N}] " + name + "\\b").matcher(text).find();
        boolean common = Pattern.compile("(?<![\\p{L}-])"
                        + Pattern.quote(key(word).toLowerCase(java.util.Locale.ROOT)) + "(?![\\p{L}-])")
                .matcher(text)
                .find();
        return inside && !common;
    }

    /** How many words a sentence shares with the one of the articles that names a thing in full and is most like it. */
    long sharedWords(Target target, String sentence) {
        Set<String> said = new HashSet<>(Stems.of(sentence));
        said.removeAll(Stems.of(target.title()));
        return sentences.stream()
                .filter(one -> holds(" " + one + " ", target.title()))
                .mapToLong(one -> Set.copyOf(Stems.of(one)).stream()
                        .filter(said::contains)
                        .count())
                .max()
                .orElse(0);
    }

    private static boolean holds(String text, String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}-])" + Pattern.quote(key(name)) + "(?![\\p{L}\\p{N}-])")
                .matcher(text)
                .find();
    }

    /** Titles and texts differ in commas, apostrophes and dashes. */
    private static String key(String name) {
        return name.replace('’', '\'')
                .replace('–', '-')
                .replace(",", "")
                .replaceAll("^The (?=\\p{Lu})", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
