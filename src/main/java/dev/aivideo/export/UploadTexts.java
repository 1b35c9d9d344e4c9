package dev.aivideo.export;

/**
 * What is said about a film where it is published.
 *
 * @param category YouTube's number
 */
record UploadTexts(FilmParts parts, Chapters chapters, Credits credits, int category) {
    static UploadTexts of(FilmParts parts, int category) {
        return new UploadTexts(
                parts, Chapters.of(parts), Credits.of(parts.film().sources(), parts.shots()), category);
    }

    String description() {
        return Description.of(parts.title(), parts.summary(), chapters, credits);
    }
}
