package dev.aivideo.speech.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TempoTests {
    private static final int RATE = 48_000;
    private final float[] tone = tone(150, 2 * RATE);

    @Test
    void changesTheLengthExactly() {
        assertThat(Tempo.change(tone, RATE, 1.08)).hasSize(88_889);
        assertThat(Tempo.change(tone, RATE, 0.92)).hasSize(104_348);
        assertThat(Tempo.change(tone, RATE, 1)).isEqualTo(tone);
    }

    @Test
    void keepsPitchAndLoudness() {
        for (double speed : new double[] {0.5, 0.92, 1.08, 2}) {
            float[] changed = Tempo.change(tone, RATE, speed);
            double seconds = changed.length / (double) RATE;

            assertThat(risings(changed) / seconds).as("Hz at %s", speed).isCloseTo(150, within(3.0));
            assertThat(rms(changed)).as("loudness at %s", speed).isCloseTo(rms(tone), within(0.01));
        }
    }

    @Test
    void keepsEventsAtTheirPlaceInTheSpeech() {
        float[] late = new float[2 * RATE];
        System.arraycopy(tone(150, RATE / 4), 0, late, RATE, RATE / 4);

        Silence.Span heard = Silence.heard(Tempo.change(late, RATE, 1.08), RATE);

        assertThat(heard.from()).isCloseTo((int) (RATE / 1.08), within(RATE / 30));
        assertThat(heard.to()).isCloseTo((int) (1.25 * RATE / 1.08), within(RATE / 30));
    }

    @Test
    void takesSpeechShorterThanAPiece() {
        assertThat(Tempo.change(tone(150, 100), RATE, 1.08)).hasSize(93);
        assertThat(Tempo.change(new float[0], RATE, 1.08)).isEmpty();
    }

    private static float[] tone(double hertz, int samples) {
        float[] tone = new float[samples];
        for (int i = 0; i < samples; i++) {
            tone[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / RATE));
        }
        return tone;
    }

    private static int risings(float[] samples) {
        int risings = 0;
        for (int i = 1; i < samples.length; i++) {
            if (samples[i - 1] < 0 && samples[i] >= 0) {
                risings++;
            }
        }
        return risings;
    }

    private static double rms(float[] samples) {
        double sum = 0;
        for (float sample : samples) {
            sum += sample * sample;
        }
        return Math.sqrt(sum / samples.length);
    }
}
