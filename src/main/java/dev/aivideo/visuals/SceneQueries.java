package dev.aivideo.visuals;

import dev.aivideo.footage.FootageQuery;
import dev.aivideo.illustration.IllustrationRequest;
import dev.aivideo.illustration.IllustrationRequest.Subject;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Scene;
import dev.aivideo.records.NarrationRepository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is asked of the sources for each scene of a film. It is worked out once. */
class SceneQueries {
    private final Brief brief;
    private final NarrationRepository narrations;
    private final int limit;
    private final Function<Scene, List<String>> terms;
    private final Map<String, String> phrases;
    private final Map<String, FootageQuery> known = new HashMap<>();

    /**
     * The film's queries.
     *
     * @param limit the most candidates of one source
     * @param terms search terms of a scene, best first
     * @param phrases what may be set large in a scene, by the scene's id
     */
    SceneQueries(
            Brief brief,
            NarrationRepository narrations,
            int limit,
            Function<Scene, List<String>> terms,
            Map<String, String> phrases) {
        this.brief = brief;
        this.narrations = narrations;
        this.limit = limit;
        this.terms = terms;
        this.phrases = Map.copyOf(phrases);
    }

    /** @throws IllegalStateException if the scene has not been spoken */
    ShotPlan plan(Scene scene) {
        return ShotPlan.of(narrations
                .find(scene.id())
                .orElseThrow(() -> new IllegalStateException("Scene " + scene.number() + " has not been spoken yet"))
                .lengthS());
    }

    FootageQuery of(Scene scene) {
        return known.computeIfAbsent(
                scene.id(),
                id -> new FootageQuery(
                        brief.topic(),
                        terms.apply(scene),
                        scene.text(),
                        plan(scene).shotLength(),
                        brief.aspect(),
                        limit));
    }

    /** What is to be drawn for the shots that are open after the first ones. */
    IllustrationRequest illustrations(Scene scene, int taken, int open) {
        FootageQuery query = of(scene);
        Subject subject =
                new Subject(query.topic(), query.narration(), query.terms(), phrases.getOrDefault(scene.id(), ""));
        return new IllustrationRequest(subject, query.aspect(), scene.number(), taken, open);
    }
}
