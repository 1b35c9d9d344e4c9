package dev.aivideo.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Aspect;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Captions;
import dev.aivideo.script.Script.ScriptScene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class TimedWritingTests {
    private static final Brief MINUTE =
            new Brief("Dates", Duration.ofSeconds(60), "af_sky", Aspect.WIDE, Captions.OFF, null, null, true);
    private static final ScriptRequest REQUEST = new ScriptRequest("Dates", Duration.ofSeconds(60), 5, 156, null);

    @Test
    void writesAgainUntilTheNarrationTakesTheTimeAskedFor() {
        WordCounter writer = new WordCounter(false, 1000);

        Script script =
                new TimedWriting((voice, offline, sample) -> 2.2, MINUTE).write(writer, REQUEST, (kind, details) -> {});

        assertThat(writer.asked).containsExactly(156, 131);
        assertThat(words(script)).isEqualTo(131);
    }

    @Test
    void asksAServiceAgainOnlyBeyondWhatTheVoiceMakesGood() {
        WordCounter writer = new WordCounter(true, 1000);

        new TimedWriting((voice, offline, sample) -> 2.45, MINUTE).write(writer, REQUEST, (kind, details) -> {});

        assertThat(writer.asked).containsExactly(156);
    }

    @Test
    void keepsTheBestOfASourceThatHasNoMoreToSay() {
        WordCounter writer = new WordCounter(false, 100);

        Script script =
                new TimedWriting((voice, offline, sample) -> 2.6, MINUTE).write(writer, REQUEST, (kind, details) -> {});

        assertThat(writer.asked).hasSizeLessThan(12);
        assertThat(words(script)).isEqualTo(100);
    }

    @Test
    void triesBudgetsBesideTheOneThatWholeSentencesMiss() {
        WordCounter writer = new WordCounter(false, 1000, words -> words < 162 && words > 152 ? 175 : words);

        Script script =
                new TimedWriting((voice, offline, sample) -> 2.6, MINUTE).write(writer, REQUEST, (kind, details) -> {});

        assertThat(words(script)).isBetween(148, 162);
    }

    private static int words(Script script) {
        return script.scenes().get(0).text().split(" ").length;
    }

    /** Writes just as many words as it is asked for, as long as it has some. */
    private static final class WordCounter implements ScriptWriter {
        final List<Integer> asked = new ArrayList<>();
        private final boolean isService;
        private final int most;
        private final IntUnaryOperator sentences;

        WordCounter(boolean isService, int most) {
            this(isService, most, words -> words);
        }

        WordCounter(boolean isService, int most, IntUnaryOperator sentences) {
            this.isService = isService;
            this.most = most;
            this.sentences = sentences;
        }

        @Override
        public String name() {
            return "counter";
        }

        @Override
        public boolean needsNetwork() {
            return isService;
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
