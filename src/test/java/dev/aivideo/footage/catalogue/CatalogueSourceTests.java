package dev.aivideo.footage.catalogue;

import static dev.aivideo.testing.Fixtures.aCandidate;
import static dev.aivideo.testing.Fixtures.aFootageQuery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.download.LoopbackClients;
import dev.aivideo.net.Http;
import dev.aivideo.net.HttpCall;
import dev.aivideo.net.StandIn;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueSourceTests {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final URI NOBODY = StandIn.refused();

    @TempDir
    Path folder;

    private final StandIn server = new StandIn();
    /** Leaves a service alone after one failure. */
    private final Http http = LoopbackClients.http(1, Duration.ofMinutes(5));

    @AfterEach
    void close() {
        server.close();
    }

    /** All its files lie on a server that nobody reaches. */
    private final class Harbours implements Catalogue {
        private final CatalogueClient client = new CatalogueClient(
                "Harbours",
                http,
                new CatalogueSettings(true, server.base(), LIMIT, Duration.ZERO),
                folder,
                Clock.systemUTC());

        @Override
        public String name() {
            return "harbours";
        }

        @Override
        public List<Candidate> ask(FootageQuery query, String words) {
            client.get(words, HttpCall.get(server.base()));
            return List.of(aCandidate()
                    .from(name(), "1")
                    .title(words)
                    .address(NOBODY + "/a.mp4")
                    .build());
        }
    }

    private static FootageQuery query(String term) {
        return aFootageQuery().terms(term).shotLength(LIMIT).limit(1).build();
    }

    @Test
    void asksOnWhereTheServerOfTheFilesIsDead() {
        server.then(StandIn.json(200, "{}"));
        Harbours harbours = new Harbours();
        CatalogueSource source = new CatalogueSource(
                harbours, harbours.client, LoopbackClients.fetcher(folder.resolve("clips"), http), null);
        Candidate found = source.search(query("pier")).get(0);

        assertThatThrownBy(() -> source.fetch(found, new ClipRange(Duration.ZERO, LIMIT), folder.resolve("project")))
                .isInstanceOf(FootageException.class)
                .hasMessageContaining("cannot be reached");

        assertThat(source.search(query("lighthouse"))).hasSize(1);
    }
}
