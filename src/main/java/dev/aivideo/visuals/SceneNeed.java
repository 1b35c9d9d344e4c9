package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What candidates are measured against.
 *
 * @param scene its place in the film, from 0
 * @param shots how many pictures are to be found for each scene of the film, in order
 * @param taken what this scene has already
 */
record SceneNeed(FootageQuery query, int scene, List<Integer> shots, Shown shown, List<Candidate> taken) {

    /**
     * What counts against pictures. They are named {@code source:id}.
     *
     * @param uses of each picture in earlier scenes of the film
     * @param nearby what the scene before shows
     * @param later what later scenes show, of a film of which one scene is done again
     * @param before what the last films showed
     * @param titles of all that the film's earlier scenes and the last films show
     * @param refused what the gate refused in this film
     */
    record Shown(
            Map<String, Integer> uses,
            Set<String> nearby,
            Set<String> later,
            Set<String> before,
            Set<String> titles,
            Set<String> refused) {
        static final Shown NOTHING = new Shown(Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    SceneNeed taking(List<Candidate> all) {
        return new SceneNeed(query, scene, shots, shown, all);
    }

    /** Without the scenes that come later. */
    SceneNeed alone() {
        return new SceneNeed(query, scene, shots.subList(0, scene + 1), shown, taken);
    }
}
