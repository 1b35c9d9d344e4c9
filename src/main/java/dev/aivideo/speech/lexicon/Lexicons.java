package dev.aivideo.speech.lexicon;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The operator's list of pronunciations, and those that come with one film. */
public final class Lexicons {
    private final Path file;

    /** @param file of the list for all films; need not exist */
    public Lexicons(Path file) {
        this.file = file;
    }

    /**
     * What holds for a film; read anew each time.
     *
     * @param ofFilm the list that came with the film's texts; null if none did
     * @throws LexiconException if one of them has a faulty line
     */
    public Lexicon of(@Nullable String ofFilm) {
        Lexicon all = LexiconFile.read(file);
        return ofFilm == null ? all : all.with(LexiconFile.parse(ofFilm, "of the film"));
    }
}
