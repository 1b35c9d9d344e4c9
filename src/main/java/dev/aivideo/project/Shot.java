package dev.aivideo.project;

import java.time.Duration;

/**
 * A picture chosen for a scene, probed and ready for editing.
 *
 * @param position from 1 in the order of showing
 * @param file relative to the workspace, or absolute for the operator's own library
 * @param in where the shown part begins in {@code file}
 * @param available how much of {@code file} may be shown from {@code in} on; a still has no end and says zero
 * @param showing when it is to be seen, and under what
 * @param source name of the footage source
 * @param sourceId the picture's name there; no two shots of a film have the same source and id while others fit
 * @param score how well it fits, 0 to 1
 * @param reason why it won, for the audit
 * @param sha256 of {@code file}, in lower-case hexadecimal
 */
public record Shot(
        String id,
        String sceneId,
        int position,
        MediaKind kind,
        String file,
        Duration in,
        Duration available,
        Showing showing,
        String source,
        String sourceId,
        String title,
        Rights rights,
        double score,
        String reason,
        String sha256) {
    /** The source of drawn pictures. */
    public static final String DRAWN = "generated";

    /** Whether the web app can play it: it shows only MP4 files below its folder of the project. */
    public boolean isPlayable(String projectId) {
        return file.startsWith(".cache/videos/" + projectId + "/") && file.endsWith(".mp4");
    }
}
