package dev.aivideo.visuals;

import dev.aivideo.language.Keywords;
import dev.aivideo.project.Film;
import dev.aivideo.project.Scene;
import dev.aivideo.visuals.relevance.SceneScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The search terms that the script gives, else those of the narration, and phrases of which none repeats another. */
class FilmWords implements SceneWords {
    private final Keywords keywords;
    private final String topic;
    private final Map<String, String> phrases = new HashMap<>();

    FilmWords(Film film, Keywords keywords) {
        this.keywords = keywords;
        this.topic = film.brief().topic();
        List<String> texts = film.scenes().stream().map(Scene::text).toList();
        List<String> inOrder = keywords.keyPhrases(texts, topic);
        film.scenes().forEach(scene -> phrases.put(scene.id(), inOrder.get(phrases.size())));
    }

    @Override
    public List<String> terms(Scene scene) {
        return scene.visualKeywords().isEmpty()
                ? keywords.searchTerms(SceneScript.withoutComparisons(scene.text()), topic)
                : scene.visualKeywords();
    }

    @Override
    public String phrase(Scene scene) {
        return phrases.getOrDefault(scene.id(), "");
    }
}
