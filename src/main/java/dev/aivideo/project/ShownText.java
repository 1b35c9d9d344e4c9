package dev.aivideo.project;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that are laid over a rendered scene, and where they stand in its frame. Times are from the beginning of the
 * scene.
 *
 * @param text what they say, as far as it is known
 * @param box of all that is drawn for them, a ground included
 * @param letters of what is opaque: the letters themselves
 */
public record ShownText(Kind kind, String text, Box box, Box letters, Duration from, Duration until) {
    private static final String MARK = "text ";

    /** What they belong to. */
    public enum Kind {
        TITLE,
        CAPTION,
        CARD
    }

    /** A part of the frame in pixels. */
    public record Box(int left, int top, int width, int height) {
        public int right() {
            return left + width;
        }

        public int bottom() {
            return top + height;
        }

        /** How many pixels two parts have in common. */
        public long common(Box other) {
            long across = Math.min(right(), other.right()) - Math.max(left, other.left);
            long down = Math.min(bottom(), other.bottom()) - Math.max(top, other.top);
            return Math.max(0, across) * Math.max(0, down);
        }

        @Override
        public String toString() {
            return "%d,%d to %d,%d".formatted(left, top, right(), bottom());
        }
    }

    private record Line(Kind kind, String text, Box box, Box letters, long fromMs, long untilMs) {}

    /** A line of a report. */
    public String line() {
        return MARK + Json.write(new Line(kind, text, box, letters, from.toMillis(), until.toMillis()));
    }

    /** Whether a line of a report is about words. */
    public static boolean isLine(String line) {
        return line.startsWith(MARK);
    }

    /** All that a report has lines of. */
    public static List<ShownText> read(Stream<String> report) {
        return report.filter(ShownText::isLine)
                .map(line -> Json.read(line.substring(MARK.length()), Line.class))
                .map(line -> new ShownText(
                        line.kind(),
                        line.text(),
                        line.box(),
                        line.letters(),
                        Duration.ofMillis(line.fromMs()),
                        Duration.ofMillis(line.untilMs())))
                .toList();
    }
}
