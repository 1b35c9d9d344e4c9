package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.visuals.relevance.Relevance;
import java.util.List;
import java.util.Optional;

/** What is thought of the candidates of a film's scenes: how well they fit, how good they are, which comes next. */
class SceneJudgement {
    private final Relevance relevance;
    private final Ranking ranking;
    private final ShotAssignment assignment;

    SceneJudgement(Relevance relevance, Ranking ranking) {
        this.relevance = relevance;
        this.ranking = ranking;
        this.assignment = new ShotAssignment(ranking);
    }

    Pool pool(List<Candidate> candidates) {
        return Pool.of(candidates, relevance);
    }

    /** All of the pool, best first, refused ones last. */
    List<Ranked> ranked(Pool pool, SceneNeed need) {
        return ranking.rank(pool, need);
    }

    /**
     * A shot, and what would have been shown instead.
     *
     * @param next the best of the others; empty if no other could be shown
     */
    record Choice(Ranked best, Optional<Ranked> next) {}

    /**
     * The next shot of a scene; what the film has not shown goes before other parts of what it has.
     *
     * @param open how many shots the scene has without a picture, at least one
     */
    Optional<Choice> next(Pool pool, SceneNeed need, int open) {
        List<Ranked> usable = ranking.rank(pool, need).stream()
                .filter(ranked -> ranked.refusal() == null)
                .toList();
        List<Ranked> fresh =
                usable.stream().filter(ranked -> ranked.uses() == 0).toList();
        return assignment
                .next(fresh, need, open)
                .or(() -> assignment.next(usable, need, open))
                .map(best -> new Choice(best, otherThan(best, usable)));
    }

    private static Optional<Ranked> otherThan(Ranked best, List<Ranked> usable) {
        return usable.stream().filter(other -> !other.key().equals(best.key())).findFirst();
    }
}
