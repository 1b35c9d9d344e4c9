package dev.aivideo.media;

import java.time.Duration;
import java.util.Optional;

/**
 * What a viewer sees of a clip, tenth by tenth of a second.
 *
 * @param tenths one letter each: {@code b} black, {@code c} one colour all over, {@code s} the same as the tenth before,
 *     {@code .} something else; blank if nothing decodes
 */
public record Visibility(String tenths) {
    public static final int PER_SECOND = 10;
    static final char BLACK = 'b';
    static final char ONE_COLOUR = 'c';
    static final char SAME = 's';
    static final char ALIVE = '.';

    /** Longer than this looks like a fault, not like a cut; shorter than what the finished film may have. */
    private static final int LONGEST_BLACK = 3;

    private static final int LONGEST_ONE_COLOUR = 10;
    private static final int LONGEST_SAME = 15;
    /** A picture repeated so often in a row is not one of a moving picture: there are fewer than about three a second. */
    private static final int SPARSE_RUN = 2;

    private static final double SPARSE_SHARE = 0.7;

    /** Where nothing decodes. */
    static final Visibility NOTHING = new Visibility("");

    public Duration length() {
        return Duration.ofMillis(tenths.length() * 1000L / PER_SECOND);
    }

    /** Whether so much can be seen but for a tenth, as variable rates and rounded headers say more than there is. */
    public boolean reaches(Duration wanted) {
        return !tenths.isEmpty() && length().toMillis() >= wanted.toMillis() * 0.9;
    }

    /** Why it must not be shown at all, moving or not, as a clause that follows a name; empty if it may. */
    public Optional<String> emptiness() {
        int black = longestRun(String.valueOf(BLACK));
        if (black > LONGEST_BLACK) {
            return Optional.of("is black for " + seconds(black));
        }
        int oneColour = longestRun("" + BLACK + ONE_COLOUR);
        return oneColour > LONGEST_ONE_COLOUR
                ? Optional.of("shows only one colour for " + seconds(oneColour))
                : Optional.empty();
    }

    /** Why it counts as a still; empty if it moves. */
    public Optional<String> stillness() {
        int same = longestRun(String.valueOf(SAME)) + 1;
        if (same > LONGEST_SAME) {
            return Optional.of("stands still for " + seconds(same));
        }
        long repeated = tenths.length()
                - tenths.replaceAll(SAME + "{" + SPARSE_RUN + ",}", "").length();
        return repeated > tenths.length() * (SPARSE_SHARE - 1.0 / PER_SECOND)
                ? Optional.of("has less than three pictures a second")
                : Optional.empty();
    }

    /** Whether it may be shown as it is. */
    public boolean isFit() {
        return emptiness().isEmpty() && stillness().isEmpty();
    }

    /** A part of it; what lies behind its end is left out. */
    public Visibility part(Duration from, Duration length) {
        int start = Math.min(tenths.length(), tenth(from));
        return new Visibility(tenths.substring(start, Math.min(tenths.length(), start + Math.max(1, tenth(length)))));
    }

    /** Where the part of this length that may be shown, and is nearest to the one wanted, begins. */
    public Optional<Duration> fit(Duration wanted, Duration length) {
        int most = tenths.length() - tenth(length);
        for (int away = 0; away <= tenths.length(); away++) {
            for (int from : new int[] {tenth(wanted) + away, tenth(wanted) - away}) {
                Duration start = Duration.ofMillis(from * 1000L / PER_SECOND);
                if (from >= 0 && from <= most && part(start, length).isFit()) {
                    return Optional.of(start);
                }
            }
        }
        return Optional.empty();
    }

    /** The middle of the longest stretch in which there is something to see. */
    public Optional<Duration> best() {
        int best = -1;
        int longest = 0;
        int run = 0;
        for (int n = 0; n < tenths.length(); n++) {
            run = tenths.charAt(n) == BLACK || tenths.charAt(n) == ONE_COLOUR ? 0 : run + 1;
            if (run > longest) {
                longest = run;
                best = n - run / 2;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(Duration.ofMillis(best * 1000L / PER_SECOND));
    }

    private int longestRun(String letters) {
        int longest = 0;
        int run = 0;
        for (int n = 0; n < tenths.length(); n++) {
            run = letters.indexOf(tenths.charAt(n)) >= 0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static int tenth(Duration time) {
        return (int) (time.toMillis() * PER_SECOND / 1000);
    }

    private static String seconds(int tenths) {
        return tenths / PER_SECOND + "." + tenths % PER_SECOND + " s";
    }
}
