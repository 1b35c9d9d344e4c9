package dev.aivideo.records;

import dev.aivideo.project.Scene;
import java.util.List;

/** Forgets what the stages recorded for a scene, so that they make it again. */
public class SceneOutputs {
    private final NarrationRepository narrations;
    private final ShotRepository shots;
    private final SegmentRepository segments;

    public SceneOutputs(NarrationRepository narrations, ShotRepository shots, SegmentRepository segments) {
        this.narrations = narrations;
        this.shots = shots;
        this.segments = segments;
    }

    public void forgetNarration(Scene scene) {
        narrations.delete(scene.id());
    }

    public void forgetShots(Scene scene) {
        shots.replace(scene.projectId(), scene.id(), List.of());
    }

    public void forgetSegment(String sceneId) {
        segments.delete(sceneId);
    }
}
