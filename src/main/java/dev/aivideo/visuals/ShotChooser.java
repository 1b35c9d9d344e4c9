package dev.aivideo.visuals;

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

    /** The choice for one scene. */
    ShotChoice begin() {
        return new ShotChoice(search, judgement, looks, fetcher, illustrator);
    }
}
