package dev.aivideo.footage.commons;

import dev.aivideo.footage.catalogue.CatalogueSettings;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of Wikimedia Commons. How often it is asked is part of the budget of all Wikimedia projects.
 *
 * @param enabled whether it is asked at all
 * @param address without a path
 * @param timeout longest time of one call
 */
@ConfigurationProperties("aivideo.visuals.commons")
public record CommonsProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://commons.wikimedia.org") URI address,
        @DefaultValue("20s") Duration timeout) {
    public CommonsProperties {
        new CatalogueSettings(enabled, address, timeout, Duration.ZERO).check("aivideo.visuals.commons");
    }

    CatalogueSettings settings() {
        return new CatalogueSettings(enabled, address, timeout, Duration.ZERO);
    }
}
