package dev.aivideo.project;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /**
     * The same, but for what is given.
     *
     * @param ratio {@code 9:16}
     * @param resolution {@code 720p}, with or without the letter
     * @param fps {@code 25}
     * @param codec {@code h265}
     * @throws IllegalArgumentException that begins with the name of what is wrong, and says what would be right
     */
    public PictureFormat with(
            @Nullable String ratio, @Nullable String resolution, @Nullable String fps, @Nullable String codec) {
        return new PictureFormat(
                ratio == null ? aspect : Aspect.of(ratio),
                resolution == null ? lines : oneOf(LINES, "resolution", "p", resolution),
                fps == null ? framesPerSecond : oneOf(RATES, "fps", "", fps),
                codec == null ? this.codec : VideoCodec.of(codec));
    }

    private static int oneOf(List<Integer> allowed, String name, String unit, String text) {
        String number = text.toLowerCase(Locale.ROOT).endsWith("p") && !unit.isEmpty()
                ? text.substring(0, text.length() - 1)
                : text;
        return allowed.stream()
                .filter(one -> one.toString().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s must be %s, was '%s'"
                        .formatted(
                                name,
                                allowed.stream()
                                        .map(one -> one + unit)
                                        .collect(Collectors.joining(", "))
                                        .replaceFirst(", (?=\\S+$)", " or "),
                                text)));
    }

    /** How many times the bits of 1080 lines at 30 frames a second are needed, by what YouTube recommends for each size. */
    public double bitrateScale() {
        double bySize = switch (lines) {
            case 720 -> 0.625;
            case 1440 -> 2;
            case 2160 -> 5;
            default -> 1;
        };
        return framesPerSecond > 30 ? bySize * 1.5 : bySize;
    }

    /** {@code 1080p}, as it is given. */
    public String resolution() {
        return lines + "p";
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
