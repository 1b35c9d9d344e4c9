package dev.aivideo.footage.catalogue;

import dev.aivideo.project.SettingRules;
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

    /** @throws dev.aivideo.project.InvalidSettingException if one cannot be used */
    static void check(String prefix, URI address, Duration timeout, Duration spacing) {
        SettingRules rules = new SettingRules(prefix);
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        rules.require(
                (scheme.equals("https") || scheme.equals("http")) && address.getHost() != null,
                "address",
                "must be an http(s) address",
                address,
                "leaving it out, for the official one");
        rules.positive("timeout", timeout, "20s");
        rules.notNegative("spacing", spacing, "1s");
    }
}
