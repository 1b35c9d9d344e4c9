package dev.aivideo.visuals.relevance;

/**
 * What is known of a clip by the things that a film's names are linked to, whatever its words say.
 *
 * @param why in words, for the audit; empty if nothing is known
 */
public record Naming(Kind kind, String why) {
    static final Naming NONE = new Naming(Kind.NONE, "");

    /** What a clip has to do with a named thing. */
    public enum Kind {
        /** It is said to show the very thing that the scene names. */
        SHOWN,
        /** It shows what the film's article is about. */
        SUBJECT,
        /** It shows another bearer of the name, or nothing says that it shows the one that is meant. */
        OTHER,
        NONE
    }

    public boolean isShown() {
        return kind == Kind.SHOWN;
    }

    public boolean isOther() {
        return kind == Kind.OTHER;
    }
}
