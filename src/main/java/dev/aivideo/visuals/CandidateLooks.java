package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.likeness.Looks;
import dev.aivideo.likeness.PictureJudge;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the best candidates of a scene before one is chosen, where the settings want it. */
class CandidateLooks {
    private static final int LOOKED_AT = 12;

    private final Optional<PictureJudge> judge;
    private final FootageFetches sources;
    private final Path folder;
    private final Looks looks = new Looks(Looks.USUAL_WEIGHT);

    /**
     * The looks of one run.
     *
     * @param judge empty if pictures are not looked at
     * @param folder where small pictures are kept during the run
     */
    CandidateLooks(Optional<PictureJudge> judge, FootageFetches sources, Path folder) {
        this.judge = judge;
        this.sources = sources;
        this.folder = folder;
    }

    /**
     * Correct the scores of a pool.
     *
     * @param ranked its candidates, best first
     */
    void look(Pool pool, List<Ranked> ranked, SceneNeed need) {
        if (judge.isEmpty()) {
            return;
        }
        Map<Candidate, Double> scores = new LinkedHashMap<>();
        ranked.stream()
                .filter(one -> one.refusal() == null)
                .limit(LOOKED_AT)
                .forEach(one -> scores.put(one.candidate(), one.score()));
        String said =
                String.join(", ", need.query().terms()) + ", " + need.query().topic();
        Map<Candidate, Double> judgements =
                Looks.judgements(judge.get(), said, scores.keySet(), candidate -> sources.thumbnail(candidate, folder));
        looks.rescored(scores, judgements)
                .forEach((candidate, score) -> pool.looked(candidate, score - scores.getOrDefault(candidate, score)));
    }
}
