package dev.aivideo.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.script.Script.ScriptScene;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptLengthFitterTests {
    private static final Duration MINUTE = Duration.ofSeconds(60);
    private static final ScriptRequest REQUEST = new ScriptRequest("Dates", Duration.ofSeconds(60), 5, 156, List.of());

    @Test
    void writesAgainUntilTheNarrationTakesTheTimeAskedFor() {
        WordCounter writer = new WordCounter(false, 1000);

        Script script = new ScriptLengthFitter(sample -> 2.2, MINUTE).write(writer, REQUEST, (kind, details) -> {});

        assertThat(writer.asked).containsExactly(156, 131);
        assertThat(words(script)).isEqualTo(131);
    }

    @Test
    void leavesTimeForAnOpeningAndAClose() {
        WordCounter writer = new WordCounter(false, 1000);
        Function<String, Duration> silent = title -> Duration.ofSeconds(3);

        Script script =
                new ScriptLengthFitter(sample -> 2.2, MINUTE, silent).write(writer, REQUEST, (kind, details) -> {});

        assertThat(words(script)).isEqualTo(124);
    }

    @Test
    void asksAServiceAgainOnlyIfTheVoiceCannotMakeUpForTheLength() {
        WordCounter writer = new WordCounter(true, 1000);

        new ScriptLengthFitter(sample -> 2.45, MINUTE).write(writer, REQUEST, (kind, details) -> {});

        assertThat(writer.asked).containsExactly(156);
    }

    @Test
    void keepsTheBestScriptOfASourceThatIsTooShort() {
        WordCounter writer = new WordCounter(false, 100);

        Script script = new ScriptLengthFitter(sample -> 2.6, MINUTE).write(writer, REQUEST, (kind, details) -> {});

        assertThat(writer.asked).hasSizeLessThan(12);
        assertThat(words(script)).isEqualTo(100);
    }

    @Test
    void triesBudgetsNearTheOneThatWholeSentencesMiss() {
        WordCounter writer = new WordCounter(false, 1000, words -> words < 162 && words > 152 ? 175 : words);

        Script script = new ScriptLengthFitter(sample -> 2.6, MINUTE).write(writer, REQUEST, (kind, details) -> {});

        assertThat(words(script)).isBetween(148, 162);
    }

    static List<RuntimeException> failures() {
        return List.of(
                new ScriptException("Nothing usable.", "an empty scene", "Try.", null),
                new IllegalStateException("The language model is busy: status 503"),
                new QuotaExhaustedException("A model", "Used up.", "429", "Wait.", Instant.EPOCH, null));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void keepsAUsableScriptWhenItsRewritingFails(RuntimeException failure) {
        List<String> notes = new ArrayList<>();
        WordCounter writer = new WordCounter(true, 1000) {
            @Override
            public Script write(ScriptRequest request) {
                if (!asked.isEmpty()) {
                    throw failure;
                }
                return super.write(request);
            }
        };

        Script script = new ScriptLengthFitter(sample -> 2.2, MINUTE)
                .write(writer, REQUEST, (kind, details) -> notes.add(kind + details));

        assertThat(words(script)).isEqualTo(156);
        assertThat(script.faults())
                .singleElement()
                .asString()
                .contains("takes about 71 s, asked for 60 s", String.valueOf(failure.getMessage()));
        assertThat(notes).anyMatch(note -> note.startsWith("script-unrepaired"));
    }

    @Test
    void keepsAScriptThatIsTooLongOnlyForASlowVoiceWhenItsRewritingFails() {
        WordCounter writer = new WordCounter(true, 1000) {
            @Override
            public Script write(ScriptRequest request) {
                if (!asked.isEmpty()) {
                    throw new IllegalStateException("down");
                }
                return super.write(request);
            }
        };
        ToDoubleFunction<String> slow = sample -> sample.isEmpty() ? 2.6 : 1.3;

        Script script = new ScriptLengthFitter(slow, MINUTE).write(writer, REQUEST, (kind, details) -> {});

        assertThat(script.faults()).singleElement().asString().contains("takes about 121 s, asked for 60 s");
    }

    @Test
    void stopsWhenInterruptedDuringRewriting() {
        WordCounter writer = new WordCounter(true, 1000) {
            @Override
            public Script write(ScriptRequest request) {
                if (!asked.isEmpty()) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("stopped");
                }
                return super.write(request);
            }
        };
        ScriptLengthFitter writing = new ScriptLengthFitter(sample -> 2.2, MINUTE);

        assertThatThrownBy(() -> writing.write(writer, REQUEST, (kind, details) -> {}))
                .hasMessage("stopped");
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"400,far too long,about 154 s", "10,far too short,about 4 s"})
    void refusesAServicesScriptThatIsFarTooLongOrTooShort(int always, String said, String seconds) {
        WordCounter writer = new WordCounter(true, 1000, words -> always);
        ScriptLengthFitter writing = new ScriptLengthFitter(sample -> 2.6, MINUTE);

        assertThatThrownBy(() -> writing.write(writer, REQUEST, (kind, details) -> {}))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining(said)
                .hasMessageContaining(seconds)
                .hasMessageContaining("asked for 60 s");
    }

    @Test
    void estimatesAScriptThatIsFarTooLongInsteadOfMeasuringIt() {
        List<String> measured = new ArrayList<>();
        ToDoubleFunction<String> pace = sample -> {
            measured.add(sample);
            return 2.6;
        };
        WordCounter writer = new WordCounter(true, 5000, words -> 3000);

        assertThatThrownBy(() -> new ScriptLengthFitter(pace, MINUTE).write(writer, REQUEST, (kind, details) -> {}))
                .hasMessageContaining("far too long");
        assertThat(measured).containsOnly("");
        assertThat(writer.asked).as("its budget is halved at most").containsExactly(156, 78);
    }

    @Test
    void refusesASentenceThatIsFarTooLongButNotAShortText() {
        ScriptLengthFitter writing = new ScriptLengthFitter(sample -> 2.6, MINUTE);

        assertThatThrownBy(() ->
                        writing.write(new WordCounter(false, 5000, words -> 2000), REQUEST, (kind, details) -> {}))
                .hasMessageContaining("far too long");
        assertThat(words(writing.write(new WordCounter(false, 10), REQUEST, (kind, details) -> {})))
                .isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"2000,1", "10,1", "150,0"})
    void usesAGivenScriptOfAnotherLengthWithAWarning(int words, int warnings) {
        Script given = new Script(
                "Title",
                "",
                List.of(),
                List.of(new ScriptScene("word ".repeat(words).strip(), List.of())),
                List.of());

        Script used = new ScriptLengthFitter(sample -> 2.6, MINUTE).asItIs(given);

        assertThat(used.scenes()).isEqualTo(given.scenes());
        assertThat(used.faults()).hasSize(warnings);
    }

    private static int words(Script script) {
        return script.scenes().get(0).text().split(" ").length;
    }

    /** Writes just as many words as it is asked for, as long as it has some. */
    private static class WordCounter implements ScriptWriter {
        final List<Integer> asked = new ArrayList<>();
        private final boolean isLanguageModel;
        private final int most;
        private final IntUnaryOperator sentences;

        WordCounter(boolean isLanguageModel, int most) {
            this(isLanguageModel, most, words -> words);
        }

        WordCounter(boolean isLanguageModel, int most, IntUnaryOperator sentences) {
            this.isLanguageModel = isLanguageModel;
            this.most = most;
            this.sentences = sentences;
        }

        @Override
        public String name() {
            return "counter";
        }

        @Override
        public boolean isLanguageModel() {
            return isLanguageModel;
        }

        @Override
        public Script write(ScriptRequest request) {
            asked.add(request.words());
            String text = "word "
                    .repeat(Math.min(most, sentences.applyAsInt(request.words())))
                    .strip();
            return new Script("Title", "", List.of(), List.of(new ScriptScene(text, List.of())), List.of());
        }
    }
}
