package dev.aivideo.script.embedded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts runs together, in the text's order, to the best narration of a length. Beam search: of all narrations so far with
 * the same number of words only the best few are followed, since what a run costs depends on those before it.
 */
final class PassageRunSearch {
    private static final int FOLLOWED = 8;
    /** In a long film little depends on what was left out, and there is much to try. */
    private static final int LONG_FILM_WORDS = 2000;

    private static final int FOLLOWED_IN_LONG_FILM = 2;
    /** Narrations whose words differ by less than this share of the budget count as equally long. */
    private static final double FINENESS = 0.001;

    /** Each word off the budget. */
    private static final double OFF = 1;

    /**
     * What leaving something out costs, in the value of as many words.
     *
     * @param leap to another part of the text, which asks the audience to follow
     * @param unfinished out of the middle of a paragraph, which leaves a thought unfinished
     */
    record Leaps(double leap, double unfinished) {
        /** In a text that tells one story from beginning to end. */
        static final Leaps OF_STORY = new Leaps(8, 9);
        /** In one that is cut into sections. */
        static final Leaps OF_ARTICLE = new Leaps(1.5, 2);
    }

    private final Leaps leaps;
    private final int budget;
    private final int most;
    private final int width;
    private final int followed;
    private final List<List<PartialNarration>> byLength = new ArrayList<>();

    private PassageRunSearch(int budget, int tolerance, Leaps leaps) {
        this.leaps = leaps;
        this.budget = budget;
        this.most = budget + Math.max(tolerance, budget / 10 + 30);
        this.followed = budget > LONG_FILM_WORDS ? FOLLOWED_IN_LONG_FILM : FOLLOWED;
        this.width = Math.max(1, (int) (budget * FINENESS));
    }

    /** A narration so far: its last run and what was said before. */
    private record PartialNarration(@Nullable PartialNarration before, PassageRun run, int words, double value) {
        boolean saysAny(List<Integer> ordered) {
            int next = ordered.size() - 1;
            for (PartialNarration one = this; one != null && next >= 0; one = one.before) {
                while (next >= 0 && ordered.get(next) >= one.run.to()) {
                    next--;
                }
                if (next >= 0 && ordered.get(next) >= one.run.from()) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * The most valuable narration within the tolerance; if there is none, the nearest to the budget.
     *
     * @param openings of which one begins the narration
     * @param sections alternatives, of which one at most is taken each, in the text's order
     * @param tolerance in words
     * @return in order; at least an opening
     */
    static List<PassageRun> best(
            List<PassageRun> openings, List<List<PassageRun>> sections, int budget, int tolerance) {
        return best(openings, sections, budget, tolerance, Leaps.OF_STORY);
    }

    static List<PassageRun> best(
            List<PassageRun> openings, List<List<PassageRun>> sections, int budget, int tolerance, Leaps leaps) {
        PassageRunSearch search = new PassageRunSearch(budget, tolerance, leaps);
        search.add(openings.stream()
                .map(run -> new PartialNarration(null, run, run.words(), run.value()))
                .toList());
        for (List<PassageRun> section : sections) {
            search.add(search.byLength.stream()
                    .flatMap(List::stream)
                    .flatMap(one -> section.stream().flatMap(run -> search.extended(one, run)))
                    .toList());
        }
        return search.result(tolerance);
    }

    private Stream<PartialNarration> extended(PartialNarration before, PassageRun run) {
        int words = before.words + run.words();
        if (words > most || before.run.to() > run.from()) {
            return Stream.empty();
        }
        double value = before.value + run.value();
        if (before.run.to() < run.from()) {
            value -= leaps.leap() + (before.run.whole() ? 0 : leaps.unfinished());
        }
        for (References.Need need : run.needs()) {
            value -= before.saysAny(need.introducedBy()) ? 0 : need.cost();
        }
        return Stream.of(new PartialNarration(before, run, words, value));
    }

    private void add(List<PartialNarration> more) {
        for (PartialNarration one : more) {
            int place = one.words / width;
            while (byLength.size() <= place) {
                byLength.add(new ArrayList<>());
            }
            keepBest(byLength.get(place), one);
        }
    }

    private void keepBest(List<PartialNarration> alike, PartialNarration one) {
        int rank = alike.size();
        while (rank > 0 && alike.get(rank - 1).value < one.value) {
            rank--;
        }
        alike.add(rank, one);
        if (alike.size() > followed) {
            alike.remove(followed);
        }
    }

    private List<PassageRun> result(int tolerance) {
        Comparator<PartialNarration> nearest = Comparator.comparingInt(one -> Math.max(tolerance, off(one)));
        PartialNarration best = byLength.stream()
                .flatMap(List::stream)
                .min(nearest.thenComparing(
                        Comparator.comparingDouble(this::worth).reversed()))
                .orElse(null);
        List<PassageRun> runs = new ArrayList<>();
        for (PartialNarration one = best; one != null; one = one.before) {
            runs.add(0, one.run);
        }
        return runs;
    }

    private int off(PartialNarration one) {
        return Math.abs(one.words - budget);
    }

    private double worth(PartialNarration one) {
        return one.value - OFF * off(one) - (one.run.whole() ? 0 : leaps.unfinished());
    }
}
