package dev.aivideo.visuals.pixabay;

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
public final class PixabayAt {
    private PixabayAt() {}

    public static FootageSource address(URI address, Path cache, Duration limit, ClipFetcher clips) {
        CatalogueClient client =
                new CatalogueClient("Pixabay", Clips.http(), address, limit, Duration.ZERO, cache, Clock.systemUTC());
        return new CatalogueSource(
                new PixabayCatalogue(
                        new PixabayProperties(true, address, limit, Duration.ZERO), "a-key-of-tests", client),
                client,
                clips);
    }
}
