package dev.aivideo.visuals;

import dev.aivideo.encyclopedia.FilmNames;
import dev.aivideo.facts.FilmFacts;
import dev.aivideo.facts.HeardSentence;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.illustration.IllustrationRequest;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.illustration.IllustrationRequest.Subject;
import dev.aivideo.project.Film;
import dev.aivideo.project.NamedThing;
import dev.aivideo.project.ReadingTime;
import dev.aivideo.project.Scene;
import dev.aivideo.visuals.relevance.SceneScript;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is asked of the sources, and of the illustrator, for each scene of a film. It is worked out once. */
class SceneQueries {
    private final Film film;
    private final SceneWords words;
    private final FilmNames names;
    private final FilmFacts facts;
    private final int limit;
    private final Map<String, FootageQuery> known = new HashMap<>();
    private final Map<String, ShotPlan> plans = new HashMap<>();

    /**
     * @param names what is linked of what is said
     * @param facts all that is said, and what it states
     * @param limit the most candidates of one source
     */
    SceneQueries(Film film, SceneWords words, FilmNames names, FilmFacts facts, int limit) {
        this.film = film;
        this.words = words;
        this.names = names;
        this.facts = facts;
        this.limit = limit;
    }

    Film film() {
        return film;
    }

    /** All of the film, in order. */
    List<Scene> scenes() {
        return film.scenes();
    }

    FilmNames names() {
        return names;
    }

    /** How many pictures are to be found for each scene. */
    List<Integer> wanted() {
        return film.scenes().stream()
                .map(scene -> new CardSlots(plan(scene).slots()).wanted())
                .toList();
    }

    /** What is said in each scene, and looked for. */
    List<SceneScript> scripts() {
        return film.scenes().stream()
                .map(scene -> new SceneScript(scene.text(), words.terms(scene)))
                .toList();
    }

    /** @throws IllegalStateException if the scene has not been spoken */
    ShotPlan plan(Scene scene) {
        return plans.computeIfAbsent(
                scene.id(),
                id -> ShotPlan.of(
                        shown(scene),
                        film.narration(scene)
                                .orElseThrow(() -> new IllegalStateException(
                                        "Scene " + scene.number() + " has not been spoken yet"))
                                .lengthS()));
    }

    FootageQuery of(Scene scene) {
        return known.computeIfAbsent(
                scene.id(),
                id -> new FootageQuery(
                        film.brief().topic(),
                        words.terms(scene),
                        scene.text(),
                        names(scene),
                        plan(scene).shotLength(),
                        film.brief().picture(),
                        limit));
    }

    /** What the scene names, then what the film is about, each once. */
    private List<NamedThing> names(Scene scene) {
        Map<String, NamedThing> named = new LinkedHashMap<>();
        names.scene(film.scenes().indexOf(scene)).linked().forEach(thing -> named.putIfAbsent(thing.title(), thing));
        names.subjects().forEach(subject -> named.putIfAbsent(subject.title(), subject));
        return List.copyOf(named.values());
    }

    /** What is said, with what it states while something can be set on a picture. */
    private List<HeardSentence> shown(Scene scene) {
        return facts.scenes().get(film.scenes().indexOf(scene)).stream()
                .map(sentence -> sentence.from(wordsFrom(scene)))
                .toList();
    }

    /** Two texts at once are none: a film's title is read before a card is seen. */
    private Duration wordsFrom(Scene scene) {
        return scene.number() == 1 ? ReadingTime.ofTitle(film) : Duration.ZERO;
    }

    /** What is to be drawn for some of the scene's shots. */
    IllustrationRequest illustrations(Scene scene, List<Slot> open) {
        FootageQuery query = of(scene);
        Subject subject = new Subject(query.topic(), query.narration(), query.terms(), words.phrase(scene), facts);
        return new IllustrationRequest(
                subject,
                query.frame(),
                scene.number(),
                open,
                wordsFrom(scene),
                film.brief().look().brand());
    }
}
