package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.visuals.Ranked.Role;
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
     * The next shot of a scene; what the film has not shown goes before other parts of what it has. What later scenes
     * show already is theirs, so that a scene that is made again competes with them as it did the first time; then it
     * gets what they have left.
     *
     * @param open how many shots the scene has without a picture, at least one
     */
    Optional<Choice> next(Pool pool, SceneNeed need, int open) {
        List<Ranked> wanted = ranking.rank(pool, need).stream()
                .filter(ranked -> ranked.role() != Role.NONE)
                .toList();
        List<Ranked> fresh =
                wanted.stream().filter(ranked -> ranked.uses() == 0).toList();
        return assignment
                .next(fresh, need, open)
                .or(() -> assignment.next(wanted, need, open))
                .or(() ->
                        need.shown().later().isEmpty() ? Optional.empty() : assignment.next(wanted, need.alone(), open))
                .map(best -> new Choice(best, insteadOf(best, wanted)));
    }

    private static Optional<Ranked> insteadOf(Ranked best, List<Ranked> wanted) {
        return wanted.stream()
                .filter(other -> other.refusal() == null && !other.key().equals(best.key()))
                .filter(other -> best.role() != Role.FIRST || other.role() == Role.FIRST)
                .findFirst();
    }
}
