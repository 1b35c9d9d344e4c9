package dev.aivideo.script.embedded;

import dev.aivideo.language.Mentions;
import dev.aivideo.language.SentenceEmbedder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Chooses the passages of a source that make the narration: runs of sentences that say most about the topic, each
 * something new (maximal marginal relevance), and that can be understood without what is left out; in the text's order,
 * and so many that the words come out.
 */
final class PassageSelection {
    /** Weight of what a passage says about the topic against how far it repeats what is chosen already. */
    private static final double RELEVANCE = 0.55;
    /** The first passage of a paragraph usually names what the others explain. */
    private static final double NEW_PARAGRAPH = 0.08;
    /** Closer than this, two sentences say the same. */
    private static final double REPEATED = 0.92;
    /** A scene of about 30 words cannot be even with a longer sentence in it. */
    private static final int LONG_WORDS = 36;

    private static final double LONG_PENALTY = 0.25;
    private static final double TOLERANCE = 0.025;
    /** What the text's own ending is worth at the end, in the value of as many words. */
    private static final double CLOSING = 24;
    /** What a sentence costs that is torn out of its surroundings. */
    private static final double SINGLE = 12;

    private static final int FEWEST_PASSAGES = 3;

    private final List<Passage> passages;
    private final boolean hasEnding;
    private final List<float[]> meanings;
    private final double[] relevance;
    private final List<List<References.Need>> needs;

    /** @param hasEnding whether the last of the passages is the text's own ending */
    PassageSelection(
            List<Passage> passages,
            boolean hasEnding,
            String topic,
            SentenceEmbedder embedder,
            Mentions.Reader mentions) {
        this.passages = passages;
        this.hasEnding = hasEnding;
        this.needs = References.of(passages, mentions);
        this.meanings = embedder.embedAll(passages.stream().map(Passage::text).toList());
        float[] wanted = embedder.embed(topic);
        this.relevance = meanings.stream()
                .mapToDouble(meaning -> SentenceEmbedder.cosine(meaning, wanted))
                .toArray();
    }

    /** The chosen passages in the text's order. */
    List<Passage> choose(int budget) {
        List<List<Integer>> sections = sections(opening());
        double[] values = values();
        List<List<PassageRun>> runs = sections.stream()
                .map(section -> runs(section, values, hasEnding && section == sections.get(sections.size() - 1)))
                .toList();
        int tolerance = (int) (budget * TOLERANCE);
        List<PassageRun> best = PassageRunSearch.best(runs.get(0), runs.subList(1, runs.size()), budget, tolerance);
        return best.stream()
                .flatMap(run -> passages.subList(run.from(), run.to()).stream())
                .toList();
    }

    /** The ways to tell of a section: from its beginning on, or to its end if it is the text's last. */
    private List<PassageRun> runs(List<Integer> section, double[] values, boolean last) {
        List<PassageRun> runs = new ArrayList<>();
        int from = section.get(0);
        int end = from + section.size();
        for (int to = from + 1; to <= end; to++) {
            runs.add(run(from, to, end, values, last));
        }
        if (last && section.size() > 1 && standsAlone(end - 1)) {
            runs.add(run(end - 1, end, end, values, true));
        }
        return runs;
    }

    private PassageRun run(int from, int to, int end, double[] values, boolean last) {
        boolean closes = last && to == end;
        double value = closes ? CLOSING : 0;
        int words = 0;
        int sentences = 0;
        for (int i = from; i < to; i++) {
            Passage passage = passages.get(i);
            words += passage.words();
            sentences += passage.sentences().size();
            value += passage.words() * (values[i] - (passage.words() > LONG_WORDS ? LONG_PENALTY : 0));
        }
        boolean whole = to == passages.size()
                || passages.get(to).paragraph() != passages.get(to - 1).paragraph();
        value -= sentences == 1 && !closes ? SINGLE : 0;
        return new PassageRun(from, to, words, value, whole, openNeeds(from, to));
    }

    /** What the run takes as known and does not introduce itself. */
    private List<References.Need> openNeeds(int from, int to) {
        return needs.subList(from, to).stream()
                .flatMap(List::stream)
                .filter(need -> need.introducedBy().stream().noneMatch(before -> before >= from))
                .toList();
    }

    private boolean standsAlone(int passage) {
        return passages.get(passage).sentences().stream().noneMatch(Passages::holdsPronoun);
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
     * Consecutive passages of which the first stands alone and the others need it. Long paragraphs, which hold several
     * thoughts, are parted where a sentence stands alone, but into no single sentences.
     */
    private List<List<Integer>> sections(int opening) {
        List<List<Integer>> sections = new ArrayList<>();
        Set<Integer> repeated = repeated();
        boolean broken = true;
        for (int i = opening; i < passages.size(); i++) {
            boolean leans = passages.get(i).needsPrevious() && !sections.isEmpty();
            // A source that is narrowed lacks whole paragraphs.
            broken |= i > 0 && passages.get(i).paragraph() > passages.get(i - 1).paragraph() + 1;
            if (repeated.contains(i) || (leans && broken)) {
                broken = true;
                continue;
            }
            if (broken || !(leans || goesOn(i, sections.get(sections.size() - 1)))) {
                sections.add(new ArrayList<>());
            }
            broken = false;
            sections.get(sections.size() - 1).add(i);
        }
        return sections;
    }

    private boolean goesOn(int passage, List<Integer> section) {
        return section.size() < FEWEST_PASSAGES
                && passages.get(passage).paragraph()
                        == passages.get(section.get(0)).paragraph();
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
