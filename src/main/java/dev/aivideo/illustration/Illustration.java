package dev.aivideo.illustration;

import java.nio.file.Path;
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
public record Illustration(String id, String title, String reason, double likeness, String design, Layers layers) {

    /**
     * Its files, absolute.
     *
     * @param backdrop larger than the frame, so that it can be moved slowly
     * @param lettering PNG of the frame's size with transparency, to be laid over the backdrop; or null
     */
    public record Layers(Path backdrop, @Nullable Path lettering) {}
}
