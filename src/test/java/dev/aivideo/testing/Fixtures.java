package dev.aivideo.testing;

/**
 * Where tests get their records: every builder begins with values that work, and a test states those that it is about.
 * A new field of a record is a change of its builder, not of the tests.
 */
public final class Fixtures {
    private Fixtures() {}

    /** A brief as the command line makes it without options, but for 60 s and without fetching anything. */
    public static BriefBuilder aBrief() {
        return new BriefBuilder();
    }

    /** A scene of project {@code project-1}, its first. */
    public static SceneBuilder aScene() {
        return new SceneBuilder();
    }

    /** Two seconds of sound of scene {@code scene-1}, in which nothing is heard yet. */
    public static NarrationBuilder aNarration() {
        return new NarrationBuilder();
    }

    /** A clip of the library that was chosen for scene {@code scene-1}. */
    public static ShotBuilder aShot() {
        return new ShotBuilder();
    }

    /** A clip in full HD, 10 s long, free of all conditions. */
    public static CandidateBuilder aCandidate() {
        return new CandidateBuilder();
    }

    /** What a wide film's first scene asks its footage sources for. */
    public static FootageQueryBuilder aFootageQuery() {
        return new FootageQueryBuilder();
    }

    /** A project with the records of its stages. */
    public static FilmBuilder aFilm() {
        return new FilmBuilder();
    }
}
