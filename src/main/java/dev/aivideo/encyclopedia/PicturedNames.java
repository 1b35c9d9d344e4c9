package dev.aivideo.encyclopedia;

import dev.aivideo.encyclopedia.FilmNames.SceneNames;
import dev.aivideo.project.NamedThing;
import java.util.List;
import java.util.Map;

/** Gives the things of a film the pictures of their articles. */
record PicturedNames(Map<String, List<String>> pictures) {
    static PicturedNames of(NamedItems items, List<NamedThing> subjects, List<SceneNames> scenes) {
        List<String> articles =
                subjects.stream().map(NamedThing::title).distinct().toList();
        List<String> others = scenes.stream()
                .flatMap(scene -> scene.linked().stream())
                .map(NamedThing::title)
                .filter(title -> !title.isEmpty() && !articles.contains(title))
                .distinct()
                .toList();
        return new PicturedNames(items.pictures(articles, others));
    }

    NamedThing with(NamedThing thing) {
        return new NamedThing(
                thing.text(),
                thing.title(),
                thing.item(),
                thing.picture(),
                pictures.getOrDefault(thing.title(), List.of()));
    }

    SceneNames with(SceneNames scene) {
        return new SceneNames(scene.linked().stream().map(this::with).toList(), scene.others());
    }
}
