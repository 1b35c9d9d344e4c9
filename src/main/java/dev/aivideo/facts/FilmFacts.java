package dev.aivideo.facts;

import java.util.List;

/**
 * The facts of a whole film, so that a picture can stand in its place among the others: on a time line, or as the first
 * map of a region.
 *
 * @param scenes the sentences of each scene, in order
 */
public record FilmFacts(List<List<HeardSentence>> scenes) {
    public FilmFacts {
        scenes = scenes.stream().map(List::copyOf).toList();
    }
}
