package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.LoopbackClients;
import dev.aivideo.net.Http;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** The source at the address of a stand-in. */
public final class PexelsOnStandIn {
    private PexelsOnStandIn() {}

    public static FootageSource address(URI address, Path cache, Duration limit, ClipFetcher clips) {
        return address(address, cache, limit, Duration.ZERO, LoopbackClients.http(), clips);
    }

    public static FootageSource address(
            URI address, Path cache, Duration limit, Duration spacing, Http http, ClipFetcher clips) {
        CatalogueSettings settings = new CatalogueSettings(true, address, limit, spacing);
        CatalogueClient client = new CatalogueClient("Pexels", http, settings, cache, Clock.systemUTC());
        return new CatalogueSource(new PexelsCatalogue(client, "a-key-of-tests"), client, clips, null);
    }
}
