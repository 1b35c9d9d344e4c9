package dev.aivideo.footage.catalogue;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of Pixabay.
 *
 * @param enabled whether it is asked at all
 * @param address of the service
 * @param timeout longest time of one call
 * @param spacing shortest time between two calls
 */
@ConfigurationProperties("aivideo.visuals.pixabay")
public record PixabayProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://pixabay.com/api/videos/") URI address,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("700ms") Duration spacing)
        implements CatalogueProperties {
    public PixabayProperties {
        CatalogueProperties.check("aivideo.visuals.pixabay", address, timeout, spacing);
    }
}
