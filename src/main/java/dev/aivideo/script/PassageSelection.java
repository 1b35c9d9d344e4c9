package dev.aivideo.script;

import dev.aivideo.language.SentenceEmbedder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Chooses the passages of a source that make the narration: those that say most about the topic, each something new
 * (maximal marginal relevance), from all over the text, in the text's order, and so many that the words come out.
 */
final class PassageSelection {
    /** Weight of what a passage says about the topic against how far it repeats what is chosen already. */
    private static final double RELEVANCE = 0.65;
    /** The first passage of a paragraph usually names what the others explain. */
    private static final double NEW_PARAGRAPH = 0.08;
    /** Closer than this, two sentences say the same. */
    private static final double REPEATED = 0.92;
    /** A scene of about 30 words cannot be even with a longer sentence in it. */
    private static final int LONG_WORDS = 36;

    private static final double LONG_PENALTY = 0.25;
    private static final double TOLERANCE = 0.005;

    private final List<Passage> passages;
    private final List<float[]> meanings;
    private final double[] relevance;

    PassageSelection(List<Passage> passages, String topic, SentenceEmbedder embedder) {
        this.passages = passages;
        this.meanings = embedder.embedAll(passages.stream().map(Passage::text).toList());
        float[] wanted = embedder.embed(topic);
        this.relevance = meanings.stream()
                .mapToDouble(meaning -> SentenceEmbedder.cosine(meaning, wanted))
                .toArray();
    }

    /** The chosen passages in the text's order. */
    List<Passage> choose(int budget) {
        int opening = opening();
        double[] values = values();
        List<List<Integer>> chains = chains(opening);
        int closing = closing(chains, budget);
        List<BudgetFit.Chain> items = chains.stream()
                .map(chain -> new BudgetFit.Chain(
                        chain.stream().map(i -> item(i, values[i])).toList(), fewest(chain, opening, closing)))
                .toList();
        int[] counts = BudgetFit.choose(items, budget, (int) (budget * TOLERANCE));
        return IntStream.range(0, counts.length)
                .boxed()
                .flatMap(c -> chains.get(c).subList(0, counts[c]).stream())
                .map(passages::get)
                .toList();
    }

    private BudgetFit.Item item(int passage, double value) {
        int words = passages.get(passage).words();
        return new BudgetFit.Item(words, words * (value - (words > LONG_WORDS ? LONG_PENALTY : 0)));
    }

    private static int fewest(List<Integer> chain, int opening, int closing) {
        boolean needed = chain.get(0) == opening;
        int toClosing = chain.indexOf(closing) + 1;
        return Math.max(needed ? 1 : 0, toClosing);
    }

    /** The text's own opening, unless another among its first sentences says far more about the topic. */
    private int opening() {
        int best = 0;
        for (int i = 1; i < Math.min(passages.size(), 1 + passages.size() / 10); i++) {
            if (!passages.get(i).needsPrevious() && relevance[i] > relevance[best] + 0.25) {
                best = i;
            }
        }
        return best;
    }

    /**
     * The text's last passage if what it needs before it does not take too much of a short film, otherwise the last
     * that stands alone; -1 if there is none worth it.
     */
    private int closing(List<List<Integer>> chains, int budget) {
        for (int c = chains.size() - 1; c > Math.max(0, chains.size() - 6); c--) {
            List<Integer> chain = chains.get(c);
            for (int count = chain.size(); count > 0; count--) {
                int words = chain.subList(0, count).stream()
                        .mapToInt(i -> passages.get(i).words())
                        .sum();
                if (words <= budget / 4) {
                    return chain.get(count - 1);
                }
            }
        }
        return -1;
    }

    /** Passages that stand alone, each with those behind it that need it, from the opening on. */
    private List<List<Integer>> chains(int opening) {
        List<List<Integer>> chains = new ArrayList<>();
        Set<Integer> repeated = repeated();
        boolean broken = false;
        for (int i = opening; i < passages.size(); i++) {
            boolean leans = passages.get(i).needsPrevious() && !chains.isEmpty();
            if (repeated.contains(i) || (leans && broken)) {
                broken = true;
                continue;
            }
            broken = false;
            if (!leans) {
                chains.add(new ArrayList<>());
            }
            chains.get(chains.size() - 1).add(i);
        }
        return chains;
    }

    private Set<Integer> repeated() {
        Set<Integer> repeated = new HashSet<>();
        for (int i = 0; i < passages.size(); i++) {
            for (int j = 0; j < i && !repeated.contains(i); j++) {
                if (SentenceEmbedder.cosine(meanings.get(i), meanings.get(j)) > REPEATED) {
                    repeated.add(i);
                }
            }
        }
        return repeated;
    }

    /** What each passage adds to those that are worth more, 0 to about 1, always above zero. */
    private double[] values() {
        double[] values = new double[passages.size()];
        double[] nearest = new double[passages.size()];
        List<Integer> open =
                new ArrayList<>(IntStream.range(0, values.length).boxed().toList());
        Set<Integer> covered = new HashSet<>();
        while (!open.isEmpty()) {
            int best = Collections.max(
                    open, (a, b) -> Double.compare(marginal(a, nearest[a], covered), marginal(b, nearest[b], covered)));
            values[best] = Math.max(0.01, 0.4 + marginal(best, nearest[best], covered));
            open.remove(Integer.valueOf(best));
            covered.add(passages.get(best).paragraph());
            for (int other : open) {
                double alike = SentenceEmbedder.cosine(meanings.get(other), meanings.get(best));
                nearest[other] = Math.max(nearest[other], alike);
            }
        }
        return values;
    }

    private double marginal(int passage, double nearest, Set<Integer> covered) {
        return RELEVANCE * relevance[passage]
                - (1 - RELEVANCE) * nearest
                + (covered.contains(passages.get(passage).paragraph()) ? 0 : NEW_PARAGRAPH);
    }
}
