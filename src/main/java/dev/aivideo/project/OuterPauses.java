package dev.aivideo.project;

import java.time.Duration;

/** The silence before a film's first word and behind its last one: shortest, natural and longest, in seconds. */
public enum OuterPauses {
    /** The first word comes at once, and the film ends with its last. */
    BARE(new double[] {0.3, 0.4, 0.5}, new double[] {0.5, 0.7, 1.0}),
    /** The title stands alone before the first word, and an end card behind the last. */
    FRAMED(new double[] {1.3, 1.6, 2.0}, new double[] {2.2, 2.6, 2.9}),
    /** The same, where every second counts. */
    FRAMED_SHORT(new double[] {0.9, 1.0, 1.2}, new double[] {1.5, 1.7, 2.0});

    private static final Duration SHORT = Duration.ofSeconds(30);

    private final double[] lead;
    private final double[] tail;

    OuterPauses(double[] lead, double[] tail) {
        this.lead = lead;
        this.tail = tail;
    }

    /** Those of the film that a brief asks for. */
    public static OuterPauses of(Brief brief) {
        if (!brief.look().course().framed()) {
            return BARE;
        }
        return brief.duration().compareTo(SHORT) < 0 ? FRAMED_SHORT : FRAMED;
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
