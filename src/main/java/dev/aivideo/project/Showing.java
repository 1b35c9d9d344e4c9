package dev.aivideo.project;

import java.time.Duration;
import java.util.List;

/**
 * When a shot is to be seen in its scene, and what is laid over it meanwhile. Times are from the beginning of the
 * scene's sound.
 *
 * @param until when the next shot is to be seen; zero if the scene's shots share its time among them
 * @param layers the lowest first
 */
public record Showing(Duration from, Duration until, List<ShotLayer> layers) {
    public Showing {
        layers = List.copyOf(layers);
    }

    /** At no set time. */
    public static Showing unplanned(List<ShotLayer> layers) {
        return new Showing(Duration.ZERO, Duration.ZERO, layers);
    }

    public boolean isPlanned() {
        return !until.isZero();
    }
}
