package dev.aivideo.project;

import java.time.Duration;

/**
 * The pace of a film's frames.
 *
 * @param perSecond one of {@link PictureFormat#RATES}
 */
public record FrameRate(int perSecond) {
    /** 30 frames a second. */
    public static final FrameRate USUAL = new FrameRate(30);

    /** A container's clock that is not too coarse ticks at least so often. */
    private static final int LEAST_TICKS = 10_000;

    public FrameRate {
        if (!PictureFormat.RATES.contains(perSecond)) {
            throw new IllegalArgumentException(
                    "Frame rate must be one of " + PictureFormat.RATES + ", was " + perSecond);
        }
    }

    /** Sound that belongs to one frame, exactly, at 48 kHz. */
    public int samplesPerFrame() {
        return Narration.SAMPLE_RATE_HZ / perSecond;
    }

    /** Frames of the film in this time, rounded. */
    public int frames(Duration time) {
        return (int) Math.round(time.toNanos() * 1e-9 * perSecond);
    }

    /** Length of so many frames in seconds. */
    public double seconds(long frames) {
        return frames / (double) perSecond;
    }

    /** Length of so many frames. */
    public Duration duration(long frames) {
        return Duration.ofNanos(frames * 1_000_000_000L / perSecond);
    }

    /** Time that a file counts in: the whole frames of a second, doubled until it is fine enough. */
    public int ticksPerSecond() {
        int ticks = perSecond;
        while (ticks < LEAST_TICKS) {
            ticks *= 2;
        }
        return ticks;
    }
}
