package dev.aivideo.likeness;

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

/** On a vocabulary of a few pieces in the form of CLIP's. */
class ClipTokenizerTests {
    private static final long START = 0;
    private static final long END = 1;

    @TempDir
    Path folder;

    private ClipTokenizer tokenizer;

    @BeforeEach
    void readsTheVocabulary() throws IOException {
        tokenizer = ClipTokenizer.read(Files.writeString(folder.resolve("tokenizer.json"), StubClip.TOKENIZER));
    }

    @Test
    void putsPairsTogetherInTheOrderOfTheMerges() {
        assertThat(tokenizer.encode("Red  BLUE")).containsExactly(START, 2, 3, END);
    }

    @Test
    void leavesPiecesApartThatNoMergePutsTogether() {
        assertThat(tokenizer.encode("rblue")).containsExactly(START, 4, 3, END);
        assertThat(tokenizer.encode("red-blue")).startsWith(START, 2).endsWith(3, END);
    }

    @Test
    void writesBytesBeyondAsciiAsLetters() {
        assertThat(tokenizer.encode("É")).containsExactly(START, 14, 15, END);
    }

    @Test
    void leavesOutWhatIsBeyondTheModelsLength() {
        assertThat(tokenizer.encode("red ".repeat(100)))
                .hasSize(ClipTokenizer.MAX_PIECES)
                .endsWith(2, END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void encodesNothingAsStartAndEnd(String text) {
        assertThat(tokenizer.encode(text)).containsExactly(START, END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "{\"model\": {\"vocab\": {\"a\": 1}}}"})
    void refusesAFileThatIsNoSuchTokenizer(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), json);

        assertThatThrownBy(() -> ClipTokenizer.read(file)).isInstanceOf(LikenessException.class);
    }
}
