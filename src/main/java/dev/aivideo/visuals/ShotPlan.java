package dev.aivideo.visuals;

import java.time.Duration;

/**
 * How a scene is divided.
 *
 * @param shots how many pictures it has, at least one
 * @param shotLength how long each is on the screen, crossfades and a small reserve included
 */
record ShotPlan(int shots, Duration shotLength) {
    private static final double CROSSFADE_S = 0.5;
    /** What rounding to frames, and a clip's last frames, may cost. */
    private static final double RESERVE_S = 0.2;

    private static final double SHORT_SCENE_S = 12;
    private static final double LONG_SCENE_S = 30;

    /** One shot in about 2.4 s for a short scene, five or six for one of 12 to 30 s, one in 5 s for a longer one. */
    static ShotPlan of(double sceneS) {
        int shots = sceneS < SHORT_SCENE_S
                ? (int) Math.max(1, Math.min(5, Math.round(sceneS / 2.4)))
                : sceneS <= LONG_SCENE_S ? sceneS < 15 ? 5 : 6 : (int) Math.ceil(sceneS / 5);
        double length = (sceneS + (shots - 1) * CROSSFADE_S) / shots + RESERVE_S;
        return new ShotPlan(shots, Duration.ofMillis((long) Math.ceil(length * 1000)));
    }
}
