package dev.aivideo.visuals;

import dev.aivideo.project.Shot;
import java.util.List;

/** Chooses the shots of scenes, one scene after the other. */
class ShotChooser {
    private final FootageSearch search;
    private final SceneJudgement judgement;
    private final CandidateLooks looks;
    private final Fetcher fetcher;
    private final SceneIllustrator illustrator;

    ShotChooser(
            FootageSearch search,
            SceneJudgement judgement,
            CandidateLooks looks,
            Fetcher fetcher,
            SceneIllustrator illustrator) {
        this.search = search;
        this.judgement = judgement;
        this.looks = looks;
        this.fetcher = fetcher;
        this.illustrator = illustrator;
    }

    /**
     * The choice for one scene.
     *
     * @param elsewhere what the film's other scenes show
     */
    ShotChoice begin(List<Shot> elsewhere) {
        return new ShotChoice(search, judgement, looks, fetcher, illustrator, elsewhere);
    }
}
