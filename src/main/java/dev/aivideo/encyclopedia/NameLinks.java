package dev.aivideo.encyclopedia;

import dev.aivideo.encyclopedia.FilmNames.SceneNames;
import dev.aivideo.language.ProperNames;
import dev.aivideo.project.NamedThing;
import dev.aivideo.project.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Links the names of a film to the one thing that each means: through the links of the articles that it is made of, or,
 * where there is no article, to the only thing that bears the whole name. What is not exact is not linked.
 */
public final class NameLinks {
    private final ProperNames names = new ProperNames();
    private final Function<String, float[]> meaning;

    /** @param meaning of a text in English, of length 1 */
    public NameLinks(Function<String, float[]> meaning) {
        this.meaning = meaning;
    }

    /**
     * The names of a film.
     *
     * @param sources texts that it is made of
     * @param narrations of its scenes in order
     * @param items where the titles are looked up
     */
    public FilmNames of(String topic, List<SourceText> sources, List<String> narrations, NamedItems items) {
        LinkIndex linked = new LinkIndex(sources, topic);
        return linked.isEmpty()
                ? new UnlinkedNames(names, meaning, items).of(topic, narrations)
                : of(linked, sources, narrations, items);
    }

    private FilmNames of(LinkIndex index, List<SourceText> sources, List<String> narrations, NamedItems items) {
        NameLinker linker = new NameLinker(index, names);
        List<Map<String, Optional<String>>> said =
                narrations.stream().map(linker::next).toList();
        List<SourceText> articles =
                sources.stream().filter(source -> source.article() != null).toList();
        Map<String, NamedItem> known = items.byTitle(titles(said, articles));
        List<Map<String, Optional<String>>> found =
                said.stream().map(scene -> proven(scene, known, linker)).toList();
        Set<String> redirected = redirected(found, known, index);
        List<NamedThing> bare =
                articles.stream().map(source -> subject(source, known)).toList();
        List<SceneNames> unseen = found.stream()
                .map(scene -> scene(scene, redirected, known, bare))
                .toList();
        PicturedNames files = PicturedNames.of(items, bare, unseen);
        List<NamedThing> subjects = bare.stream().map(files::with).toList();
        List<SceneNames> scenes = unseen.stream().map(files::with).toList();
        Set<String> people = known.values().stream()
                .filter(NamedItem::isPerson)
                .map(NamedItem::title)
                .collect(Collectors.toSet());
        return new FilmNames(subjects, scenes, people);
    }

    /** Names of which nothing known says that they are the thing's are without one. */
    private static Map<String, Optional<String>> proven(
            Map<String, Optional<String>> scene, Map<String, NamedItem> known, NameLinker linker) {
        Map<String, Optional<String>> proven = new LinkedHashMap<>();
        scene.forEach((name, title) ->
                proven.put(name, title.filter(one -> linker.isProven(name, one, known.get(one)))));
        return proven;
    }

    /** What is looked up: all that is linked, and the other names of several words, which may be known by redirects. */
    private static List<String> titles(List<Map<String, Optional<String>>> found, List<SourceText> articles) {
        Set<String> titles = new LinkedHashSet<>();
        articles.forEach(article -> titles.add(article.title()));
        found.forEach(scene -> scene.values().forEach(title -> title.ifPresent(titles::add)));
        found.stream()
                .flatMap(scene -> scene.entrySet().stream())
                .filter(name -> name.getValue().isEmpty() && name.getKey().contains(" "))
                .forEach(name -> titles.add(name.getKey()));
        return List.copyOf(titles);
    }

    /** Names that the encyclopedia itself knows as others of what an article links to. */
    private static Set<String> redirected(
            List<Map<String, Optional<String>>> found, Map<String, NamedItem> known, LinkIndex index) {
        return found.stream()
                .flatMap(scene -> scene.keySet().stream())
                .filter(name -> Optional.ofNullable(known.get(name))
                        .filter(item -> index.has(item.title()))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private static NamedThing subject(SourceText source, Map<String, NamedItem> known) {
        SourceText.Article article = Objects.requireNonNull(source.article());
        NamedItem item = known.get(source.title());
        String picture = article.picture().isEmpty() && item != null ? item.picture() : article.picture();
        return new NamedThing(source.title(), source.title(), article.item(), picture);
    }

    private static SceneNames scene(
            Map<String, Optional<String>> found,
            Set<String> redirected,
            Map<String, NamedItem> known,
            List<NamedThing> subjects) {
        List<NamedThing> linked = new ArrayList<>();
        List<String> others = new ArrayList<>();
        found.forEach((name, title) -> title.or(() -> Optional.of(name).filter(redirected::contains))
                .ifPresentOrElse(
                        one -> thing(name, one, known, subjects).ifPresent(linked::add), () -> others.add(name)));
        return new SceneNames(linked, others);
    }

    private static Optional<NamedThing> thing(
            String name, String title, Map<String, NamedItem> known, List<NamedThing> subjects) {
        Stream<NamedThing> own = subjects.stream()
                .filter(subject -> subject.title().equals(title))
                .map(subject -> new NamedThing(name, title, subject.item(), subject.picture()));
        NamedItem item = known.get(title);
        Stream<NamedThing> other =
                item == null ? Stream.of() : Stream.of(new NamedThing(name, item.title(), item.item(), item.picture()));
        return Stream.concat(own, other).findFirst();
    }
}
