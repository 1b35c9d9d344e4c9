package dev.aivideo.encyclopedia;

import static dev.aivideo.encyclopedia.ArticleWords.key;

import dev.aivideo.encyclopedia.TitleForms.Form;
import dev.aivideo.language.Sentences;
import dev.aivideo.project.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the articles of a film link to and are about, by the names that a narration may use. */
final class LinkIndex {
    private final Map<String, List<Candidate>> byName = new HashMap<>();
    private final Map<String, List<Bare>> bareNames = new HashMap<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final ArticleWords words;

    /** @param own whether one of the film's articles is about it */
    record Target(String title, boolean own) {
        String base() {
            return told().name();
        }

        ArticleTitle told() {
            return ArticleTitle.of(title);
        }
    }

    /** A thing that a name may mean. */
    record Candidate(Target target, Form form) {}

    /** A thing that a name may mean if something else says so. */
    record Bare(Target target, BareNames.Kind kind) {}

    /** @param topic of the film, which may name things as well */
    LinkIndex(List<SourceText> sources, String topic) {
        List<SourceText> articles =
                sources.stream().filter(source -> source.article() != null).toList();
        List<String> texts = articles.stream().map(SourceText::text).toList();
        words = new ArticleWords(texts, topic);
        articles.forEach(source -> add(source.title(), true));
        articles.forEach(
                source -> Objects.requireNonNull(source.article()).links().forEach(link -> add(link, false)));
        Sentences.split(String.join("\n\n", texts)).forEach(sentence -> SaidAliases.in(sentence, this::addAliases));
    }

    /** Of things that no article links to, and of what is said of them. */
    LinkIndex(List<String> titles, List<String> narrations) {
        words = new ArticleWords(narrations, "");
        titles.forEach(title -> add(title, false));
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
        BareNames.of(target.base())
                .forEach(bare -> bareNames
                        .computeIfAbsent(key(bare.text()), one -> new ArrayList<>())
                        .add(new Bare(target, bare.kind())));
    }

    /** One of the two is a title, the other another name of the same. */
    private void addAliases(String one, String other) {
        addAliases(one, targets.get(other));
        addAliases(other, targets.get(one));
    }

    private void addAliases(String name, @Nullable Target target) {
        if (target == null || targets.containsKey(name)) {
            return;
        }
        for (String alias : SaidAliases.forms(name)) {
            List<Candidate> all = byName.computeIfAbsent(key(alias), one -> new ArrayList<>());
            if (all.stream().noneMatch(known -> known.target().equals(target))) {
                all.add(new Candidate(target, new Form(alias, TitleForms.Strength.CALLED)));
            }
        }
    }

    /** Everything that may be meant by a name. */
    List<Candidate> candidates(String name) {
        return byName.getOrDefault(key(name), List.of());
    }

    /** Everything that may be meant by a name that leaves out what tells whose it is. */
    List<Bare> bare(String name) {
        return bareNames.getOrDefault(key(name), List.of());
    }

    /** Whether an article of the film links to this title, or has it. */
    boolean has(String title) {
        return targets.containsKey(title);
    }

    boolean isEmpty() {
        return targets.isEmpty();
    }

    /** What the articles say. */
    ArticleWords words() {
        return words;
    }

    /** Whether the articles' texts name it in full. */
    boolean isNamedInFull(Target target) {
        return words.holds(target.base()) || words.holds(target.title());
    }

    /** How many words a sentence shares with the one of the articles that names a thing in full and is most like it. */
    long sharedWords(Target target, String sentence) {
        return words.sharedWords(target.title(), sentence);
    }

    /** Whether nobody and nothing else in the articles has a given name. */
    boolean isOnlyBearer(String givenName, Target target) {
        return targets.values().stream()
                        .noneMatch(other -> !other.equals(target) && ArticleWords.holds(other.title(), givenName))
                && !words.isAnothers(givenName, target.told());
    }
}
