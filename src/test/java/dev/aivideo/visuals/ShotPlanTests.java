package dev.aivideo.visuals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShotPlanTests {

    @ParameterizedTest
    @CsvSource({"0.8, 1", "2.4, 1", "5, 2", "10, 4", "11.9, 5", "12, 5", "20, 6", "30, 6", "31, 7", "60, 12"})
    void dividesASceneByItsLength(double sceneS, int shots) {
        assertThat(ShotPlan.of(sceneS).shots()).isEqualTo(shots);
    }

    @Test
    void shotsCoverTheSceneAndItsCrossfades() {
        for (double sceneS = 0.5; sceneS < 90; sceneS += 0.37) {
            ShotPlan plan = ShotPlan.of(sceneS);
            double covered = plan.shots() * plan.shotLength().toMillis() / 1000.0 - (plan.shots() - 1) * 0.5;
            assertThat(covered).isBetween(sceneS, sceneS + plan.shots() * 0.21);
        }
    }

    @Test
    void partsOfOneClipNeverOverlapAndLieInIt() {
        Candidate clip = Pictures.clip("nasa", "a", "x", Duration.ofSeconds(130), 1920, 1080);
        Duration shot = Duration.ofSeconds(4);
        Duration end = Duration.ZERO;
        int parts = 0;
        for (; ClipRangeChooser.of(clip, parts, shot).isPresent(); parts++) {
            ClipRange part = ClipRangeChooser.of(clip, parts, shot).get();
            assertThat(part.from()).isGreaterThanOrEqualTo(end);
            end = part.from().plus(part.length());
            assertThat(end).isLessThanOrEqualTo(Duration.ofSeconds(130));
        }
        assertThat(parts).isEqualTo(3);
    }

    @Test
    void aClipAsLongAsTheShotIsShownWhole() {
        Candidate clip = Pictures.clip("nasa", "a", "x", Duration.ofSeconds(4), 1920, 1080);

        assertThat(ClipRangeChooser.of(clip, 0, Duration.ofSeconds(4)))
                .contains(new ClipRange(Duration.ZERO, Duration.ofSeconds(4)));
    }

    @Test
    void ofAClipOfUnknownLengthTheBeginningIsNotShown() {
        Candidate clip = Pictures.clip("nasa", "a", "x", null, 1920, 1080);

        assertThat(ClipRangeChooser.of(clip, 0, Duration.ofSeconds(4)))
                .contains(new ClipRange(Duration.ofSeconds(5), Duration.ofSeconds(4)));
        assertThat(ClipRangeChooser.of(clip, 1, Duration.ofSeconds(4))).isEmpty();
        assertThat(ClipRangeChooser.of(Pictures.still("nasa", "b", "x"), 0, Duration.ofSeconds(4)))
                .contains(new ClipRange(Duration.ZERO, Duration.ofSeconds(4)));
    }
}
