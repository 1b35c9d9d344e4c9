package dev.aivideo.export;

import dev.aivideo.files.AtomicFile;
import dev.aivideo.files.Checksums;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Publication;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactStore;
import dev.aivideo.records.ContentKey;
import dev.aivideo.records.Publications;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * Puts a film that passed the gate where the web app and the operator look for it: first every file under its final
 * name, then the records in one short transaction. Cut short at any instant, it can be done again.
 */
final class Publisher {
    private final Workspace workspace;
    private final ArtifactStore store;
    private final Publications publications;
    private final Ffprobe ffprobe;
    private final Progress progress;

    Publisher(Workspace workspace, ArtifactStore store, Publications publications, Ffprobe ffprobe, Progress progress) {
        this.workspace = workspace;
        this.store = store;
        this.publications = publications;
        this.ffprobe = ffprobe;
        this.progress = progress;
    }

    /**
     * Publish.
     *
     * @param texts by the names of their files
     * @throws dev.aivideo.project.ProjectDeletedException if the project was deleted meanwhile
     */
    void publish(FilmParts parts, Path film, ArtifactStore.Maker thumbnail, Map<String, String> texts)
            throws IOException {
        texts.forEach((name, text) -> obtain(parts, name, text, file -> Files.writeString(file, text)));
        Path cover = obtain(parts, "thumbnail.jpg", parts.title() + parts.shots(), thumbnail);
        Path target = workspace.videos(parts.id()).resolve("final.mp4");
        Path video = obtain(parts, "final.mp4", Checksums.sha256(film), file -> place(film, target, file));
        copyForTheOperator(parts, video);
        record(parts, video, cover);
    }

    private Path obtain(FilmParts parts, String name, String content, ArtifactStore.Maker maker) {
        Path target = workspace.videos(parts.id()).resolve(name);
        return store.obtain(parts.id(), null, Stage.EXPORT, ContentKey.of(name, content), target, maker);
    }

    /** Renaming one name of a file to another name of the same file does nothing; then a copy is needed. */
    private static void place(Path film, Path target, Path temporary) throws IOException {
        if (Files.exists(target) && Files.isSameFile(film, target)) {
            Files.copy(film, temporary);
        } else {
            link(film, temporary);
        }
    }

    private static void link(Path film, Path name) throws IOException {
        try {
            Files.createLink(name, film);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(film, name, StandardCopyOption.REPLACE_EXISTING); // Not every file system has hard links.
        }
    }

    private void copyForTheOperator(FilmParts parts, Path video) {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        Path target = workspace
                .output()
                .resolve(FilmFileName.of(parts.project().brief().topic(), parts.id(), names));
        try {
            Files.createDirectories(target.getParent());
            if (Files.exists(target) && Files.isSameFile(video, target)) {
                return;
            }
            AtomicFile.of(target).write(part -> link(video, part));
        } catch (IOException e) {
            progress.warn("The film was not saved in %s: %s. It is at %s".formatted(target.getParent(), e, video));
        }
    }

    private void record(FilmParts parts, Path video, Path cover) throws IOException {
        Publication publication = new Publication(
                workspace.relative(video),
                ffprobe.probe(video).duration().toMillis() / 1e3,
                Files.size(video),
                workspace.relative(cover));
        publications.publish(parts.id(), publication);
    }
}
