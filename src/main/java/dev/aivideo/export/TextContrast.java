package dev.aivideo.export;

import dev.aivideo.project.ShownText.Box;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Measures in the finished film how words stand out from what is around them: in one frame of each text, reduced to
 * {@link #LINES} lines.
 */
final class TextContrast {
    static final int LINES = 540;
    private static final int MOST_FRAMES = 80;
    private static final double GAMMA = 2.2;
    private static final double FLARE = 0.05;

    private final List<SeenText> texts;
    private final List<Long> frames;
    private final int framesPerSecond;

    /** @param texts from which some are taken evenly if there are many */
    TextContrast(List<SeenText> texts, int framesPerSecond) {
        this.framesPerSecond = framesPerSecond;
        int every = Math.max(1, (texts.size() + MOST_FRAMES - 1) / MOST_FRAMES);
        this.texts = new ArrayList<>();
        for (int n = 0; n < texts.size(); n += every) {
            this.texts.add(texts.get(n));
        }
        this.frames = List.copyOf(this.texts.stream()
                .map(text -> frame(text, framesPerSecond))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** In the middle of its time, when nothing fades. */
    private static long frame(SeenText text, int framesPerSecond) {
        return (long) ((text.seen().startS() + text.seen().endS()) / 2 * framesPerSecond);
    }

    boolean isNothing() {
        return frames.isEmpty();
    }

    /** Whether FFmpeg's {@code select} is to take the frame {@code n}. */
    String selected() {
        return frames.stream().map("eq(n,%d)"::formatted).collect(Collectors.joining("+"));
    }

    /** A text with the ratio of the two luminances as WCAG 2.2 has it, 1 to 21. */
    record Measured(SeenText text, double ratio) {}

    /** @param raw the selected frames, grey */
    List<Measured> read(Path raw, int widthPx, int heightPx, double scale) throws IOException {
        List<Measured> measured = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(raw), 1 << 16)) {
            for (long number : frames) {
                byte[] frame = in.readNBytes(widthPx * heightPx);
                if (frame.length == widthPx * heightPx) {
                    texts.stream()
                            .filter(text -> frame(text, framesPerSecond) == number)
                            .map(text -> new Measured(
                                    text,
                                    ratio(frame, widthPx, heightPx, text.shown().letters(), scale)))
                            .forEach(measured::add);
                }
            }
        }
        return measured;
    }

    private static double ratio(byte[] frame, int widthPx, int heightPx, Box box, double scale) {
        int[] counts = new int[256];
        int bottom = Math.min(heightPx, (int) (box.bottom() * scale));
        int right = Math.min(widthPx, (int) (box.right() * scale));
        for (int y = Math.max(0, (int) (box.top() * scale)); y < bottom; y++) {
            for (int x = Math.max(0, (int) (box.left() * scale)); x < right; x++) {
                counts[frame[y * widthPx + x] & 255]++;
            }
        }
        return ratio(counts);
    }

    /** Letters take less room than what is around them, and their edges are mixed of both. */
    static double ratio(int[] counts) {
        int border = border(counts);
        long dark = Arrays.stream(counts, 0, border).asLongStream().sum();
        long light = Arrays.stream(counts, border, counts.length).asLongStream().sum();
        boolean isLightOnDark = light <= dark;
        double darker = light(level(counts, 0, border, isLightOnDark ? 0.5 : 0.25));
        double lighter = light(level(counts, border, counts.length, isLightOnDark ? 0.75 : 0.5));
        return (lighter + FLARE) / (darker + FLARE);
    }

    private static double light(int level) {
        return Math.pow(level / 255.0, GAMMA);
    }

    private static int level(int[] counts, int from, int end, double share) {
        long wanted =
                (long) (share * Arrays.stream(counts, from, end).asLongStream().sum());
        long below = 0;
        for (int n = from; n < end; n++) {
            below += counts[n];
            if (below > wanted) {
                return n;
            }
        }
        return Math.max(from, end - 1);
    }

    /** Otsu's threshold: where the two groups differ most from each other. */
    private static int border(int[] counts) {
        double all = 0;
        double sum = 0;
        for (int n = 0; n < counts.length; n++) {
            all += counts[n];
            sum += (double) n * counts[n];
        }
        int best = 128;
        double most = -1;
        double below = 0;
        double belowSum = 0;
        for (int n = 1; n < counts.length; n++) {
            below += counts[n - 1];
            belowSum += (double) (n - 1) * counts[n - 1];
            double apart = below == 0 || below == all ? 0 : belowSum / below - (sum - belowSum) / (all - below);
            double between = below * (all - below) * apart * apart;
            if (between > most) {
                most = between;
                best = n;
            }
        }
        return best;
    }
}
