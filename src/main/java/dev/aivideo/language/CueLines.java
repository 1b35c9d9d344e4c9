package dev.aivideo.language;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the second line of a caption begins.
 *
 * @param breaks cost of a break behind each unit
 */
record CueLines(List<CueUnit> units, double[] breaks, CueForm form) {
    private static final double IMBALANCE = 0.2;
    private static final double OF_A_GOOD_BREAK = 0.6;
    private static final double LONELY_WORD = 12;
    private static final double TWO_WORDS = 6;

    /**
     * A break of units into lines.
     *
     * @param second the first unit of the second line, the first of all if there is only one line
     * @param cost infinite if they do not fit
     */
    record Broken(int second, double cost) {}

    /** The best break of the units from one to another, which is not included. */
    Broken of(int from, int end) {
        if (width(from, end) <= form.lineLength()) {
            return new Broken(from, 0);
        }
        Broken best = new Broken(from, Double.POSITIVE_INFINITY);
        for (int n = from + 1; n < end; n++) {
            int upper = width(from, n);
            int lower = width(n, end);
            double cost = cost(n - 1)
                    + Math.abs(lower - upper) * IMBALANCE
                    + lonely(from, n, from, end)
                    + lonely(n, end, from, end);
            if (upper <= form.lineLength() && lower <= form.lineLength() && cost < best.cost()) {
                best = new Broken(n, cost);
            }
        }
        return best;
    }

    private double cost(int unit) {
        return breaks[unit] >= CueBreaks.FORBIDDEN / 2 ? breaks[unit] : breaks[unit] * OF_A_GOOD_BREAK;
    }

    /** Of a line with few words of a longer caption. */
    private double lonely(int lineFrom, int lineEnd, int from, int end) {
        int words = lineEnd - lineFrom;
        boolean isShort = words < 3 && end - from > 3 && form.fewestWords() > 1;
        return isShort ? words == 1 ? LONELY_WORD : TWO_WORDS : 0;
    }

    int width(int from, int end) {
        int width = 0;
        for (int n = from; n < end; n++) {
            width += units.get(n).width() + (n > from && !units.get(n).isGlued() ? 1 : 0);
        }
        return width;
    }

    /** A caption of these units. */
    Cue cue(int from, int end, Duration until) {
        int second = of(from, end).second();
        List<String> lines = new ArrayList<>();
        List<CueWord> words = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int n = from; n < end; n++) {
            if (n == second && n > from) {
                lines.add(line.toString());
                line.setLength(0);
            }
            CueUnit unit = units.get(n);
            line.append(line.isEmpty() || unit.isGlued() ? "" : " ");
            int at = line.length();
            line.append(unit.text());
            words.add(new CueWord(lines.size(), at, line.length(), unit.start(), unit.end()));
        }
        lines.add(line.toString());
        return new Cue(units.get(from).start(), until, lines, words);
    }
}
