package dev.aivideo.media;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Decodes clips and stills at a small size, ten pictures a second, to find what no header states: black, one colour,
 * standing still. That costs hardly more than decoding.
 */
public class VisibilityProbe {
    private static final int WIDTH_PX = 160;
    private static final int HEIGHT_PX = 90;
    private static final int PIXELS = WIDTH_PX * HEIGHT_PX;
    /** To RGB first, so that black is 0 whatever levels the file has. */
    private static final String SMALL = "scale=%d:%d:flags=area,format=rgba,format=ya8".formatted(WIDTH_PX, HEIGHT_PX);
    /** Of 255; the gate's threshold of black. */
    private static final int BLACK_LEVEL = 8;

    private static final double BLACK_SHARE = 0.98;
    /** Between the darkest and the brightest pixel; what noise leaves of it in a small picture is less. */
    private static final int ONE_COLOUR_CONTRAST = 12;
    /** Mean difference of a pixel, of 255. What changes less comes out of the encoder unchanged. */
    private static final double SAME_DIFFERENCE = 0.08;

    private static final int OPAQUE = 250;
    /** Of 255 in all pixels together: less is noise. */
    private static final double SEEN_OPACITY = 0.5;

    private final Ffmpeg ffmpeg;

    public VisibilityProbe(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** What this part of a clip shows; a shorter part if the clip ends earlier. */
    public Visibility look(Path file, Duration from, Duration length) {
        try {
            return frames(file, command -> seen(command, file, from, length), VisibilityProbe::read);
        } catch (FfmpegException e) {
            return Visibility.NOTHING;
        }
    }

    static FfmpegCommand.Builder seen(FfmpegCommand.Builder command, Path file, Duration from, Duration length) {
        return command.input(file, "-ss", seconds(from), "-t", seconds(length), "-an", "-sn", "-dn")
                .option("-map", "0:v:0", "-vf", "fps=" + Visibility.PER_SECOND + ":start_time=0," + SMALL);
    }

    /**
     * Why a still shows nothing, in words that follow its name; empty if there is something to see.
     *
     * @param at which picture of a clip it is; zero for the first
     *
     * @throws FfmpegException if it does not decode
     */
    public Optional<String> emptiness(Path still, Duration at) {
        Tones tones = tones(still, at);
        if (tones.opacity() < SEEN_OPACITY) {
            return Optional.of("is completely transparent");
        }
        if (tones.isOpaque() && tones.contrast() < ONE_COLOUR_CONTRAST) {
            return Optional.of(tones.level(0.5) <= BLACK_LEVEL ? "is black" : "shows only one colour");
        }
        return Optional.empty();
    }

    /**
     * How bright the visible pixels of a file's picture are.
     *
     * @throws FfmpegException if it does not decode
     */
    public Tones tones(Path file, Duration at) {
        return frames(
                file,
                command -> still(command, file, at).option("-map", "0:v:0", "-frames:v", "1", "-vf", SMALL),
                VisibilityProbe::readTones);
    }

    /** Formats of single pictures cannot be sought in. */
    private static FfmpegCommand.Builder still(FfmpegCommand.Builder command, Path file, Duration at) {
        return at.isZero() ? command.input(file) : command.input(file, "-ss", seconds(at));
    }

    /** Reads frames as they come. */
    private interface Reader<T> {
        T read(InputStream frames) throws IOException;
    }

    private interface Asked {
        FfmpegCommand.Builder of(FfmpegCommand.Builder command);
    }

    private <T> T frames(Path file, Asked asked, Reader<T> reader) {
        try {
            Path raw = Files.createTempFile("look-", ".raw");
            try {
                ffmpeg.run(asked.of(FfmpegCommand.writing(raw, "rawvideo")).build());
                try (InputStream frames = new BufferedInputStream(Files.newInputStream(raw), 1 << 16)) {
                    return reader.read(frames);
                }
            } finally {
                Files.deleteIfExists(raw);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot store the decoded pictures of " + file + ": " + e.getMessage(), e);
        }
    }

    private static Visibility read(InputStream frames) throws IOException {
        StringBuilder tenths = new StringBuilder();
        byte[] reference = new byte[0];
        for (byte[] frame = frames.readNBytes(2 * PIXELS); frame.length == 2 * PIXELS; ) {
            boolean same = reference.length > 0 && difference(reference, frame) <= SAME_DIFFERENCE;
            if (!same) {
                reference = frame;
            }
            tenths.append(letter(Tones.of(frame), same));
            frame = frames.readNBytes(2 * PIXELS);
        }
        return new Visibility(tenths.toString());
    }

    private static char letter(Tones tones, boolean same) {
        if (tones.isOpaque() && tones.level(BLACK_SHARE) <= BLACK_LEVEL) {
            return Visibility.BLACK;
        }
        if (tones.isOpaque() && tones.contrast() < ONE_COLOUR_CONTRAST) {
            return Visibility.ONE_COLOUR;
        }
        return same ? Visibility.SAME : Visibility.ALIVE;
    }

    private static double difference(byte[] one, byte[] other) {
        long sum = 0;
        for (int n = 0; n < one.length; n++) {
            sum += Math.abs((one[n] & 255) - (other[n] & 255));
        }
        return sum / (double) PIXELS;
    }

    private static Tones readTones(InputStream frames) throws IOException {
        return Tones.of(frames.readNBytes(2 * PIXELS));
    }

    /** How often each brightness occurs among what is visible. */
    public static final class Tones {
        private final double[] weights = new double[256];
        private double sum;

        /** @param frame brightness and opacity of each pixel in turn */
        static Tones of(byte[] frame) {
            Tones tones = new Tones();
            for (int n = 0; n + 1 < frame.length; n += 2) {
                double opacity = (frame[n + 1] & 255) / 255.0;
                tones.weights[frame[n] & 255] += opacity;
                tones.sum += opacity;
            }
            return tones;
        }

        boolean isOpaque() {
            return opacity() >= OPAQUE;
        }

        /** Mean, of 255. */
        double opacity() {
            return 255 * sum / PIXELS;
        }

        private int contrast() {
            return level(1) - level(1e-9);
        }

        /** The brightness, 0 to 255, that this share of what is visible does not exceed. */
        public int level(double share) {
            double below = 0;
            for (int level = 0; level < weights.length; level++) {
                below += weights[level];
                if (below >= share * sum) {
                    return level;
                }
            }
            return weights.length - 1;
        }
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toMillis() / 1e3);
    }
}
