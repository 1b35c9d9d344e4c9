package dev.aivideo.export;

import dev.aivideo.files.Checksums;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.ContentKey;
import java.nio.file.Path;
import java.util.List;

/** Assembles the film among the intermediate files; it is published from there once the gate has passed it. */
final class ProgrammeAssembler {
    private final Workspace workspace;
    private final ArtifactStore store;
    private final FilmSound filmSound;
    private final FilmAssembly assembly;

    ProgrammeAssembler(Workspace workspace, ArtifactStore store, FilmSound filmSound, FilmAssembly assembly) {
        this.workspace = workspace;
        this.store = store;
        this.filmSound = filmSound;
        this.assembly = assembly;
    }

    /** The film, as made before if its parts are still the same. */
    Programme make(FilmParts parts) {
        FilmSound.Made sound = filmSound.make(parts);
        return new Programme(film(parts, sound.file()), sound.voice(), sound.underscore());
    }

    private Path film(FilmParts parts, Path sound) {
        List<Path> segments = parts.pictures(workspace);
        String tags = Chapters.of(parts).tags(parts.title());
        String language = parts.soundLanguage();
        ContentKey key =
                ContentKey.of("film", checksums(segments), Checksums.sha256OfOwn(sound), tags, language, parts.plan());
        Path target = workspace.segments(parts.id()).resolve("film.mp4");
        return store.obtain(
                parts.id(),
                null,
                Stage.EXPORT,
                key,
                target,
                temporary -> assembly.join(parts.plan(), segments, sound, tags, language, temporary));
    }

    private static List<String> checksums(List<Path> files) {
        return files.stream().map(Checksums::sha256OfOwn).toList();
    }
}
