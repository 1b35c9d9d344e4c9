package dev.aivideo.speech.kokoro;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.models.ModelStore;
import dev.aivideo.speech.Narrator;
import dev.aivideo.speech.Speech;
import dev.aivideo.speech.Speech.TimedWord;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real model, fetched into the user's cache. */
@Tag("model")
class KokoroNarratorIT {
    private static final String SENTENCE =
            "The bridge opened in nineteen thirty-seven, and it cost thirty-five million dollars.";
    private static final long FRAME_MS = 25;
    private static Narrator narrator;

    @BeforeAll
    static void fetchesTheModel() {
        ModelStore store = RealModels.store(KokoroFiles.all());
        narrator = new KokoroSource(store, new KokoroProperties("q8", 2)).open("af_sky", false);
    }

    @Test
    void isAsLongAsItWasMeasured() {
        for (double speed : new double[] {0.92, 1, 1.08}) {
            assertThat(narrator.speak(SENTENCE, "af_sky", speed).length())
                    .isEqualTo(narrator.measure(SENTENCE, "af_sky", speed));
        }
    }

    @Test
    void tellsWhenEachWordIsHeard() {
        Speech speech = narrator.speak(SENTENCE, "af_sky", 1);

        assertThat(speech.words()).extracting(TimedWord::text).containsExactly(SENTENCE.split(" "));
        Duration last = Duration.ZERO;
        for (TimedWord word : speech.words()) {
            assertThat(word.start()).isGreaterThanOrEqualTo(last);
            assertThat(loudest(speech, word)).as(word.text()).isGreaterThan(0.02f);
            last = word.end();
        }
    }

    @Test
    void endsInSilenceSoThatNothingIsCutOff() {
        Speech speech = narrator.speak(SENTENCE, "af_sky", 1);

        for (int i = speech.samples().length - 600; i < speech.samples().length; i++) {
            assertThat(Math.abs(speech.samples()[i])).isLessThan(0.01f);
        }
    }

    /** The model counts time in frames of 25 ms; a short vowel may lie in the one before its word's first. */
    private static float loudest(Speech speech, TimedWord word) {
        float peak = 0;
        int to = Math.min(speech.samples().length, (int) (word.end().toMillis() + FRAME_MS) * 24);
        for (int i = (int) Math.max(0, word.start().toMillis() - FRAME_MS) * 24; i < to; i++) {
            peak = Math.max(peak, Math.abs(speech.samples()[i]));
        }
        return peak;
    }
}
