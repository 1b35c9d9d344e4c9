package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What candidates are measured against.
 *
 * @param uses of each picture, by {@code source:id}, in earlier scenes of the film
 * @param nearby what the scene before shows, by {@code source:id}
 * @param shownBefore what the last films showed, by {@code source:id}
 * @param seen titles of all that the film's earlier scenes and the last films show
 * @param taken what this scene has already
 * @param refused what the gate refused in this film, by {@code source:id}
 */
record SceneNeed(
        FootageQuery query,
        Map<String, Integer> uses,
        Set<String> nearby,
        Set<String> shownBefore,
        Set<String> seen,
        List<Candidate> taken,
        Set<String> refused) {

    /** Where the gate has not refused any picture. */
    SceneNeed(
            FootageQuery query,
            Map<String, Integer> uses,
            Set<String> nearby,
            Set<String> shownBefore,
            Set<String> seen,
            List<Candidate> taken) {
        this(query, uses, nearby, shownBefore, seen, taken, Set.of());
    }

    SceneNeed taking(List<Candidate> all) {
        return new SceneNeed(query, uses, nearby, shownBefore, seen, all, refused);
    }
}
