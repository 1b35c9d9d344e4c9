package dev.aivideo.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.aivideo.project.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** On a vocabulary of a few pieces in the form of XLM-RoBERTa's. */
class UnigramTests {
    static final String TOKENIZER = """
            {"added_tokens": [{"id": 0, "content": "<s>"}, {"id": 1, "content": "<pad>"}, {"id": 2, "content": "</s>"},
              {"id": 3, "content": "<unk>"}],
             "pre_tokenizer": {"type": "Metaspace", "replacement": "▁"},
             "model": {"type": "Unigram", "unk_id": 3, "vocab": [
               ["<s>", 0.0], ["<pad>", 0.0], ["</s>", 0.0], ["<unk>", 0.0],
               ["▁", -3.0], ["▁bee", -5.0], ["s", -2.0], ["▁bees", -8.0], ["▁b", -4.0], ["ees", -1.5], ["e", -4.0],
               ["▁Biene", -6.0], ["n", -2.5], ["▁abeja", -6.5], ["ü", -7.0]]}}""";
    private static final long START = 0;
    private static final long END = 2;
    private static final long UNKNOWN = 3;

    @TempDir
    private Path folder;

    private Unigram unigram;

    @BeforeEach
    void readsTheVocabulary() throws IOException {
        unigram = Unigram.read(Files.writeString(folder.resolve("tokenizer.json"), TOKENIZER));
    }

    @Test
    void takesThePiecesThatAreMostLikelyTogether() {
        // "▁b" and "ees": -5.5, "▁bee" and "s": -7, "▁bees": -8.
        assertThat(unigram.encode("bees")).containsExactly(START, 8, 9, END);
    }

    @Test
    void findsNoLessThanAllWaysTriedOneByOne() {
        Map<String, Double> scores = new HashMap<>();
        Map<Long, Double> scoresById = new HashMap<>();
        long id = 0;
        for (JsonNode piece : Json.STRICT.readTree(TOKENIZER).path("model").path("vocab")) {
            scores.put(piece.path(0).asString(), piece.path(1).asDouble());
            scoresById.put(id++, piece.path(1).asDouble());
        }
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            String word = random.ints(1 + random.nextInt(8), 0, 3)
                    .mapToObj(letter -> "ens".substring(letter, letter + 1))
                    .collect(Collectors.joining("", "bee", ""));
            double found = Arrays.stream(unigram.encode(word))
                    .mapToDouble(piece -> scoresById.getOrDefault(piece, Double.NaN))
                    .sum();

            assertThat(found).as(word).isCloseTo(best("▁" + word, scores), within(1e-9));
        }
    }

    private static double best(String rest, Map<String, Double> scores) {
        double best = rest.isEmpty() ? 0 : Double.NEGATIVE_INFINITY;
        for (int to = 1; to <= rest.length(); to++) {
            Double score = scores.get(rest.substring(0, to));
            if (score != null) {
                best = Math.max(best, score + best(rest.substring(to), scores));
            }
        }
        return best;
    }

    @Test
    void beginsEachWordWithItsMark() {
        assertThat(unigram.encode(" Bienen  abejas\t")).containsExactly(START, 11, 12, 13, 6, END);
    }

    @Test
    void takesLettersThatNoPieceHasTogetherAsOneUnknown() {
        assertThat(unigram.encode("bee北京🎬s")).containsExactly(START, 5, UNKNOWN, 6, END);
    }

    @Test
    void readsLettersInWhateverWayTheyAreWritten() {
        assertThat(unigram.encode("u\u0308"))
                .containsExactly(unigram.encode("ü"))
                .contains(14);
    }

    @Test
    void takesMarksInATextAsText() {
        assertThat(unigram.encode("</s>")).containsExactly(START, 4, UNKNOWN, 6, UNKNOWN, END);
    }

    @Test
    void leavesOutWhatIsBeyondTheModelsLength() {
        assertThat(unigram.encode("bee ".repeat(500)))
                .hasSize(Unigram.MAX_PIECES)
                .endsWith(5, END);
        assertThat(unigram.encode("s".repeat(5000))).hasSize(Unigram.MAX_PIECES).endsWith(END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void encodesNothingAsStartAndEnd(String text) {
        assertThat(unigram.encode(text)).containsExactly(START, END);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "[]",
                "{\"model\": {\"type\": \"BPE\", \"vocab\": {}}}",
                "{\"model\": {\"type\": \"Unigram\", \"vocab\": [[\"a\", -1.0]]}}"
            })
    void refusesAFileThatIsNoSuchTokenizer(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), json);

        assertThatThrownBy(() -> Unigram.read(file)).isInstanceOf(EmbeddingException.class);
    }
}
