package dev.aivideo.project;

import java.util.List;

/**
 * The frame of a film and how it is coded. Both sides are even: 4:2:0 colour halves them.
 *
 * @param lines length of the shorter side in pixels: 720, 1080, 1440 or 2160
 * @param framesPerSecond 24, 25, 30, 50 or 60; each divides the sampling rate of 48 kHz
 */
public record PictureFormat(Aspect aspect, int lines, int framesPerSecond, VideoCodec codec) {
    public static final List<Integer> LINES = List.of(720, 1080, 1440, 2160);
    public static final List<Integer> RATES = List.of(24, 25, 30, 50, 60);

    private static final int USUAL_LINES = 1080;
    private static final int USUAL_RATE = 30;

    public PictureFormat {
        if (!LINES.contains(lines)) {
            throw new IllegalArgumentException("Resolution must be one of " + LINES + " lines, was " + lines);
        }
        if (!RATES.contains(framesPerSecond)) {
            throw new IllegalArgumentException("Frame rate must be one of " + RATES + ", was " + framesPerSecond);
        }
    }

    /** 1080 lines, 30 frames a second, H.264. */
    public static PictureFormat of(Aspect aspect) {
        return new PictureFormat(aspect, USUAL_LINES, USUAL_RATE, VideoCodec.H264);
    }

    /** The same in another shape. */
    public PictureFormat shaped(Aspect other) {
        return new PictureFormat(other, lines, framesPerSecond, codec);
    }

    public FrameRate rate() {
        return new FrameRate(framesPerSecond);
    }

    /** By how much the frame is larger than one of 1080 lines. */
    public double scale() {
        return lines / (double) USUAL_LINES;
    }

    public int widthPx() {
        return aspect.across() * lines / Math.min(aspect.across(), aspect.down());
    }

    public int heightPx() {
        return aspect.down() * lines / Math.min(aspect.across(), aspect.down());
    }
}
