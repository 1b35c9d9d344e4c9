package dev.aivideo.visuals.pexels;

import dev.aivideo.net.Http;
import dev.aivideo.visuals.FootageSource;
import dev.aivideo.visuals.catalogue.CatalogueClient;
import dev.aivideo.visuals.catalogue.CatalogueSource;
import dev.aivideo.visuals.download.ClipFetcher;
import dev.aivideo.visuals.download.Clips;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** The source at the address of a stand-in. */
public final class PexelsAt {
    private PexelsAt() {}

    public static FootageSource address(URI address, Path cache, Duration limit, ClipFetcher clips) {
        return address(address, cache, limit, Duration.ZERO, Clips.http(), clips);
    }

    public static FootageSource address(
            URI address, Path cache, Duration limit, Duration spacing, Http http, ClipFetcher clips) {
        CatalogueClient client = new CatalogueClient("Pexels", http, address, limit, spacing, cache, Clock.systemUTC());
        return new CatalogueSource(
                new PexelsCatalogue(new PexelsProperties(true, address, limit, spacing), "a-key-of-tests", client),
                client,
                clips);
    }
}
