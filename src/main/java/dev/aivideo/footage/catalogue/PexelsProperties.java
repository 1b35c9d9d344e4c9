package dev.aivideo.footage.catalogue;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of Pexels.
 *
 * @param enabled whether it is asked at all
 * @param address of the service
 * @param timeout longest time of one call
 * @param spacing shortest time between two calls
 */
@ConfigurationProperties("aivideo.visuals.pexels")
public record PexelsProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://api.pexels.com") URI address,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("500ms") Duration spacing)
        implements CatalogueProperties {
    public PexelsProperties {
        CatalogueProperties.check("aivideo.visuals.pexels", address, timeout, spacing);
    }
}
