package dev.aivideo.visuals.nasa;

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
public final class NasaAt {
    private NasaAt() {}

    public static FootageSource address(URI address, Path cache, Duration limit, ClipFetcher clips) {
        CatalogueClient client =
                new CatalogueClient("Nasa", Clips.http(), address, limit, Duration.ZERO, cache, Clock.systemUTC());
        return new CatalogueSource(
                new NasaCatalogue(new NasaProperties(true, false, address, limit, Duration.ZERO), client),
                client,
                clips);
    }
}
