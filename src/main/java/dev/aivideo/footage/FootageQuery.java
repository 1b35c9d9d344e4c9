package dev.aivideo.footage;

import dev.aivideo.project.Aspect;
import java.time.Duration;
import java.util.List;

/**
 * What a scene needs.
 *
 * @param sceneNumber from 1
 * @param terms search terms, best first; never empty
 * @param narration what is said meanwhile
 * @param phrase what may be set large on a picture; empty if the narration is to be asked for it
 * @param shotLength how long one shot will be on the screen
 * @param limit the most candidates that are of use
 * @param taken how many shots of the scene, the first ones, have their pictures already
 */
public record FootageQuery(
        String topic,
        int sceneNumber,
        List<String> terms,
        String narration,
        String phrase,
        Duration shotLength,
        Aspect aspect,
        int limit,
        int taken) {

    /** What a scene needs of which no phrase is chosen. */
    public FootageQuery(
            String topic,
            int sceneNumber,
            List<String> terms,
            String narration,
            Duration shotLength,
            Aspect aspect,
            int limit) {
        this(topic, sceneNumber, terms, narration, "", shotLength, aspect, limit, 0);
    }

    /** The same for the shots that are left when the first ones have their pictures. */
    public FootageQuery after(int taken, int left) {
        return new FootageQuery(topic, sceneNumber, terms, narration, phrase, shotLength, aspect, left, taken);
    }
}
