package dev.aivideo.illustration;

import dev.aivideo.project.Aspect;
import java.util.List;

/**
 * Which shots of a scene are to be drawn.
 *
 * @param sceneNumber from 1
 * @param taken how many shots of the scene, the first ones, have their pictures already
 * @param open how many are left
 */
public record IllustrationRequest(Subject subject, Aspect aspect, int sceneNumber, int taken, int open) {

    /**
     * What the pictures are about.
     *
     * @param topic of the film
     * @param narration what is said in the scene
     * @param terms search terms of the scene, best first
     * @param phrase what may be set large on a picture; empty if it is to be taken from the narration
     */
    public record Subject(String topic, String narration, List<String> terms, String phrase) {
        public Subject {
            terms = List.copyOf(terms);
        }
    }

    /** How many shots the scene has in all. */
    int shots() {
        return taken + open;
    }
}
