package dev.aivideo.footage.catalogue;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/** What the settings of all catalogues have in common. */
public interface CatalogueProperties {
    /** Whether it is asked at all. */
    boolean enabled();

    URI address();

    /** Longest time of one call. */
    Duration timeout();

    /** Shortest time between two calls. */
    Duration spacing();

    /** @throws IllegalArgumentException naming the property, what was given and what works */
    static void check(String prefix, URI address, Duration timeout, Duration spacing) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || address.getHost() == null) {
            throw new IllegalArgumentException(prefix + ".address must be an http(s) address, was '" + address
                    + "'; leave it out for the official one");
        }
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException(prefix + ".timeout must be positive, was " + timeout + "; try 20s");
        }
        if (spacing.isNegative()) {
            throw new IllegalArgumentException(prefix + ".spacing must not be negative, was " + spacing + "; try 1s");
        }
    }
}
