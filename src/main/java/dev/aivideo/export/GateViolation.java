package dev.aivideo.export;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a film.
 *
 * @param second where in the film, from its beginning
 * @param what problem and evidence
 * @param remedy what the operator can do
 * @param picture where another picture would help, or null
 * @param kind what follows from it
 */
record GateViolation(
        double second, String what, String remedy, @Nullable TimeRange picture, Kind kind) {
    /** What follows from it. */
    enum Kind {
        /** The film is not published. */
        FAULT,
        /** It is published, and the operator is told. */
        FINDING
    }

    GateViolation(double second, String what, String remedy) {
        this(second, what, remedy, null, Kind.FAULT);
    }

    GateViolation(double second, String what, String remedy, TimeRange picture) {
        this(second, what, remedy, picture, Kind.FAULT);
    }

    static GateViolation finding(double second, String what, String remedy) {
        return new GateViolation(second, what, remedy, null, Kind.FINDING);
    }

    boolean isFault() {
        return kind == Kind.FAULT;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "At %.1f s: %s Remedy: %s", second, what, remedy);
    }
}
