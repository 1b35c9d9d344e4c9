package dev.aivideo.script.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Chooses of articles what a film says: runs of sentences that can be understood without what is left out. */
final class ArticleSelection {
    private static final double TOLERANCE = 0.02;
    /** What the close is worth, in the value of as many words. */
    private static final double CLOSING = 16;
    /** What a sentence costs that is torn out of its surroundings. */
    private static final double SINGLE = 4;
    /** Likewise a run that begins inside a paragraph. */
    private static final double INSIDE = 2;
    /** Names are said in full at first, so that a short one costs little. */
    private static final double COMPLETED_NAME = 0.2;

    /** Articles name many things that they explain elsewhere. */
    private static final double UNKNOWN = 1.2;

    private static final double NAME = 50;
    private static final int LONGEST_RUN = 9;
    private static final int OPENINGS = 4;

    /** What the end of the last section is worth, in the value of as many words. */
    private static final double ENDING = 10;

    private final ArticleMaterial material;
    private final List<ArticleSentence> all;
    private final double[] worth;
    private final Set<Integer> excluded;
    /** Behind the last sentence of the first article that may be said in its place. */
    private final int end;

    ArticleSelection(ArticleMaterial material, double[] worth, Set<Integer> excluded) {
        this.material = material;
        this.all = material.sentences();
        this.worth = worth;
        this.excluded = excluded;
        this.end = IntStream.range(0, all.size() - (material.closes() ? 1 : 0))
                        .filter(i -> all.get(i).said().source() == 1 && !excluded.contains(i))
                        .max()
                        .orElse(-1)
                + 1;
    }

    /** Numbers of the chosen sentences, in order; as near to the budget as they come. */
    List<Integer> choose(int budget) {
        List<List<PassageRun>> pieces = new ArrayList<>();
        int from = 0;
        while (from < all.size()) {
            int to = from + 1;
            while (to < all.size() && goesOn(to)) {
                to++;
            }
            List<PassageRun> runs = runs(from, to);
            if (!runs.isEmpty()) {
                pieces.add(runs);
            }
            from = to;
        }
        if (pieces.isEmpty()) {
            return List.of();
        }
        List<PassageRun> openings = openings(pieces.get(0));
        int tolerance = (int) (budget * TOLERANCE);
        return PassageRunSearch.best(
                        openings,
                        pieces.subList(1, pieces.size()),
                        budget,
                        tolerance,
                        PassageRunSearch.Leaps.OF_ARTICLE)
                .stream()
                .flatMap(run -> IntStream.range(run.from(), run.to()).boxed())
                .toList();
    }

    private boolean goesOn(int i) {
        boolean close = material.closes() && i == all.size() - 1;
        return !close
                && !excluded.contains(i)
                && !excluded.contains(i - 1)
                && all.get(i - 1).isFollowedBy(all.get(i));
    }

    /** Those that begin with the article's first sentence, which says what it is. */
    private static List<PassageRun> openings(List<PassageRun> runs) {
        int first = runs.get(0).from();
        return runs.stream().filter(run -> run.from() == first).limit(OPENINGS).toList();
    }

    private List<PassageRun> runs(int from, int end) {
        List<PassageRun> runs = new ArrayList<>();
        for (int start = from; start < end; start++) {
            if (all.get(start).leans() || excluded.contains(start)) {
                continue;
            }
            for (int to = start + 1; to <= Math.min(end, start + LONGEST_RUN); to++) {
                if (!all.get(to - 1).bound() || to < end && !all.get(to).leans()) {
                    runs.add(run(start, to, from));
                }
            }
        }
        return runs;
    }

    private PassageRun run(int from, int to, int piece) {
        int words = 0;
        boolean closes = material.closes() && to == all.size() && to - from == 1;
        double value = closes ? CLOSING : to - from == 1 ? -SINGLE : 0;
        value += to == end ? ENDING : 0;
        value -= from > piece ? INSIDE : 0;
        for (int i = from; i < to; i++) {
            words += all.get(i).words();
            value += all.get(i).words() * worth[i];
        }
        boolean whole = to == all.size() || !all.get(to - 1).isFollowedBy(all.get(to));
        return new PassageRun(from, to, words, value, whole, openNeeds(from, to));
    }

    /** What the run takes as known and does not introduce itself. */
    private List<References.Need> openNeeds(int from, int to) {
        return material.needs().subList(from, to).stream()
                .flatMap(List::stream)
                .filter(need -> need.introducedBy().stream().noneMatch(before -> before >= from))
                .filter(need -> !excluded.containsAll(need.introducedBy()))
                .map(need -> need.cost() > NAME
                        ? new References.Need(need.introducedBy(), need.cost() * COMPLETED_NAME)
                        : new References.Need(need.introducedBy(), need.cost() * UNKNOWN))
                .toList();
    }
}
