package dev.aivideo.speech.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoundTests {
    private static final double CEILING = 0.84;

    @Test
    void doublesTheRateAndKeepsATone() {
        float[] doubled = Resampler.to48kHz(tone(3000, 24_000, 2400, 0.5), 24_000);

        float[] expected = tone(3000, 48_000, 4800, 0.5);
        assertThat(doubled).hasSize(4800);
        for (int i = 100; i < 4700; i++) {
            assertThat(doubled[i]).as("sample %d", i).isCloseTo(expected[i], within(0.0005f));
        }
    }

    @Test
    void refusesRatesItDoesNotKnow() {
        assertThatThrownBy(() -> Resampler.to48kHz(new float[10], 22_050)).hasMessageContaining("22050");
    }

    @Test
    void bringsSpeechToTheLoudnessWhateverItsPauses() {
        float[] quiet = tone(440, 48_000, 48_000, 0.02);
        float[] withPause = new float[96_000];
        System.arraycopy(quiet, 0, withPause, 0, quiet.length);

        double gain = Level.gain(List.of(withPause), 0.1);

        assertThat(gain).isCloseTo(0.1 / (0.02 / Math.sqrt(2)), within(0.01));
    }

    @Test
    void keepsEverySampleBelowTheCeilingAndTheEdgesSilent() {
        Random random = new Random(7);
        float[] noise = new float[20_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) (random.nextGaussian() * (i % 3000 < 200 ? 0.9 : 0.1));
        }

        float[] levelled = Level.apply(noise, 2.5, CEILING);

        for (float sample : levelled) {
            assertThat(Math.abs(sample)).isLessThanOrEqualTo((float) CEILING + 1e-6f);
        }
        assertThat(levelled[0]).isZero();
        assertThat(levelled[levelled.length - 1]).isZero();
    }

    @Test
    void leavesSoundBelowTheCeilingAsItIs() {
        float[] tone = tone(440, 48_000, 4800, 0.3);

        float[] levelled = Level.apply(tone, 2, CEILING);

        assertThat(levelled[2400]).isCloseTo(tone[2400] * 2, within(1e-6f));
    }

    @Test
    void findsWhereSpeechBegins() {
        float[] samples = new float[48_000];
        System.arraycopy(tone(440, 48_000, 24_000, 0.5), 0, samples, 12_000, 24_000);

        Silence.Span heard = Silence.heard(samples, 48_000);

        assertThat(heard.from()).isCloseTo(12_000 - 960, within(240));
        assertThat(heard.to()).isCloseTo(36_000 + 960, within(240));
    }

    private static float[] tone(double hertz, int rate, int samples, double amplitude) {
        float[] tone = new float[samples];
        for (int i = 0; i < samples; i++) {
            tone[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return tone;
    }
}
