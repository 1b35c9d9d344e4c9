package dev.aivideo.speech.engines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.CacheProperties;
import dev.aivideo.models.ModelProperties;
import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.speech.NarratorSource;
import dev.aivideo.speech.kokoro.KokoroProperties;
import dev.aivideo.speech.server.ServerProperties;
import dev.aivideo.testing.RecordingProgress;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechEnginesTests {
    @TempDir
    private Path cache;

    @Test
    void aServerWithAnAddressSpeaksFirstAndIsAskedForVoicesLast() {
        SpeechEngines engines = engines("http://127.0.0.1:9");

        assertThat(engines.serverFirst())
                .extracting(NarratorSource::engine)
                .containsExactly("server", "kokoro", "mary");
        assertThat(engines.serverLast()).extracting(NarratorSource::engine).containsExactly("kokoro", "mary", "server");
    }

    @Test
    void withoutAServerOnlyMaryTtsIsAlwaysAvailable() {
        SpeechEngines engines = engines(" ");

        assertThat(engines.serverFirst()).isEqualTo(engines.serverLast());
        assertThat(engines.serverFirst())
                .filteredOn(NarratorSource::isAlwaysAvailable)
                .extracting(NarratorSource::engine)
                .containsExactly("mary");
        assertThat(engines.kokoro().isHere("af_sky")).isFalse();
    }

    private SpeechEngines engines(String server) {
        NetProperties net = NetProperties.defaults();
        return SpeechEngines.of(
                new KokoroProperties("q8", 2),
                new ModelProperties(
                        null, "https://huggingface.co", "npm", Duration.ofSeconds(20), Duration.ofMinutes(15)),
                new CacheProperties(cache),
                new ServerProperties(server, "", "kokoro", Duration.ofSeconds(2), 1, 24_000),
                new Http(net, new AddressGuard(net)),
                new RecordingProgress());
    }
}
