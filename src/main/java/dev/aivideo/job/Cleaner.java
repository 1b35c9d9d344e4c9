package dev.aivideo.job;

import dev.aivideo.project.ArtifactRepository;
import dev.aivideo.project.Dates;
import dev.aivideo.project.Project;
import dev.aivideo.project.ProjectRepository;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Frees what is not needed any more: what a published film was made from, everything of projects that were deleted, old
 * logs. Never a published film, its sidecars, or what the web app plays; never a file that the operator put in. To be
 * used by the holder of the workspace's lock.
 */
public final class Cleaner {
    private final Workspace workspace;
    private final ProjectRepository projects;
    private final ArtifactRepository artifacts;
    private final Retention retention;
    private final Instant now;
    private final boolean isTrial;

    /** @param isTrial count only, free nothing */
    public Cleaner(
            Workspace workspace,
            ProjectRepository projects,
            ArtifactRepository artifacts,
            Retention retention,
            Instant now,
            boolean isTrial) {
        this.workspace = workspace;
        this.projects = projects;
        this.artifacts = artifacts;
        this.retention = retention;
        this.now = now;
        this.isTrial = isTrial;
    }

    /** What was freed, or would be. */
    public record Freed(long files, long bytes, List<String> what) {}

    /** Free all that the retention allows. */
    public Freed clean() throws IOException {
        List<Path> doomed = new ArrayList<>();
        List<String> what = new ArrayList<>();
        for (Path home : List.of(
                workspace.segments("any").resolveSibling("").normalize(),
                workspace.pictures("any").resolveSibling("").normalize(),
                workspace.audio("any").resolveSibling("").normalize())) {
            for (Path directory : list(home)) {
                collect(directory, doomed, what);
            }
        }
        collectPublishedOfDeleted(doomed, what);
        for (Path log : list(workspace.logs())) {
            if (isOlder(Files.getLastModifiedTime(log).toInstant(), retention.logs())) {
                doomed.add(log);
            }
        }
        return free(doomed, what);
    }

    private void collect(Path directory, List<Path> doomed, List<String> what) throws IOException {
        Optional<Project> project = projects.find(directory.getFileName().toString());
        if (project.isEmpty()) {
            what.add(workspace.relative(directory) + ": its project was deleted");
            doomed.addAll(files(directory, file -> true));
        } else if (project.get().videoPath() != null
                && isOlder(project.get().lastActive(), retention.intermediates())) {
            what.add(workspace.relative(directory) + ": the film of "
                    + Dates.text(project.get().lastActive()) + " is published");
            doomed.addAll(files(directory, file -> !isPlayedByTheWebApp(file)));
        } else if (project.get().videoPath() == null && isOlder(project.get().lastActive(), retention.unfinished())) {
            what.add(workspace.relative(directory) + ": nobody went on with it since "
                    + Dates.text(project.get().lastActive()));
            doomed.addAll(files(directory, file -> true));
        }
    }

    private void collectPublishedOfDeleted(List<Path> doomed, List<String> what) throws IOException {
        for (Path directory : list(workspace.videos("any").resolveSibling("").normalize())) {
            if (projects.find(directory.getFileName().toString()).isEmpty()) {
                what.add(workspace.relative(directory) + ": its project was deleted");
                doomed.addAll(files(directory, file -> true));
            }
        }
    }

    private Freed free(List<Path> doomed, List<String> what) throws IOException {
        long bytes = 0;
        for (Path file : doomed) {
            bytes += Files.size(file);
            if (!isTrial) {
                // The row first: a file without a row is made again, a row without its file would be called damaged.
                artifacts.forget(workspace.relative(file));
                Files.delete(file);
                removeIfEmpty(file.resolveSibling("").normalize());
            }
        }
        return new Freed(doomed.size(), bytes, what);
    }

    private static boolean isPlayedByTheWebApp(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".mp3")
                || (name.endsWith(".mp4") && file.toString().contains("/videos/"));
    }

    private boolean isOlder(Instant time, Duration kept) {
        return time.plus(kept).isBefore(now);
    }

    private static void removeIfEmpty(Path directory) throws IOException {
        if (list(directory).isEmpty()) {
            Files.delete(directory);
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList();
        }
    }

    private static List<Path> files(Path directory, Predicate<Path> which) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).filter(which).sorted().toList();
        }
    }
}
