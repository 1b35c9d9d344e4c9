package dev.aivideo.project;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The folder that holds {@code ai-video-generator.db} and every file whose path stands in it. The web app fixes the
 * places of what it shows; ours are below {@code .cache} where it does not look.
 *
 * @param root absolute
 */
public record Workspace(Path root) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

    public Workspace {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * What to add to a command so that it finds this workspace, as a shell takes it.
     *
     * @param home the folder that is the workspace if none is named
     * @return empty, or with a space in front
     */
    public String asArgument(Path home) {
        String text = root.toString();
        if (root.equals(home)) {
            return "";
        }
        return " --workspace " + (text.matches("[\\w./:@%+=,-]+") ? text : "'" + text.replace("'", "'\\''") + "'");
    }

    public Path database() {
        return root.resolve("ai-video-generator.db");
    }

    /** Home of the finished film: {@code final.mp4}, {@code thumbnail.jpg}, captions and texts. */
    public Path videos(String projectId) {
        return root.resolve("public/videos").resolve(name(projectId));
    }

    /** Sound of the scenes: {@code scene-<n>.wav} is the master, {@code scene-<n>.mp3} what the web app plays. */
    public Path audio(String projectId) {
        return root.resolve(".cache/audio/projects").resolve(name(projectId));
    }

    /** Pictures of the project: what was fetched or drawn for it. */
    public Path pictures(String projectId) {
        return root.resolve(".cache/videos").resolve(name(projectId));
    }

    /** Segments and other intermediate files of the project. */
    public Path segments(String projectId) {
        return root.resolve(".cache/segments").resolve(name(projectId));
    }

    /** The pictures of a film's intro, among its segments. */
    public Path opening(String projectId) {
        return segments(projectId).resolve("opening.mp4");
    }

    /** The pictures of a film's outro. */
    public Path closing(String projectId) {
        return segments(projectId).resolve("closing.mp4");
    }

    /** Every folder that the program makes for a project. */
    public List<Path> homes(String projectId) {
        return List.of(segments(projectId), pictures(projectId), audio(projectId), videos(projectId));
    }

    /** The JobRepository's files and the lock that guards them. */
    public Path jobs() {
        return root.resolve(".cache/jobs");
    }

    /** Articles that narrations were made of. */
    public Path articles() {
        return root.resolve(".cache/articles");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** Where the operator looks for finished films. */
    public Path output() {
        return root.resolve("output");
    }

    /** The file's path as the database has it: relative with {@code /}, absolute if it lies outside. */
    public String relative(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path named = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
        return named.toString().replace('\\', '/');
    }

    /** The file that a path in the database means, to be shown; it may name one outside the workspace. */
    public Path resolve(String path) {
        return root.resolve(path).normalize();
    }

    /**
     * The file that a path in the database means, to be read. The database may have been written by another program.
     *
     * @throws IllegalArgumentException if it lies outside the workspace
     */
    public Path inside(String path) {
        Path file = resolve(path);
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException(
                    "The records name a file outside the workspace, which is not read: %s%nRemedy: 'restart --from script' makes the film anew"
                            .formatted(path));
        }
        return file;
    }

    /** A shot's file, to be read; the operator's own library alone may lie elsewhere. */
    public Path file(Shot shot) {
        return shot.source().equals("library") ? resolve(shot.file()) : inside(shot.file());
    }

    /** Whether a project of this id can have folders: ids of other forms would lead to other places. */
    public static boolean isName(String projectId) {
        return NAME.matcher(projectId).matches();
    }

    private static String name(String projectId) {
        if (!isName(projectId)) {
            throw new IllegalArgumentException(
                    "The records have a project whose id is no name, '%s'%nRemedy: delete its row"
                            .formatted(projectId));
        }
        return projectId;
    }
}
