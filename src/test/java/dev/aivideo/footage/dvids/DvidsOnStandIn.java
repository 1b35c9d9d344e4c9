package dev.aivideo.footage.dvids;

import dev.aivideo.footage.catalogue.CatalogueClient;
import dev.aivideo.footage.catalogue.CatalogueSettings;
import dev.aivideo.footage.download.LoopbackClients;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The server's search at the address of a stand-in. */
public final class DvidsOnStandIn {
    private DvidsOnStandIn() {}

    public static List<Map<String, Object>> search(URI address, Path cache, Duration limit) {
        CatalogueSettings settings = new CatalogueSettings(true, address, limit, Duration.ZERO);
        CatalogueClient client =
                new CatalogueClient("DVIDS", LoopbackClients.http(), settings, cache, Clock.systemUTC());
        DvidsApi api = new DvidsApi("a-key-of-tests", client);
        return new DvidsTools(api, LoopbackClients.fetcher(cache), new PartsFolder(cache))
                .search(Map.of("query", "harbor", "max_results", 40));
    }
}
