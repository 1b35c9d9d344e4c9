package dev.aivideo.export;

import dev.aivideo.project.FilmMusic;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A film that was made, with what its sound was mixed from.
 *
 * @param voice track of the narrations
 */
record Programme(Path film, Path voice, @Nullable Underscore underscore) {

    @Nullable
    FilmMusic music() {
        return underscore == null ? null : underscore.music();
    }

    /**
     * Music under the voice.
     *
     * @param track as long as the film, as loud as it is heard against the voice
     */
    record Underscore(FilmMusic music, Path track) {}
}
