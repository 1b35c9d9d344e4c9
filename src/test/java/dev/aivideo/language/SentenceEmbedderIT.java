package dev.aivideo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceEmbedderIT {
    private static final SentenceEmbedder EMBEDDER = new SentenceEmbedder(2, 100);

    private static final List<String> TITLES = List.of(
            "Golden Gate Bridge main cable and towers",
            "Worker bees on honeycomb",
            "Saturn V lift-off at Kennedy Space Center",
            "Destroyed tank on a road near Kyiv",
            "Traders on the floor of the stock exchange",
            "Surgeon in an operating theatre",
            "Children reading in a library",
            "Waves breaking on a rocky shore");

    @AfterAll
    static void release() {
        EMBEDDER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "The deck hangs from steel ropes that carry its weight to the pylons, 0",
        "Nectar is turned into food for the winter inside the hive, 1",
        "Three astronauts left for the Moon on a rocket, 2",
        "Russian columns were stopped before they reached the Ukrainian capital, 3",
        "Share prices fell sharply before noon, 4",
        "The patient was given a new heart, 5"
    })
    void ranksTheTitleThatMeansTheSameAboveAllOthers(String sentence, int expected) {
        float[] meaning = EMBEDDER.embed(sentence);
        List<float[]> titles = EMBEDDER.embedAll(TITLES);

        int best = IntStream.range(0, titles.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> SentenceEmbedder.cosine(meaning, titles.get(i))))
                .orElseThrow();

        assertThat(TITLES.get(best)).isEqualTo(TITLES.get(expected));
    }

    @Test
    void givesVectorsOfLengthOneThatDoNotDependOnWhatElseIsAsked() {
        float[] alone = EMBEDDER.embed("Honey keeps for years.");
        SentenceEmbedder fresh = new SentenceEmbedder(1, 1);

        List<float[]> together =
                fresh.embedAll(List.of("A much longer text about bridges and towers.", "Honey keeps for years."));
        fresh.close();

        assertThat(SentenceEmbedder.cosine(alone, alone)).isBetween(0.99999, 1.00001);
        assertThat(together.get(1)).containsExactly(alone);
    }

    @Test
    void takesEmptyVeryLongAndForeignTexts() {
        List<String> texts = List.of("", "word ".repeat(5000), "Привіт, Україно! 🎬 مرحبا", "x".repeat(500));

        assertThat(EMBEDDER.embedAll(texts))
                .allSatisfy(vector -> assertThat(vector).hasSize(384).doesNotContain(Float.NaN));
    }

    @Test
    void givesTheSameVectorsToManyThreads() {
        float[] expected = EMBEDDER.embed(TITLES.get(0));
        List<float[]> all = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> new String[] {TITLES.get(i % 8)})
                .map(t -> EMBEDDER.embed(t[0]))
                .toList();

        assertThat(IntStream.range(0, 40).filter(i -> i % 8 == 0).mapToObj(all::get))
                .allSatisfy(vector -> assertThat(vector).containsExactly(expected));
    }
}
