package dev.aivideo.encyclopedia;

import dev.aivideo.encyclopedia.FilmNames.SceneNames;
import dev.aivideo.language.ProperNames;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.project.NamedThing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The names of a film that has no article. A whole name means the only thing that bears it, if what is known of that fits
 * what is said; with others of the name nobody could tell which one is meant.
 */
final class UnlinkedNames {
    /** Each takes one or two calls. */
    private static final int MOST = 12;
    /** Likeness of a description to a scene; of 24 namesakes 3 came so close, of 19 that were meant 15. */
    private static final double FITTING = 0.35;

    private final ProperNames names;
    private final Function<String, float[]> meaning;
    private final NamedItems items;

    UnlinkedNames(ProperNames names, Function<String, float[]> meaning, NamedItems items) {
        this.names = names;
        this.meaning = meaning;
        this.items = items;
    }

    FilmNames of(String topic, List<String> narrations) {
        Map<String, NamedItem> known = new LinkedHashMap<>();
        Map<String, String> full = fullNames(narrations);
        full.entrySet().stream()
                .limit(MOST)
                .forEach(name -> bearer(name.getKey(), topic + ". " + name.getValue())
                        .ifPresent(item -> known.put(name.getKey(), item)));
        if (known.isEmpty()) {
            return FilmNames.NONE;
        }
        LinkIndex index = new LinkIndex(List.copyOf(known.keySet()), narrations);
        NameLinker linker = new NameLinker(index, names);
        List<SceneNames> scenes = narrations.stream()
                .map(narration -> scene(linker.next(narration), known, linker))
                .toList();
        Set<String> people = known.values().stream()
                .filter(NamedItem::isPerson)
                .map(NamedItem::title)
                .collect(Collectors.toSet());
        return new FilmNames(List.of(), scenes, people);
    }

    /** Names of two words or more, each with the narration that says it first. */
    private Map<String, String> fullNames(List<String> narrations) {
        NameLinker linker = new NameLinker(new LinkIndex(List.of(), List.of()), names);
        Map<String, String> full = new LinkedHashMap<>();
        narrations.forEach(narration -> linker.next(narration).keySet().stream()
                .filter(name -> name.contains(" "))
                .forEach(name -> full.putIfAbsent(name, narration)));
        return full;
    }

    private Optional<NamedItem> bearer(String name, String said) {
        List<NamedItem> bearers = items.byName(name);
        boolean fits = bearers.size() == 1
                && SentenceEmbedder.cosine(meaning.apply(bearers.get(0).description()), meaning.apply(said)) >= FITTING;
        return fits ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    private static SceneNames scene(
            Map<String, Optional<String>> found, Map<String, NamedItem> known, NameLinker linker) {
        List<NamedThing> linked = new ArrayList<>();
        found.forEach((name, title) -> title.map(known::get)
                .filter(item -> linker.isProven(name, title.orElse(""), item))
                .ifPresent(item -> linked.add(new NamedThing(name, item.title(), item.item(), item.picture()))));
        return new SceneNames(linked, List.of());
    }
}
