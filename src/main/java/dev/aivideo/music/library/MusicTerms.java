package dev.aivideo.music.library;

import dev.aivideo.music.MusicException;
import dev.aivideo.project.Licences;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whether a film may use a piece of music. Laid under a voice it is changed, so licences without changes do not allow it;
 * one that asks the same of the whole film is used only where the operator allows that.
 *
 * @param shareAlike whether CC BY-SA is taken
 * @param licences what the operator refuses
 */
record MusicTerms(boolean shareAlike, Licences licences) {
    private static final Licences NO_CHANGES = new Licences(List.of(), List.of("ND"));

    /** Why not; empty if it may. */
    Optional<String> refusal(MusicNote note) {
        String licence = note.rights().licence();
        if (licence.isBlank()) {
            return Optional.of("no licence is stated; say it in a JSON file beside it");
        }
        if (!shareAlike && note.rights().shareAlikeVersion().isPresent()) {
            return Optional.of("licence '%s' asks the same of the film; aivideo.rights.share-alike=allow allows it"
                    .formatted(licence));
        }
        return licences.refusal(licence).or(() -> NO_CHANGES.refusal(licence));
    }

    void require(Path file, MusicNote note) {
        refusal(note).ifPresent(why -> {
            throw new MusicException(
                    "The music " + file.getFileName() + " may not be used.", why, "Choose another, auto or bed.");
        });
    }
}
