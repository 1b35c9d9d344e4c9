package dev.aivideo.footage.catalogue;

import dev.aivideo.project.SettingRules;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What every catalogue has settings for.
 *
 * @param enabled whether it is asked at all
 * @param address of the service
 * @param timeout longest time of one call
 * @param spacing shortest time between two calls
 */
public record CatalogueSettings(
        @DefaultValue("true") boolean enabled,
        @Nullable URI address,
        @DefaultValue("20s") Duration timeout,
        @Nullable Duration spacing) {

    /**
     * The settings of a catalogue: what is set, else its own.
     *
     * @param set what the operator has set of it, or null
     * @throws dev.aivideo.project.InvalidSettingException if one cannot be used
     */
    static CatalogueSettings of(String name, @Nullable CatalogueSettings set, String address, Duration spacing) {
        CatalogueSettings settings = set == null
                ? new CatalogueSettings(true, URI.create(address), Duration.ofSeconds(20), spacing)
                : new CatalogueSettings(
                        set.enabled,
                        Objects.requireNonNullElse(set.address, URI.create(address)),
                        set.timeout,
                        Objects.requireNonNullElse(set.spacing, spacing));
        settings.check("aivideo.visuals." + name);
        return settings;
    }

    /**
     * Check them.
     *
     * @param prefix of their names
     * @throws dev.aivideo.project.InvalidSettingException if one cannot be used
     */
    public void check(String prefix) {
        SettingRules rules = new SettingRules(prefix);
        String scheme = String.valueOf(address().getScheme()).toLowerCase(Locale.ROOT);
        rules.require(
                (scheme.equals("https") || scheme.equals("http")) && address().getHost() != null,
                "address",
                "must be an http(s) address",
                address(),
                "leaving it out, for the official one");
        rules.positive("timeout", timeout, "20s");
        rules.notNegative("spacing", spacing(), "1s");
    }

    /** Only while the settings are being read there may be none. */
    @Override
    public URI address() {
        return Objects.requireNonNull(address);
    }

    /** Only while the settings are being read there may be none. */
    @Override
    public Duration spacing() {
        return Objects.requireNonNull(spacing);
    }
}
