package dev.aivideo.export;

import dev.aivideo.records.webapp.AssemblyProgress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The stage's work in its order: make the film, judge it, and only then publish it. */
final class FilmExporter {
    private final ProgrammeAssembler assembler;
    private final FilmJudge judge;
    private final ThumbnailFrame thumbnailFrame;
    private final Publisher publisher;
    private final AssemblyProgress progress;
    private final ExportProperties properties;

    FilmExporter(
            ProgrammeAssembler assembler,
            FilmJudge judge,
            ThumbnailFrame thumbnailFrame,
            Publisher publisher,
            AssemblyProgress progress,
            ExportProperties properties) {
        this.assembler = assembler;
        this.judge = judge;
        this.thumbnailFrame = thumbnailFrame;
        this.publisher = publisher;
        this.progress = progress;
        this.properties = properties;
    }

    /**
     * Export.
     *
     * @throws GateException if the film is not fit to be shown
     */
    void export(FilmParts parts) throws IOException {
        judge.checkScenes(parts);
        Programme programme = assembler.make(parts);
        progress.checking(parts.id(), parts.scenes().size());
        Sidecars sidecars = Sidecars.of(parts, programme.music(), properties.category());
        judge.checkFilm(parts, programme, sidecars);
        progress.publishing(parts.id(), parts.scenes().size());
        publisher.publish(parts, programme.film(), file -> writeThumbnail(parts, file), sidecars);
    }

    private void writeThumbnail(FilmParts parts, Path file) throws IOException {
        @Nullable BufferedImage frame = thumbnailFrame.choose(parts.id(), parts.shots());
        new Thumbnail(parts.project().brief().look().brand()).write(frame, parts.title(), file);
    }
}
