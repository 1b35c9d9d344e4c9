package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.LoopbackClients;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;

/** A catalogue's source at the address of a stand-in. */
public final class OnStandIn {
    private OnStandIn() {}

    public static FootageSource source(
            String title,
            URI address,
            Path cache,
            Duration limit,
            ClipFetcher clips,
            Function<CatalogueClient, Catalogue> catalogue) {
        CatalogueSettings settings = new CatalogueSettings(true, address, limit, Duration.ZERO);
        CatalogueClient client = new CatalogueClient(title, LoopbackClients.http(), settings, cache, Clock.systemUTC());
        return new CatalogueSource(catalogue.apply(client), client, clips, null);
    }
}
