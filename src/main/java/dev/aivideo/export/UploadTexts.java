package dev.aivideo.export;

import dev.aivideo.project.FilmMusic;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a film where it is published.
 *
 * @param category YouTube's number
 */
record UploadTexts(FilmParts parts, Chapters chapters, Credits credits, int category) {
    /** @param music under the voice; null if there is none */
    static UploadTexts of(FilmParts parts, @Nullable FilmMusic music, int category) {
        Credits credits = Credits.of(parts.film().sources(), parts.shots(), music);
        return new UploadTexts(parts, Chapters.of(parts), credits, category);
    }

    String description() {
        return Description.of(parts.title(), parts.summary(), chapters, credits);
    }
}
