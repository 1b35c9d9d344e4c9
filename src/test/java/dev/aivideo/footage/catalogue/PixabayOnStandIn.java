package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.LoopbackClients;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** The source at the address of a stand-in. */
public final class PixabayOnStandIn {
    private PixabayOnStandIn() {}

    public static FootageSource address(URI address, Path cache, Duration limit, ClipFetcher clips) {
        CatalogueSettings settings = new CatalogueSettings(true, address, limit, Duration.ZERO);
        CatalogueClient client =
                new CatalogueClient("Pixabay", LoopbackClients.http(), settings, cache, Clock.systemUTC());
        return new CatalogueSource(new PixabayCatalogue(client, "a-key-of-tests"), client, clips, null);
    }
}
