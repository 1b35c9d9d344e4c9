package dev.aivideo.editing;

import dev.aivideo.project.Segment;
import java.util.List;

/**
 * A scene with its segment.
 *
 * @param arguments FFmpeg's, empty if the segment was there already
 */
record RenderedScene(SceneEdit edit, Segment segment, List<String> arguments) {
    RenderedScene {
        arguments = List.copyOf(arguments);
    }
}
