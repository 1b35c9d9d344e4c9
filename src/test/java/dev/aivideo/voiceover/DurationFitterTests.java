package dev.aivideo.voiceover;

import static dev.aivideo.testing.Fixtures.aBrief;
import static dev.aivideo.testing.RandomValues.tries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.aivideo.project.Brief;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.OuterPauses;
import dev.aivideo.project.SpeechPlan;
import dev.aivideo.project.TitleForm;
import dev.aivideo.project.Transitions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationFitterTests {
    private final DurationFitter fit = new DurationFitter(0.92, 1.08, FrameRate.USUAL, OuterPauses.BARE);

    @Test
    void reachesEveryLengthThatTheScriptAllows() {
        tries(1000, any -> {
            int scenes = any.between(1, 60);
            int sentences = any.between(1, 5);
            int where = any.between(0, 1000);

            Pauses.Sums counts = new Pauses.Sums(scenes, scenes * (sentences - 1), scenes - 1);
            double spokenS = scenes * sentences * 4.0;
            double pausesS = 1.1 + scenes * (sentences - 1) * 0.3 + (scenes - 1) * 0.6;
            double wantedS = spokenS / 1.08 + (spokenS / 0.92 - spokenS / 1.08) * where / 1000 + pausesS;

            SpeechPlan plan = fit.fit(counts, speed -> stepped(spokenS, speed), seconds(wantedS));

            assertThat(plan.totalSamples() / 48_000.0).isCloseTo(wantedS, within(wantedS * 0.002));
            assertThat(plan.speed()).isBetween(0.92, 1.08);
        });
    }

    @Test
    void keepsPausesAndSpeedNaturalForAnyLength() {
        tries(1000, any -> {
            int scenes = any.between(1, 40);
            int spokenS = any.between(1, 600);
            int wantedS = any.between(10, 7200);

            SpeechPlan plan = fit.fit(
                    new Pauses.Sums(scenes, scenes, scenes - 1),
                    speed -> stepped(spokenS, speed),
                    Duration.ofSeconds(wantedS));

            assertThat(plan.speed()).isBetween(0.92, 1.08);
            assertThat(plan.lead()).isBetween(14_400, 24_000);
            assertThat(plan.betweenSentences()).isBetween(9_600, 21_600);
            assertThat(plan.betweenScenes()).isBetween(21_600, 43_200);
            long sum = DurationFitter.samples(stepped(spokenS, plan.speed()))
                    + plan.lead()
                    + plan.tail()
                    + (long) scenes * plan.betweenSentences()
                    + (scenes - 1L) * plan.betweenScenes()
                    + scenes * 800L;
            assertThat(plan.totalSamples()).isEqualTo(sum);
        });
    }

    @Test
    void changesTheSpeedOnlyWhenPausesCannotDo() {
        for (int offset = -100; offset <= 100; offset++) {
            int offMs = offset;

            SpeechPlan plan = fit.fit(
                    new Pauses.Sums(3, 6, 2),
                    speed -> seconds(30),
                    seconds(30 + 1.1 + 6 * 0.3 + 2 * 0.6 + offMs / 1e3));

            assertThat(plan.speed()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"60, 1.3, 2, 2.2, 2.9", "29, 0.9, 1.2, 1.5, 2"})
    void leavesRoomForATitleAndAnEndCardInAFramedFilm(
            int wantedS, double leastLeadS, double mostLeadS, double leastTailS, double mostTailS) {
        Brief brief = aBrief().seconds(wantedS)
                .framed(TitleForm.LEFT, Transitions.BY_RULE)
                .build();
        DurationFitter framed = new DurationFitter(0.92, 1.08, FrameRate.USUAL, OuterPauses.of(brief, "Bridges"));
        for (int spokenS = wantedS - 15; spokenS <= wantedS + 10; spokenS++) {
            int lasting = spokenS;

            SpeechPlan plan =
                    framed.fit(new Pauses.Sums(4, 4, 3), speed -> stepped(lasting, speed), Duration.ofSeconds(wantedS));

            assertThat(plan.lead() / 48_000.0).isBetween(leastLeadS, mostLeadS);
            assertThat(plan.tail() / 48_000.0).isBetween(leastTailS, mostTailS);
        }
    }

    /** As a voice does it: in steps of 25 ms. */
    private static Duration stepped(double spokenS, double speed) {
        return Duration.ofMillis(Math.round(spokenS / speed * 40) * 25);
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
