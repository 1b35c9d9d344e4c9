package dev.aivideo.project;

import static dev.aivideo.testing.Fixtures.aNarration;
import static dev.aivideo.testing.RandomValues.tries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilmPlanTests {

    @Test
    void givesAWholeNumberOfFramesWhereTheSoundHasThem() {
        FilmPlan plan = plan(48_000, 96_000);

        assertThat(plan.scenes())
                .containsExactly(
                        new FilmPlan.SceneSpan("scene-1", 0, 30, 0), new FilmPlan.SceneSpan("scene-2", 30, 60, 48_000));
        assertThat(plan.totalFrames()).isEqualTo(90);
        assertThat(plan.totalSamples()).isEqualTo(144_000);
        assertThat(plan.lengthS()).isEqualTo(3.0);
    }

    @Test
    void takesTheNearestFrameOfEachStartAndAddsNoErrorUp() {
        FilmPlan plan = plan(2_000, 2_000, 2_000, 2_000);

        assertThat(plan.scenes()).extracting(FilmPlan.SceneSpan::startFrame).containsExactly(0L, 1L, 3L, 4L);
        assertThat(plan.totalFrames()).isEqualTo(5);
    }

    @Test
    void leavesNoGapAndStaysWithinHalfAFrameOfTheSound() {
        tries(1000, any -> {
            List<Long> samples = any.list(1, 60, () -> any.between(1_600L, 3_000_000L));

            FilmPlan plan = plan(samples.stream().mapToLong(Long::longValue).toArray());

            long frame = 0;
            long sample = 0;
            for (int i = 0; i < samples.size(); i++) {
                FilmPlan.SceneSpan span = plan.scenes().get(i);
                assertThat(span.startFrame()).isEqualTo(frame);
                assertThat(span.startSample()).isEqualTo(sample);
                assertThat(Math.abs(span.startFrame() * 1600 - sample)).isLessThanOrEqualTo(800);
                frame = span.endFrame();
                sample += samples.get(i);
            }
            assertThat(plan.totalFrames()).isEqualTo(frame);
            assertThat(Math.abs(plan.totalSamples() - sample)).isLessThanOrEqualTo(800);
        });
    }

    @Test
    void anHourOfPictureIsAsLongAsItsSoundToHalfAFrameAtEveryRate() {
        for (int perSecond : PictureFormat.RATES) {
            FrameRate rate = new FrameRate(perSecond);
            assertThat(rate.samplesPerFrame() * perSecond).isEqualTo(48_000);
            List<Narration> hour = new ArrayList<>();
            for (int n = 0; n < 360; n++) {
                hour.add(aNarration().of("scene-" + n).samples(480_001 + n % 7).build());
            }
            long samples = hour.stream().mapToLong(Narration::samples).sum();

            FilmPlan plan = FilmPlan.of(rate, hour);

            assertThat(Math.abs(plan.totalSamples() - samples)).isLessThanOrEqualTo(rate.samplesPerFrame() / 2);
            for (FilmPlan.SceneSpan span : plan.scenes()) {
                assertThat(Math.abs(span.startFrame() * rate.samplesPerFrame() - span.startSample()))
                        .isLessThanOrEqualTo(rate.samplesPerFrame() / 2);
            }
            assertThat(plan.lengthS()).isEqualTo(plan.totalSamples() / 48_000.0);
        }
    }

    @Test
    void aSoundIsMadeWholeFramesOfItsFilm() {
        for (int perSecond : PictureFormat.RATES) {
            FrameRate rate = new FrameRate(perSecond);
            int whole = SpeechPlan.wholeFrames(rate, 48_001);

            assertThat(whole % rate.samplesPerFrame()).isZero();
            assertThat(whole - 48_001).isBetween(0, rate.samplesPerFrame() - 1);
        }
    }

    @Test
    void findsASceneByItsId() {
        assertThat(plan(48_000, 96_000).scene("scene-2").frames()).isEqualTo(60);
        assertThatThrownBy(() -> plan(48_000).scene("scene-9")).hasMessageContaining("scene-9");
    }

    @Test
    void refusesASceneThatCannotBeSeenAndAFilmWithoutScenes() {
        assertThatThrownBy(() -> plan(48_000, 500))
                .hasMessageContaining("scene-2")
                .hasMessageContaining("500 samples");
        assertThatThrownBy(() -> plan()).hasMessageContaining("at least one narration");
    }

    private static FilmPlan plan(long... samples) {
        List<Narration> narrations = new ArrayList<>();
        for (int i = 0; i < samples.length; i++) {
            narrations.add(
                    aNarration().of("scene-" + (i + 1)).samples(samples[i]).build());
        }
        return FilmPlan.of(FrameRate.USUAL, narrations);
    }
}
