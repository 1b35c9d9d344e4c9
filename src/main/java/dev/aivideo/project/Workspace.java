package dev.aivideo.project;

import java.nio.file.Path;

/**
 * The folder that holds {@code ai-video-generator.db} and every file whose path stands in it. The web app fixes the
 * places of what it shows; ours are below {@code .cache} where it does not look.
 *
 * @param root absolute
 */
public record Workspace(Path root) {
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
        return root.resolve("public/videos").resolve(projectId);
    }

    /** Sound of the scenes: {@code scene-<n>.wav} is the master, {@code scene-<n>.mp3} what the web app plays. */
    public Path audio(String projectId) {
        return root.resolve(".cache/audio/projects").resolve(projectId);
    }

    /** Pictures of the project: what was fetched or drawn for it. */
    public Path pictures(String projectId) {
        return root.resolve(".cache/videos").resolve(projectId);
    }

    /** Segments and other intermediate files of the project. */
    public Path segments(String projectId) {
        return root.resolve(".cache/segments").resolve(projectId);
    }

    /** The JobRepository's files and the lock that guards them. */
    public Path jobs() {
        return root.resolve(".cache/jobs");
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

    /** The file that a path in the database means. */
    public Path resolve(String path) {
        return root.resolve(path).normalize();
    }
}
