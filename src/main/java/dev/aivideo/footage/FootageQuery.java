package dev.aivideo.footage;

import dev.aivideo.project.Aspect;
import dev.aivideo.project.NamedThing;
import dev.aivideo.project.PictureFormat;
import java.time.Duration;
import java.util.List;

/**
 * What a scene needs.
 *
 * @param terms search terms, best first; never empty
 * @param narration what is said meanwhile
 * @param shotLength how long one shot will be on the screen
 * @param names what of the narration is linked to the one thing that it means; at the end, what the film is about
 * @param limit the most candidates that are of use
 */
public record FootageQuery(
        String topic,
        List<String> terms,
        String narration,
        List<NamedThing> names,
        Duration shotLength,
        PictureFormat frame,
        int limit) {

    public Aspect aspect() {
        return frame.aspect();
    }

    /** The same, with another limit. */
    public FootageQuery limitedTo(int most) {
        return new FootageQuery(topic, terms, narration, names, shotLength, frame, most);
    }
}
