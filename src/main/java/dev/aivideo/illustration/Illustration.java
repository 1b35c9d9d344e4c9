package dev.aivideo.illustration;

import dev.aivideo.project.Rights;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawn picture.
 *
 * @param id safe to be part of a file name; no two of a film are equal
 * @param title what is set large on it, or what it shows
 * @param reason why it shows what it shows, in words
 * @param likeness of what it shows to the words, 0 to 1 in hundredths; 0 if it suits all words
 * @param design all that it depends on besides its size, as text for content keys
 */
public record Illustration(String id, String title, String reason, double likeness, String design, Files files) {

    /**
     * What is drawn.
     *
     * @param backdrop absolute; larger than the frame, so that it can be moved slowly
     * @param layers over it, the lowest first; may be empty
     * @param rights of others too if it is made of what is theirs, as maps are
     */
    public record Files(Path backdrop, List<Layer> layers, Rights rights) {
        public Files {
            layers = List.copyOf(layers);
        }

        /** Of a picture that is all our own. */
        public Files(Path backdrop, List<Layer> layers) {
            this(backdrop, layers, Rights.OWN);
        }
    }

    /**
     * Type or marks laid over the backdrop for a while.
     *
     * @param file PNG with transparency, absolute
     * @param isAttached whether it has the size of the backdrop and moves with it; else it has the size of the frame and
     *     stands still
     * @param from when it appears, from the beginning of the scene's sound
     * @param until when it is gone; the shot's end for what stays
     * @param words what it says of what is heard, and when; null for a mark or a label that follows no words
     */
    public record Layer(
            Path file,
            boolean isAttached,
            Duration from,
            Duration until,
            @Nullable Heard words) {}

    /**
     * Words in a picture that are heard while it is seen.
     *
     * @param from when the first of them is heard, from the beginning of the scene's sound
     * @param until when the last of them ends
     */
    public record Heard(String text, Duration from, Duration until) {}
}
