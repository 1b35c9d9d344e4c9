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
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a film that passed the gate where the web app and the operator look for it: first every file under its final
 * name, then the records in one short transaction. Cut short at any instant, it can be done again.
 */
final class Publisher {
    private final Workspace workspace;
    private final ArtifactStore store;
    private final Publications publications;
    private final Ffprobe ffprobe;
    private final PublishedHook hook;
    private final Progress progress;

    Publisher(
            Workspace workspace,
            ArtifactStore store,
            Publications publications,
            Ffprobe ffprobe,
            PublishedHook hook,
            Progress progress) {
        this.workspace = workspace;
        this.store = store;
        this.publications = publications;
        this.ffprobe = ffprobe;
        this.hook = hook;
        this.progress = progress;
    }

    /**
     * Publish.
     *
     * @throws dev.aivideo.project.ProjectDeletedException if the project was deleted meanwhile
     */
    void publish(FilmParts parts, Path film, ArtifactStore.Maker thumbnail, Sidecars sidecars) throws IOException {
        List<Path> files = new ArrayList<>();
        Path target = workspace.videos(parts.id()).resolve("final.mp4");
        Path video = obtain(parts, "final.mp4", Checksums.sha256(film), file -> place(film, target, file));
        Path cover = obtain(parts, "thumbnail.jpg", cover(parts), thumbnail);
        files.add(video);
        files.add(cover);
        sidecars.files().forEach((name, text) -> files.add(text(parts, name, text)));
        Path metadata = text(parts, "metadata.json", Metadata.json(sidecars.upload(), described(files)));
        copyForTheOperator(parts, video);
        record(parts, video, cover);
        hook.call(parts.id(), metadata);
    }

    private Path text(FilmParts parts, String name, String text) {
        return obtain(parts, name, text, file -> Files.writeString(file, text));
    }

    private static String cover(FilmParts parts) {
        return parts.title()
                + parts.shots()
                + Thumbnail.content(parts.project().brief().look().brand());
    }

    private static List<PublishedFile> described(List<Path> files) throws IOException {
        List<PublishedFile> described = new ArrayList<>();
        for (Path file : files) {
            described.add(PublishedFile.of(file));
        }
        return described;
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
        Path folder = workspace.output();
        Path target = folder.resolve(FilmFileName.of(parts.title(), parts.id(), names));
        Path byTopic = folder.resolve(FilmFileName.of(parts.film().brief().topic(), parts.id(), names));
        try {
            Files.createDirectories(folder);
            if (!byTopic.equals(target)) {
                Files.deleteIfExists(byTopic); // Earlier versions named it so.
            }
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
