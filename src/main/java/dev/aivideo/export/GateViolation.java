package dev.aivideo.export;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a film from being published.
 *
 * @param second where in the film, from its beginning
 * @param what problem and evidence
 * @param remedy what the operator can do
 * @param picture where another picture would help, or null
 */
record GateViolation(
        double second, String what, String remedy, @Nullable TimeRange picture) {
    GateViolation(double second, String what, String remedy) {
        this(second, what, remedy, null);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "At %.1f s: %s Remedy: %s", second, what, remedy);
    }
}
