package dev.aivideo.job;

import dev.aivideo.project.Project;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactRepository;
import dev.aivideo.records.ArtifactRepository.Made;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.Records;
import dev.aivideo.records.RunRepository;
import dev.aivideo.records.webapp.Dates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Deletes files that are no longer needed: intermediate files of published films, files of deleted projects, old
 * logs, articles that no film was made of for long. Never a published film, its sidecars, or what the web app plays. Only files that the records name and that are
 * unchanged since are deleted, and none that is reached through a link: everything else is listed and kept.
 * To be used by the holder of the workspace's lock.
 */
public final class Cleaner {
    private final Workspace workspace;
    private final ProjectRepository projects;
    private final ArtifactRepository artifacts;
    private final RunRepository runs;
    private final Retention retention;
    private final Instant now;

    public Cleaner(Records records, Retention retention, Instant now) {
        workspace = records.workspace();
        projects = records.projects();
        artifacts = records.artifacts();
        runs = records.runs();
        this.retention = retention;
        this.now = now;
    }

    /**
     * What was freed, or would be.
     *
     * @param leftAlone files in the program's own folders that are not proven to be its own
     */
    public record Freed(long files, long bytes, List<String> what, List<String> leftAlone) {}

    /**
     * Delete everything that the retention allows.
     *
     * @param isTrial count only, delete nothing
     */
    public Freed clean(boolean isTrial) throws IOException {
        OwnedFiles own = new OwnedFiles(workspace);
        Finds finds = new Finds(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<String, List<Made>> made = artifacts.made();
        made.keySet().removeIf(id -> !Workspace.isName(id));
        for (Map.Entry<String, List<Made>> project : made.entrySet()) {
            for (Expendable folder : expendable(project.getKey())) {
                List<Path> ours = own.of(folder.path(), project.getValue());
                look(project.getKey(), folder, ours, finds);
                own.strangers(folder.path(), ours).ifPresent(finds.leftAlone()::add);
            }
        }
        for (Path home : workspace.homes("any")) {
            Path parent = home.resolveSibling("").normalize();
            finds.leftAlone().addAll(own.strangeFolders(parent, name -> isKnown(name, made)));
        }
        finds.doomed().addAll(own.logs(runs.logFiles(), file -> isOlder(file, retention.logs())));
        finds.doomed().addAll(own.articles(file -> isOlder(file, retention.unfinished())));
        long bytes = free(finds.doomed(), isTrial);
        return new Freed(finds.doomed().size(), bytes, finds.what(), finds.leftAlone());
    }

    /** What was found so far. */
    private record Finds(List<Path> doomed, List<String> what, List<String> leftAlone) {}

    private void look(String projectId, Expendable folder, List<Path> ours, Finds finds) {
        List<Path> freed = ours.stream()
                .filter(file -> isExpendable(file, folder, projectId))
                .toList();
        if (!freed.isEmpty()) {
            finds.what().add(workspace.relative(folder.path()) + ": " + folder.why());
            finds.doomed().addAll(freed);
        }
    }

    /** @param published whether the web app still plays what lies there */
    private record Expendable(Path path, String why, boolean published) {}

    private boolean isExpendable(Path file, Expendable folder, String projectId) {
        String name = file.getFileName().toString();
        boolean isClip = name.endsWith(".mp4") && folder.path().equals(workspace.pictures(projectId));
        return !folder.published() || !(name.endsWith(".mp3") || isClip);
    }

    private List<Expendable> expendable(String projectId) {
        Optional<Project> found = projects.find(projectId);
        if (found.isEmpty()) {
            return workspace.homes(projectId).stream()
                    .map(home -> new Expendable(home, "its project was deleted", false))
                    .toList();
        }
        Project project = found.get();
        boolean published = project.videoPath() != null;
        Duration kept = published ? retention.intermediates() : retention.unfinished();
        if (!project.lastActive().plus(kept).isBefore(now)) {
            return List.of();
        }
        String since = Dates.text(project.lastActive());
        String why = published ? "the film of " + since + " is published" : "not resumed since " + since;
        return workspace.homes(projectId).stream()
                .filter(home -> !home.equals(workspace.videos(projectId)))
                .map(home -> new Expendable(home, why, published))
                .toList();
    }

    private boolean isKnown(String name, Map<String, List<Made>> made) {
        return made.containsKey(name) || projects.find(name).isPresent();
    }

    private long free(List<Path> doomed, boolean isTrial) throws IOException {
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
        return bytes;
    }

    private boolean isOlder(Path file, Duration kept) {
        try {
            return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .plus(kept)
                    .isBefore(now);
        } catch (IOException e) {
            return false;
        }
    }

    private static void removeIfEmpty(Path directory) throws IOException {
        if (OwnedFiles.list(directory).isEmpty()) {
            Files.delete(directory);
        }
    }
}
