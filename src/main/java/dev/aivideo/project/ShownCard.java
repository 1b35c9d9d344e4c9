package dev.aivideo.project;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words in a picture that are heard as well, and when they are seen in the rendered scene. All times are from the
 * beginning of the scene's sound.
 *
 * @param heardFrom when the first of the words is heard
 * @param heardUntil when the last of them ends
 * @param seenFrom when half of its fade in is over
 * @param seenUntil when half of its fade out is over; not after {@code seenFrom} if it is not seen at all
 */
public record ShownCard(String text, Duration heardFrom, Duration heardUntil, Duration seenFrom, Duration seenUntil) {
    private static final String MARK = "card ";
    private static final Duration EARLIEST = Duration.ofMillis(400);
    private static final Duration LATEST = Duration.ofMillis(400);
    /** A frame more than three tenths of a second, as times are rounded to frames. */
    private static final Duration ENDS_EARLY = Duration.ofMillis(334);

    private record Times(String text, long heardFromMs, long heardUntilMs, long seenFromMs, long seenUntilMs) {}

    /** Whether it appears with the first of its words and stays until the last of them, but for fractions of a second. */
    public boolean isInStep() {
        return seenFrom.compareTo(heardFrom.minus(EARLIEST)) >= 0
                && seenFrom.compareTo(heardFrom.plus(LATEST)) <= 0
                && seenUntil.compareTo(heardUntil.minus(ENDS_EARLY)) >= 0
                && seenUntil.compareTo(seenFrom) > 0;
    }

    /** A line of a report. */
    public String line() {
        return MARK
                + Json.write(new Times(
                        text, heardFrom.toMillis(), heardUntil.toMillis(), seenFrom.toMillis(), seenUntil.toMillis()));
    }

    /** Whether a line of a report is about a card. */
    public static boolean isLine(String line) {
        return line.startsWith(MARK);
    }

    /** All that a report has lines of. */
    public static List<ShownCard> read(Stream<String> report) {
        return report.filter(ShownCard::isLine)
                .map(line -> Json.read(line.substring(MARK.length()), Times.class))
                .map(times -> new ShownCard(
                        times.text(),
                        Duration.ofMillis(times.heardFromMs()),
                        Duration.ofMillis(times.heardUntilMs()),
                        Duration.ofMillis(times.seenFromMs()),
                        Duration.ofMillis(times.seenUntilMs())))
                .toList();
    }
}
