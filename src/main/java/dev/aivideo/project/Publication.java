package dev.aivideo.project;

/**
 * A film that has passed the gate, as measured.
 *
 * @param videoPath relative to the workspace, {@code public/videos/<project id>/final.mp4}
 * @param durationS as ffprobe says
 * @param thumbnailPath relative to the workspace
 */
public record Publication(String videoPath, double durationS, long bytes, String thumbnailPath) {}
