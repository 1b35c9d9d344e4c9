package dev.aivideo.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
