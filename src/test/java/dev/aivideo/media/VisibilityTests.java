package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class VisibilityTests {
    private static final Duration THREE_SECONDS = Duration.ofSeconds(3);

    @Test
    void whatMovesIsFit() {
        assertThat(look(".", 30).isFit()).isTrue();
    }

    @Test
    void aCutThroughBlackIsNoFaultAndABlackPictureIs() {
        assertThat(new Visibility(".".repeat(10) + "bbb" + ".".repeat(17)).isFit())
                .isTrue();
        assertThat(new Visibility(".".repeat(10) + "bbbbb" + ".".repeat(15)).emptiness())
                .hasValue("is black for 0.5 s");
    }

    @Test
    void oneColourForMoreThanASecondShowsNothing() {
        assertThat(look("c", 30).emptiness()).hasValue("shows only one colour for 3.0 s");
        assertThat(new Visibility("cccccccc" + ".".repeat(22)).emptiness()).isEmpty();
    }

    @Test
    void whatStandsStillIsAStill() {
        assertThat(new Visibility("." + "s".repeat(29)).stillness()).hasValue("stands still for 3.0 s");
        assertThat(new Visibility("." + "s".repeat(12) + ".".repeat(17)).stillness())
                .isEmpty();
    }

    @Test
    void aPictureNowAndThenIsNoMovingPicture() {
        assertThat(look(".ssssssss.", 3).stillness()).hasValue("has less than three pictures a second");
        assertThat(look(".s", 15).stillness()).as("five a second").isEmpty();
    }

    @Test
    void findsTheFitPartNearestToTheOneWanted() {
        Visibility dark = new Visibility("b".repeat(40) + ".".repeat(60) + "." + "s".repeat(49));

        assertThat(dark.fit(Duration.ofSeconds(2), THREE_SECONDS)).hasValue(Duration.ofMillis(3700));
        assertThat(dark.fit(Duration.ofSeconds(9), THREE_SECONDS)).hasValue(Duration.ofMillis(8500));
        assertThat(look("b", 50).fit(Duration.ZERO, THREE_SECONDS)).isEmpty();
        assertThat(look(".", 20).fit(Duration.ZERO, THREE_SECONDS))
                .as("too short")
                .isEmpty();
    }

    @Test
    void theBestMomentLiesWhereSomethingIsSeen() {
        assertThat(new Visibility("bbbbbbbbbb.sssssssssbbbb").best()).hasValue(Duration.ofMillis(1400));
        assertThat(look("b", 9).best()).isEmpty();
    }

    private static Visibility look(String tenths, int times) {
        return new Visibility(tenths.repeat(times));
    }
}
