package dev.aivideo.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.files.Checksums;
import dev.aivideo.models.ModelProperties;
import dev.aivideo.models.ModelStore;
import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.net.StandIn;
import dev.aivideo.testing.OnnxBuilder;
import dev.aivideo.testing.RecordingProgress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a model of a few words, on a server that stands in for the real one. */
class TitleMeaningsTests {
    private static final SentenceEmbedder ENGLISH = new SentenceEmbedder(1, 10);

    @TempDir
    private Path folder;

    private final StandIn server = new StandIn();
    private final RecordingProgress progress = new RecordingProgress();

    @AfterEach
    void stopsTheServer() {
        server.close();
    }

    private TitleMeanings meanings(String model) {
        ModelProperties models = new ModelProperties(
                null, server.base().toString(), "no-npm", Duration.ofSeconds(5), Duration.ofSeconds(5));
        NetProperties net = NetProperties.defaults();
        Http http = new Http(net, new AddressGuard(net), Clock.systemUTC(), time -> {}, new Random(7));
        ModelStore store = new ModelStore(folder, models, List.of(), http, progress);
        return new TitleMeanings(new LanguageProperties(1, 10, model), ENGLISH, store, progress);
    }

    /** A file as huggingface.co has it: first what it says of it, then its bytes. */
    private void serve(byte[] bytes) {
        server.then(
                StandIn.bytes(302, "text/plain", new byte[0], "X-Linked-Etag", sha256(bytes)),
                StandIn.file(bytes, "\"v1\"", Integer.MAX_VALUE));
    }

    private static String sha256(byte[] bytes) {
        MessageDigest digest = Checksums.sha256();
        digest.update(bytes);
        return '"' + Checksums.hex(digest) + '"';
    }

    /** Bees and Bienen point in one direction; what is unknown has no row, and lets the model fail. */
    private static byte[] model(int rows) {
        float[][] table = new float[rows][];
        for (int i = 0; i < rows; i++) {
            table[i] = new float[] {i >= 5 ? 1 : 0, i < 5 ? 1 : 0, 0};
        }
        return new OnnxBuilder()
                .idsInput("input_ids")
                .idsInput("attention_mask")
                .rows("input_ids", table, "last_hidden_state")
                .output("last_hidden_state", 1, -1, 3)
                .build();
    }

    @Test
    void fetchesTheMultilingualModelAndComparesAcrossLanguages() {
        serve(model(20));
        serve(UnigramTests.TOKENIZER.getBytes(StandardCharsets.UTF_8));

        TextMeaning meaning = meanings("multilingual").open(false);

        assertThat(meaning.embed("bees")).hasSize(3);
        assertThat(SentenceEmbedder.cosine(meaning.embed("bees"), meaning.embed("Bienen")))
                .isGreaterThan(0.99);
        assertThat(meaning.reads(TitleLanguage.SPANISH)).isTrue();
        assertThat(progress.warnings()).isEmpty();
        assertThat(meanings("multilingual").open(true).embed("bees")).hasSize(3);
    }

    @Test
    void fetchesNothingForTheEnglishOne() {
        TextMeaning meaning = meanings("english").open(false);

        assertThat(meaning.embed("bees")).hasSize(384);
        assertThat(meaning.reads(TitleLanguage.ENGLISH)).isTrue();
        assertThat(meaning.reads(TitleLanguage.UNKNOWN)).isTrue();
        assertThat(meaning.reads(TitleLanguage.GERMAN)).isFalse();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void warnsAndUsesTheEnglishOneWhereTheOtherCannotBeFetched() {
        server.then(StandIn.html(404));

        assertThat(meanings("multilingual").open(false).embed("bees")).hasSize(384);
        assertThat(progress.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning).contains("multilingual", "404"));
    }

    @Test
    void warnsAndUsesTheEnglishOneOffline() {
        assertThat(meanings("multilingual").open(true).embed("bees")).hasSize(384);
        assertThat(progress.warnings()).singleElement().asString().contains("--offline");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void warnsAndUsesTheEnglishOneWhereTheOtherDoesNotWork() {
        serve(model(2));
        serve(UnigramTests.TOKENIZER.getBytes(StandardCharsets.UTF_8));

        assertThat(meanings("multilingual").open(false).embed("bees")).hasSize(384);
        assertThat(progress.warnings()).hasSize(1);
    }

    @Test
    void warnsAndUsesTheEnglishOneWhereTheFileIsNoModel() {
        serve("no model".getBytes(StandardCharsets.UTF_8));
        serve(UnigramTests.TOKENIZER.getBytes(StandardCharsets.UTF_8));

        assertThat(meanings("multilingual").open(false).embed("bees")).hasSize(384);
        assertThat(progress.warnings()).hasSize(1);
    }
}
