package dev.aivideo.music.bed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.music.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BedTests {
    private static final int RATE = 48_000;
    private static final long MINUTE = 60L * RATE;

    @Test
    void theSameSeedSoundsTheSameAndAnotherOneDoesNot() {
        float[] first = left(new Bed("Bees", Mood.CALM, MINUTE, List.of()), 20);

        assertThat(left(new Bed("Bees", Mood.CALM, MINUTE, List.of()), 20)).isEqualTo(first);
        assertThat(left(new Bed("Bridges", Mood.CALM, MINUTE, List.of()), 20)).isNotEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void isSoftWithoutClicksAndNeverSilent(Mood mood) {
        float[] sound = left(new Bed("Bees", mood, MINUTE, List.of(20L * RATE)), 60);

        for (int n = 1; n < sound.length; n++) {
            assertThat(Math.abs(sound[n] - sound[n - 1])).isLessThan(0.06f);
        }
        for (int second = 3; second < 60; second++) {
            assertThat(rms(sound, second)).as("second " + second).isBetween(0.01, 0.3);
        }
    }

    @Test
    void chordsLastSixToTwelveSecondsAndAChapterBeginsWithOne() {
        List<Long> chapters = List.of(61L * RATE, 125L * RATE);
        List<Score.Bar> bars = Score.of(Scale.of(Mood.WONDER, new Random(3)), 62, 4 * MINUTE, chapters, new Random(5));

        assertThat(bars.subList(0, bars.size() - 1))
                .allSatisfy(bar ->
                        assertThat((bar.end() - bar.start()) / (double) RATE).isBetween(6.0, 12.0));
        assertThat(bars)
                .filteredOn(Score.Bar::swells)
                .extracting(Score.Bar::start)
                .containsExactlyElementsOf(chapters);
        assertThat(bars.get(bars.size() - 1).end()).isEqualTo(4 * MINUTE);
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void voicesMoveLittleAndNeitherCrossNorCrowd(Mood mood) {
        List<Integer> moves = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            Random dice = new Random(seed);
            List<Score.Bar> bars = Score.of(Scale.of(mood, dice), 60 + seed % 12, 5 * MINUTE, List.of(), dice);
            for (int n = 1; n < bars.size(); n++) {
                int[] voices = bars.get(n).voices();
                for (int voice = 0; voice < voices.length; voice++) {
                    moves.add(Math.abs(voices[voice] - bars.get(n - 1).voices()[voice]));
                    assertThat(voices[voice]).isBetween(VoiceLeading.LOWEST, VoiceLeading.HIGHEST);
                    assertThat(voice == 0 ? 2 : voices[voice] - voices[voice - 1])
                            .isGreaterThan(1);
                }
            }
        }
        assertThat(moves.stream().mapToInt(move -> move).average().orElseThrow())
                .isLessThan(2.5);
        assertThat(moves).allSatisfy(move -> assertThat(move).isLessThanOrEqualTo(9));
    }

    private static double rms(float[] sound, int second) {
        double sum = 0;
        for (int n = second * RATE; n < (second + 1) * RATE; n++) {
            sum += sound[n] * sound[n];
        }
        return Math.sqrt(sum / RATE);
    }

    private static float[] left(Bed bed, int seconds) {
        float[] left = new float[seconds * RATE];
        bed.read(left, new float[left.length]);
        return left;
    }
}
