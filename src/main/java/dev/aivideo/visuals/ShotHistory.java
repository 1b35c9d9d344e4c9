package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What counts against a picture. What earlier scenes show does; what later ones show is only not to be had, so that a
 * scene that is done again gets what it had.
 */
class ShotHistory {
    private final Map<String, Integer> numbers;
    private final Map<String, String> shownBefore;
    private final Set<String> refused;

    /**
     * The history of a film.
     *
     * @param scenes all of the film
     * @param shownBefore titles of what the last films showed, by {@code source:id}
     * @param refused what the gate refused in this film, by {@code source:id}
     */
    ShotHistory(List<Scene> scenes, Map<String, String> shownBefore, Set<String> refused) {
        this.numbers = scenes.stream().collect(Collectors.toMap(Scene::id, Scene::number));
        this.shownBefore = Map.copyOf(shownBefore);
        this.refused = Set.copyOf(refused);
    }

    /** @param known the shots that the film has so far */
    SceneNeed.Shown before(Scene scene, List<Shot> known) {
        Map<String, Integer> uses = new HashMap<>();
        Set<String> nearby = new HashSet<>();
        Set<String> later = new HashSet<>();
        Set<String> own = new HashSet<>();
        Set<String> titles = new HashSet<>(shownBefore.values());
        for (Shot shot : known) {
            int number = numbers.getOrDefault(shot.sceneId(), Integer.MAX_VALUE);
            String key = Candidate.key(shot.source(), shot.sourceId());
            if (number < scene.number()) {
                uses.merge(key, 1, Integer::sum);
                titles.add(shot.title());
            }
            if (number == scene.number() - 1) {
                nearby.add(key);
            }
            if (number > scene.number()) {
                later.add(key);
            }
            if (number == scene.number()) {
                own.add(key);
            }
        }
        // A later scene shows another part of it.
        later.removeAll(own);
        return new SceneNeed.Shown(uses, nearby, later, shownBefore.keySet(), titles, refused);
    }
}
