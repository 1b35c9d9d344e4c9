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
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.webapp.AssemblyProgress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts a film that was found good where the web app and the operator look for it: first every file under its final
 * name, then the records in one short transaction. Cut short at any instant, it can be done again.
 */
final class Publisher {
    private static final int SLUG_LENGTH = 60;
    /** File systems count bytes, at most 255 and some only 143, of which a temporary name needs a few as well. */
    private static final int SLUG_BYTES = 110;

    private static final Pattern LATIN_ACCENTS = Pattern.compile("(?<=\\p{IsLatin}\\p{M}{0,4})\\p{M}");
    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private final Workspace workspace;
    private final ArtifactStore store;
    private final ProjectRepository projects;
    private final AssemblyProgress assembly;
    private final TransactionTemplate transaction;
    private final Ffprobe ffprobe;
    private final Progress progress;

    Publisher(
            Workspace workspace,
            ArtifactStore store,
            ProjectRepository projects,
            AssemblyProgress assembly,
            TransactionTemplate transaction,
            Ffprobe ffprobe,
            Progress progress) {
        this.workspace = workspace;
        this.store = store;
        this.projects = projects;
        this.assembly = assembly;
        this.transaction = transaction;
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
        Path target =
                workspace.output().resolve(fileName(parts.project().brief().topic(), parts.id(), names));
        try {
            Files.createDirectories(target.getParent());
            if (Files.exists(target) && Files.isSameFile(video, target)) {
                return;
            }
            AtomicFile.of(target).write(part -> link(video, part));
        } catch (IOException e) {
            progress.warn("The film is not in %s: %s. It lies at %s".formatted(target.getParent(), e, video));
        }
    }

    /**
     * A name that every file system takes, with the topic's letters in their own script:
     * {@code how-suspension-bridges-stand-1b9d6bcd.mp4}.
     *
     * @param names encoding of file names; a program that was started in a locale without Unicode cannot name a file
     *     with other letters at all
     */
    static String fileName(String topic, String projectId, Charset names) {
        String name = fileName(topic, projectId, "[^\\p{L}\\p{M}\\p{Nd}]+");
        return names.newEncoder().canEncode(name) ? name : fileName(topic, projectId, "[^a-z0-9]+");
    }

    private static String fileName(String topic, String projectId, String others) {
        String latin = LATIN_ACCENTS
                .matcher(Normalizer.normalize(topic, Normalizer.Form.NFKD))
                .replaceAll("");
        String slug = Normalizer.normalize(latin, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll(others, "-");
        StringBuilder kept = new StringBuilder();
        GRAPHEME.matcher(slug.replaceAll("^[-\\p{M}]+", ""))
                .results()
                .map(MatchResult::group)
                .takeWhile(letter -> kept.length() + letter.length() <= SLUG_LENGTH
                        && UploadText.utf8Bytes(kept + letter) <= SLUG_BYTES)
                .forEach(kept::append);
        String words = kept.toString().replaceAll("-$", "");
        return (words.isEmpty() ? "film" : words) + "-" + projectId.substring(0, Math.min(8, projectId.length()))
                + ".mp4";
    }

    private void record(FilmParts parts, Path video, Path cover) throws IOException {
        Publication publication = new Publication(
                workspace.relative(video),
                ffprobe.probe(video).duration().toMillis() / 1e3,
                Files.size(video),
                workspace.relative(cover));
        transaction.executeWithoutResult(status -> {
            projects.publish(parts.id(), publication);
            assembly.complete(parts.id());
        });
    }
}
