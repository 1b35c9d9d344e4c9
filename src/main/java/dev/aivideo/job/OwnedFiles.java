package dev.aivideo.job;

import dev.aivideo.files.Checksums;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactRepository.Made;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the program made from what somebody else put into the workspace. Ours is what a row names, where the
 * program puts it, with the bytes that it wrote; and what it was writing when it was killed. A row alone proves nothing:
 * the records may be older than the files, or of another hand. A link leads to what is not ours.
 */
final class OwnedFiles {
    /** Names of files that are not complete yet. */
    private static final String UNFINISHED = "(part|drawing)-.+";

    private static final String RUN_LOG = "\\d{8}-\\d{6}-.+-\\d+\\.log";
    private static final String KEPT_ARTICLE = "(choice|page)-[0-9a-f]{32}\\.json|part-.+";
    private static final String FFMPEG_LOG = "ffmpeg-\\d+\\.log";

    private final Workspace workspace;
    private final Path root;

    OwnedFiles(Workspace workspace) throws IOException {
        this.workspace = workspace;
        this.root = workspace.root().toRealPath();
    }

    /**
     * Take links away under whose names something would be written, FFmpeg for one writes through them. The program makes
     * none; the workspace may have been received from somebody.
     */
    static void unlink(List<Path> folders) {
        try {
            for (Path folder : folders) {
                for (Path file : list(folder)) {
                    if (Files.isSymbolicLink(file)
                            && file.getFileName().toString().matches(UNFINISHED)) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot search for links in " + folders + ": " + e.getMessage(), e);
        }
    }

    /** The files of a project's folder that the rows prove to be the program's, and incomplete files beside them. */
    List<Path> of(Path folder, List<Made> made) throws IOException {
        if (!isReachedWithoutLinks(folder)) {
            return List.of();
        }
        List<Path> ours = new ArrayList<>();
        for (Made row : made) {
            Path file = named(row.path());
            if (file != null && folder.equals(file.getParent()) && isAsMade(file, row)) {
                ours.add(file);
            }
        }
        list(folder).stream()
                .filter(file -> file.getFileName().toString().matches(UNFINISHED) && isPlainFile(file))
                .filter(file -> !ours.contains(file))
                .forEach(ours::add);
        return ours;
    }

    /** The other files in that folder, as text. */
    Optional<String> strangers(Path folder, List<Path> ours) throws IOException {
        if (!isReachedWithoutLinks(folder)) {
            return Optional.empty();
        }
        long count = list(folder).stream().filter(file -> !ours.contains(file)).count();
        return count == 0
                ? Optional.empty()
                : Optional.of("%s: %d not recorded as files of this program, not deleted"
                        .formatted(workspace.relative(folder), count));
    }

    /** What lies in a folder of the program's that is no folder of a known project, in words. */
    List<String> strangeFolders(Path home, Predicate<String> isKnown) throws IOException {
        if (!Files.exists(home, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        if (!isReachedWithoutLinks(home)) {
            return List.of(workspace.relative(home) + ": reached through a link, not deleted");
        }
        return list(home).stream()
                .filter(entry -> !isReachedWithoutLinks(entry)
                        || !isKnown.test(entry.getFileName().toString()))
                .map(entry -> workspace.relative(entry) + ": not created by this program, not deleted")
                .toList();
    }

    /** The logs of these rows, and those that FFmpeg left when it failed. */
    List<Path> logs(List<String> rows, Predicate<Path> isOld) throws IOException {
        if (!isReachedWithoutLinks(workspace.logs())) {
            return List.of();
        }
        List<Path> named =
                rows.stream().map(this::named).filter(Objects::nonNull).toList();
        return list(workspace.logs()).stream()
                .filter(file -> isPlainFile(file) && isOld.test(file))
                .filter(file -> {
                    String name = file.getFileName().toString();
                    return name.matches(FFMPEG_LOG) || (name.matches(RUN_LOG) && named.contains(file));
                })
                .toList();
    }

    /** The articles that narrations were made of, by the names that the program gives them. */
    List<Path> articles(Predicate<Path> isOld) throws IOException {
        return list(workspace.articles()).stream()
                .filter(file -> file.getFileName().toString().matches(KEPT_ARTICLE))
                .filter(file -> isPlainFile(file) && isOld.test(file))
                .toList();
    }

    static List<Path> list(Path directory) throws IOException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList();
        }
    }

    private @Nullable Path named(String path) {
        try {
            return workspace.root().resolve(path);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private boolean isAsMade(Path file, Made row) throws IOException {
        return isPlainFile(file)
                && Files.size(file) == row.bytes()
                && Checksums.sha256(file).equals(row.sha256());
    }

    private boolean isPlainFile(Path file) {
        return isReachedWithoutLinks(file) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The workspace itself may be reached through a link. */
    private boolean isReachedWithoutLinks(Path file) {
        try {
            Path inside = workspace.root().relativize(file);
            return file.equals(file.normalize()) && file.toRealPath().equals(root.resolve(inside));
        } catch (IOException e) {
            return false;
        }
    }
}
