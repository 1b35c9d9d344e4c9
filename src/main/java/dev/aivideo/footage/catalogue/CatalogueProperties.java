package dev.aivideo.footage.catalogue;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The settings of all catalogues, each with its own address and spacing where none are set. */
@ConfigurationProperties("aivideo.visuals")
public record CatalogueProperties(
        CatalogueSettings nasa, CatalogueSettings pexels, CatalogueSettings pixabay, CatalogueSettings archive) {

    public CatalogueProperties(
            @Nullable CatalogueSettings nasa,
            @Nullable CatalogueSettings pexels,
            @Nullable CatalogueSettings pixabay,
            @Nullable CatalogueSettings archive) {
        this.nasa = CatalogueSettings.of("nasa", nasa, "https://images-api.nasa.gov", Duration.ofSeconds(1));
        this.pexels = CatalogueSettings.of("pexels", pexels, "https://api.pexels.com", Duration.ofMillis(500));
        this.pixabay =
                CatalogueSettings.of("pixabay", pixabay, "https://pixabay.com/api/videos/", Duration.ofMillis(700));
        this.archive = CatalogueSettings.of("archive", archive, "https://archive.org", Duration.ofSeconds(1));
    }
}
