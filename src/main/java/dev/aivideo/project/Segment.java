package dev.aivideo.project;

/**
 * A rendered scene: its pictures in a video file without sound.
 *
 * @param file relative to the workspace, with {@code /}
 * @param reportFile where the pictures are black or stand still when nothing is written over them, in FFmpeg's words;
 *     relative to the workspace
 * @param frames at 30 a second
 */
public record Segment(String sceneId, String file, String reportFile, int frames) {}
