package dev.aivideo.export;

import java.util.Locale;

/**
 * Something that keeps a film from being published.
 *
 * @param second where in the film, from its beginning
 * @param what problem and evidence
 * @param remedy what the operator can do
 */
record Fault(double second, String what, String remedy) {
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "At %.1f s: %s Remedy: %s", second, what, remedy);
    }
}
