package dev.aivideo.cli.output;

import dev.aivideo.project.Narration;
import dev.aivideo.project.Scene;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scene: its narration and its pictures.
 *
 * @param lengthS null before it is spoken, as are the voice and its speed
 * @param voice engine and voice
 */
public record SceneView(
        int number,
        @Nullable Double lengthS,
        String text,
        List<String> visualKeywords,
        @Nullable String voice,
        @Nullable Double speed,
        List<ShotView> shots) {

    public static SceneView of(Scene scene, @Nullable Narration spoken, List<ShotView> shots) {
        return new SceneView(
                scene.number(),
                spoken == null ? null : spoken.lengthS(),
                scene.text(),
                scene.visualKeywords(),
                spoken == null
                        ? null
                        : spoken.speaker().engine() + "/" + spoken.speaker().voice(),
                spoken == null ? null : spoken.speaker().speed(),
                shots);
    }
}
