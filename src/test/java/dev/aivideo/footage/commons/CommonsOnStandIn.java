package dev.aivideo.footage.commons;

import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.catalogue.OnStandIn;
import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.LoopbackClients;
import dev.aivideo.net.NetProperties;
import dev.aivideo.testing.RecordingProgress;
import dev.aivideo.wikimedia.ActionApi;
import dev.aivideo.wikimedia.Wikimedia;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

/** The source at the address of a stand-in. */
public final class CommonsOnStandIn {
    private CommonsOnStandIn() {}

    public static FootageSource address(URI address, Path cache, Duration limit, ClipFetcher clips) {
        return address(address, cache, limit, clips, new FileTerms(false), false);
    }

    static FootageSource address(
            URI address, Path cache, Duration limit, ClipFetcher clips, FileTerms terms, boolean thrifty) {
        Wikimedia wikimedia = new Wikimedia(
                LoopbackClients.http(),
                NetProperties.defaults(),
                new RecordingProgress(new ArrayList<>()),
                Clock.systemUTC(),
                time -> {});
        ActionApi api = wikimedia.project("Wikimedia Commons", address, limit);
        ActionApi items = wikimedia.project("Wikidata", address, limit);
        return OnStandIn.source(
                "Wikimedia Commons",
                address,
                cache,
                limit,
                clips,
                client -> CommonsConfiguration.catalogue(
                        client, new CommonsQuestions(client, api, terms), Optional.of(items), thrifty));
    }
}
