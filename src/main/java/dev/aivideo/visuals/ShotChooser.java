package dev.aivideo.visuals;

/** Chooses the shots of scenes, one scene after the other. */
class ShotChooser {
    private final FootageSearch search;
    private final Ranking ranking;
    private final Fetcher fetcher;
    private final SceneIllustrator illustrator;

    ShotChooser(FootageSearch search, Ranking ranking, Fetcher fetcher, SceneIllustrator illustrator) {
        this.search = search;
        this.ranking = ranking;
        this.fetcher = fetcher;
        this.illustrator = illustrator;
    }

    /** The choice for one scene. */
    ShotChoice begin() {
        return new ShotChoice(search, ranking, fetcher, illustrator);
    }
}
