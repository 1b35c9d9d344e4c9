package dev.aivideo.footage.catalogue;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of Nasa.
 *
 * @param enabled whether it is asked at all
 * @param partners whether items are taken that name a partner or another owner; somebody has to look at their rights
 * @param address of the service
 * @param timeout longest time of one call
 * @param spacing shortest time between two calls
 */
@ConfigurationProperties("aivideo.visuals.nasa")
public record NasaProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("false") boolean partners,
        @DefaultValue("https://images-api.nasa.gov") URI address,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("1s") Duration spacing)
        implements CatalogueProperties {
    public NasaProperties {
        CatalogueProperties.check("aivideo.visuals.nasa", address, timeout, spacing);
    }
}
