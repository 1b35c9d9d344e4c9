package dev.aivideo.script.embedded;

import java.util.Arrays;
import java.util.List;

/**
 * Chooses what to say so that the words come out as asked: of each chain a beginning, so that nothing is taken whose
 * predecessor is missing. Exact, by dynamic programming over the number of words.
 */
final class WordBudgetSolver {
    private static final double IMPOSSIBLE = Double.NEGATIVE_INFINITY;

    private WordBudgetSolver() {}

    /**
     * One passage of a chain.
     *
     * @param words how many, at least one
     * @param value what it is worth; the sum is made as large as it can be
     */
    record Item(int words, double value) {}

    /**
     * Passages of which each needs all before it.
     *
     * @param fewest how many of them are taken in any case
     */
    record Chain(List<Item> items, int fewest) {}

    /**
     * How many items of each chain to take.
     *
     * @param tolerance how far from the budget the sum of words may be for the sake of value, in words
     */
    static int[] choose(List<Chain> chains, int budget, int tolerance) {
        int most = budget + Math.max(tolerance, budget / 4 + 40);
        double[] values = new double[most + 1];
        Arrays.fill(values, IMPOSSIBLE);
        values[0] = 0;
        byte[][] taken = new byte[chains.size()][most + 1];
        for (int c = 0; c < chains.size(); c++) {
            values = extended(values, chains.get(c), taken[c]);
        }
        return trace(chains, taken, bestTotal(values, budget, tolerance));
    }

    private static double[] extended(double[] values, Chain chain, byte[] taken) {
        double[] next = new double[values.length];
        Arrays.fill(next, IMPOSSIBLE);
        int words = 0;
        double value = 0;
        int most = Math.min(chain.items().size(), Byte.MAX_VALUE);
        for (int count = 0; count <= most; count++) {
            if (count > 0) {
                words += chain.items().get(count - 1).words();
                value += chain.items().get(count - 1).value();
            }
            for (int w = words; count >= chain.fewest() && w < values.length; w++) {
                if (values[w - words] + value > next[w]) {
                    next[w] = values[w - words] + value;
                    taken[w] = (byte) count;
                }
            }
        }
        return next;
    }

    /** The most valuable total within the tolerance; if there is none, the nearest to the budget. */
    private static int bestTotal(double[] values, int budget, int tolerance) {
        int best = -1;
        for (int w = 0; w < values.length; w++) {
            if (values[w] == IMPOSSIBLE) {
                continue;
            }
            if (best < 0 || isBetter(w, best, values, budget, tolerance)) {
                best = w;
            }
        }
        if (best < 0) {
            throw new IllegalArgumentException("What must be said has more words than the budget of " + budget);
        }
        return best;
    }

    private static boolean isBetter(int words, int best, double[] values, int budget, int tolerance) {
        int off = Math.abs(words - budget);
        int bestOff = Math.abs(best - budget);
        if (off <= tolerance && bestOff <= tolerance) {
            return values[words] > values[best];
        }
        return off < bestOff;
    }

    private static int[] trace(List<Chain> chains, byte[][] taken, int total) {
        int[] counts = new int[chains.size()];
        int left = total;
        for (int c = chains.size() - 1; c >= 0; c--) {
            counts[c] = taken[c][left];
            left -= chains.get(c).items().subList(0, counts[c]).stream()
                    .mapToInt(Item::words)
                    .sum();
        }
        return counts;
    }
}
