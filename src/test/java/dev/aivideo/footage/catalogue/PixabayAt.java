package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.Clips;
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
