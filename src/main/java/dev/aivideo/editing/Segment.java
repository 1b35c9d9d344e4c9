package dev.aivideo.editing;

import java.nio.file.Path;
import java.util.List;

/**
 * A rendered scene.
 *
 * @param arguments FFmpeg's, empty if the segment was there already
 */
record Segment(SceneEdit edit, Path file, List<String> arguments) {}
