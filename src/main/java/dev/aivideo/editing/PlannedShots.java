package dev.aivideo.editing;

import dev.aivideo.project.FrameRate;
import dev.aivideo.project.Shot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The shots of a scene of which each has its time.
 *
 * @param fade length of a crossfade in frames; its middle lies where the plan changes the picture
 * @param cuts where each shot begins in the scene, and where the last one ends
 */
record PlannedShots(List<Shot> shots, int fade, List<Integer> cuts) {
    /** Type is not shown over two pictures at once: with a longer crossfade it would come too late for its words. */
    private static final Duration LONGEST_FADE_IN_STEP = Duration.ofMillis(500);

    /** Empty if the shots have no times, or none that are one after the other. */
    static Optional<PlannedShots> of(List<Shot> shots, int sceneFrames, int fade, FrameRate rate) {
        if (shots.stream().anyMatch(shot -> !shot.showing().isPlanned())) {
            return Optional.empty();
        }
        List<Integer> cuts = IntStream.rangeClosed(0, shots.size())
                .map(n -> n == 0
                        ? 0
                        : n == shots.size()
                                ? sceneFrames
                                : rate.frames(shots.get(n).showing().from()))
                .boxed()
                .toList();
        int shortest = IntStream.range(0, shots.size())
                .map(n -> cuts.get(n + 1) - cuts.get(n))
                .min()
                .orElse(0);
        boolean isInStep = shots.stream().anyMatch(PlannedShots::isInStep);
        int longest = Math.min(shortest - 1, isInStep ? rate.frames(LONGEST_FADE_IN_STEP) : fade);
        return longest < 0 ? Optional.empty() : Optional.of(new PlannedShots(shots, Math.min(fade, longest), cuts));
    }

    /** Whether it says what is heard meanwhile. */
    boolean isInStep(int n) {
        return isInStep(shots.get(n));
    }

    private static boolean isInStep(Shot shot) {
        return shot.showing().layers().stream().anyMatch(layer -> !layer.text().isEmpty());
    }

    /** Frames of each shot with its crossfades. */
    int[] lengths() {
        return IntStream.range(0, shots.size()).map(n -> end(n) - start(n)).toArray();
    }

    private int start(int n) {
        return n == 0 ? 0 : cuts.get(n) - fade / 2;
    }

    private int end(int n) {
        return n == shots.size() - 1 ? cuts.get(n + 1) : cuts.get(n + 1) - fade / 2 + fade;
    }
}
