package dev.aivideo.project;

import java.time.Duration;

/** The silence before a film's first word and behind its last one: shortest, natural and longest, in seconds. */
public final class OuterPauses {
    /** The first word comes at once, and the film ends with its last. */
    public static final OuterPauses BARE = new OuterPauses(new double[] {0.3, 0.4, 0.5}, new double[] {0.5, 0.7, 1.0});
    /** The title stands alone before the first word, and an end card behind the last. */
    private static final OuterPauses FRAMED =
            new OuterPauses(new double[] {1.3, 1.6, 2.0}, new double[] {2.2, 2.6, 2.9});
    /** The same, where every second counts. */
    private static final OuterPauses FRAMED_SHORT =
            new OuterPauses(new double[] {0.9, 1.0, 1.2}, new double[] {1.5, 1.7, 2.0});

    private static final Duration SHORT = Duration.ofSeconds(30);
    /** A title that takes longer to be read stands on over the first words. */
    private static final double LONGEST_FOR_TITLE_S = 3;

    private static final double LONGEST_IN_SHORT_S = 2;

    private final double[] lead;
    private final double[] tail;

    private OuterPauses(double[] lead, double[] tail) {
        this.lead = lead;
        this.tail = tail;
    }

    /**
     * Those of the film that a brief asks for.
     *
     * @param title of the film, or what it will probably be
     */
    public static OuterPauses of(Brief brief, String title) {
        if (!brief.look().course().framed()) {
            return BARE;
        }
        boolean isShort = brief.duration().compareTo(SHORT) < 0;
        OuterPauses usual = isShort ? FRAMED_SHORT : FRAMED;
        return brief.look().course().title() == TitleForm.NONE
                ? usual
                : usual.withTitle(
                        ReadingTime.ofTitle(title).toMillis() / 1e3,
                        isShort ? LONGEST_IN_SHORT_S : LONGEST_FOR_TITLE_S);
    }

    private OuterPauses withTitle(double readS, double mostS) {
        double least = Math.max(lead[0], Math.min(mostS, readS));
        double natural = Math.max(lead[1], least);
        return new OuterPauses(new double[] {least, natural, Math.max(lead[2], natural)}, tail);
    }

    public double[] lead() {
        return lead.clone();
    }

    public double[] tail() {
        return tail.clone();
    }

    /** How much longer the natural ones are together than those of a film without opening and close. */
    public Duration beyondBare() {
        double seconds = lead[1] + tail[1] - BARE.lead[1] - BARE.tail[1];
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
