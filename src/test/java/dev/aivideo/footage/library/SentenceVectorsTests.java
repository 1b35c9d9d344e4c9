package dev.aivideo.footage.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.aivideo.footage.library.SentenceVectors.Embedding;
import dev.aivideo.testing.RecordingProgress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The meanings of texts are computed once and kept, 8 bits a number. */
class SentenceVectorsTests {
    private static final int DIMENSIONS = 70;

    @TempDir
    Path folder;

    private final List<String> computed = new ArrayList<>();
    private final RecordingProgress progress = new RecordingProgress();

    private Path file() {
        return folder.resolve("cache/vectors.bin");
    }

    /** As each film has them. */
    private ByteVectors of(String... texts) {
        return ofModel("model", texts);
    }

    private ByteVectors ofModel(String model, String... texts) {
        return vectors(model).of(List.of(texts), at -> texts[at]);
    }

    private SentenceVectors vectors(String model) {
        Embedding embedding = new Embedding(model, DIMENSIONS, text -> {
            computed.add(text);
            return vector(text.hashCode());
        });
        return new SentenceVectors(file(), embedding, progress);
    }

    /** Of length 1. */
    private static float[] vector(long seed) {
        Random random = new Random(seed);
        double[] numbers = random.doubles(DIMENSIONS, -1, 1).toArray();
        double length =
                Math.sqrt(Arrays.stream(numbers).map(number -> number * number).sum());
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) (numbers[i] / length);
        }
        return vector;
    }

    private static int nearest(ByteVectors vectors, String text) {
        return vectors.nearest(vector(text.hashCode()))[0];
    }

    @Test
    void areComputedOnceForAllFilmsAndReported() {
        of("bay", "city", "bay");
        ByteVectors kept = of("city", "bay", "bay");

        assertThat(computed).containsExactly("bay", "city");
        assertThat(nearest(kept, "city")).isZero();
        assertThat(nearest(kept, "bay")).isEqualTo(1);
        assertThat(progress.finished()).containsExactly("indexing library");
    }

    @Test
    void areOfWhatATextShowsAndKeptUnderAllOfIt() {
        List<String> texts = List.of("bay, MVI 4", "city, MVI 5");
        vectors("model").of(texts, at -> texts.get(at).replaceAll(",.*", ""));
        vectors("model").of(texts, at -> "not asked for");

        assertThat(computed).containsExactly("bay", "city");
    }

    @Test
    void ofAChangedTextAreComputedAgain() {
        of("bay", "city");
        of("bay", "city at night");

        assertThat(computed).containsExactly("bay", "city", "city at night");
    }

    @Test
    void ofATextNoLongerInUseAreDropped() throws IOException {
        of("bay", "city", "dune");
        long before = Files.size(file());
        of("bay", "city");
        assertThat(Files.size(file())).isEqualTo(before - Long.BYTES - Float.BYTES - DIMENSIONS);

        of("bay", "city", "dune");
        assertThat(computed).containsExactly("bay", "city", "dune", "dune");
    }

    @Test
    void aFileInUseIsNotWrittenAgain() throws IOException {
        of("bay", "city");
        Object before = Files.readAttributes(file(), "unix:ino").get("ino");
        of("city", "bay");

        assertThat(Files.readAttributes(file(), "unix:ino").get("ino")).isEqualTo(before);
    }

    @Test
    void ofAnotherModelAreComputedAgain() {
        of("bay");
        ofModel("another", "bay");

        assertThat(computed).containsExactly("bay", "bay");
    }

    @Test
    void aDamagedOrForeignFileIsMadeAnew() throws IOException {
        of("bay", "city");
        byte[] whole = Files.readAllBytes(file());
        byte[] flipped = whole.clone();
        flipped[whole.length - 9] ^= 1;
        byte[] newer = whole.clone();
        newer[7]++;
        List<byte[]> damaged = Stream.concat(
                        IntStream.of(0, 3, 10, 30, whole.length - 1).mapToObj(length -> Arrays.copyOf(whole, length)),
                        Stream.of(
                                flipped,
                                newer,
                                "not vectors, but a text of some length".getBytes(StandardCharsets.UTF_8)))
                .toList();

        for (byte[] bytes : damaged) {
            Files.write(file(), bytes);
            computed.clear();
            of("bay", "city");
            assertThat(computed).containsExactly("bay", "city");
            assertThat(file()).hasBinaryContent(whole);
        }
    }

    @Test
    void whatCannotBeKeptIsUsedAllTheSame() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");

        assertThat(nearest(of("bay", "city"), "city")).isEqualTo(1);
    }

    @Test
    void keepsCosinesToAboutAHundredth() {
        ByteVectors vectors = of("bay");
        float[] query = vector("bay".hashCode());

        assertThat(vectors.cosine(0, query)).isCloseTo(1, within(0.01));
    }

    @Test
    void findsTheNearestAmongMoreThanAreCompared() {
        int count = 3 * ByteVectors.COMPARED;
        ByteVectors vectors =
                of(IntStream.range(0, count).mapToObj(n -> "clip " + n).toArray(String[]::new));

        int[] nearest = vectors.nearest(vector("clip 4321".hashCode()));

        assertThat(nearest[0]).isEqualTo(4321);
        assertThat(nearest.length).isBetween(1, ByteVectors.COMPARED);
        assertThat(nearest).doesNotHaveDuplicates();
    }

    @Test
    void equalVectorsAreInTheOrderOfTheirPlaces() {
        assertThat(of("city", "bay", "city", "city").nearest(vector("city".hashCode())))
                .startsWith(0, 2, 3);
    }
}
