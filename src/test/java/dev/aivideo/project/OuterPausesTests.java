package dev.aivideo.project;

import static dev.aivideo.testing.Fixtures.aBrief;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OuterPausesTests {
    private static Brief framed(int seconds, TitleForm form) {
        return aBrief().seconds(seconds).framed(form, Transitions.BY_RULE).build();
    }

    @ParameterizedTest
    @CsvSource({
        "60, 10, 1.3, 1.6, 2",
        "60, 30, 2.4, 2.4, 2.4",
        "60, 200, 3, 3, 3",
        "20, 10, 1.067, 1.067, 1.2",
        "20, 38, 2, 2, 2"
    })
    void aLongTitleStandsAloneForLonger(int seconds, int letters, double least, double natural, double most) {
        assertThat(OuterPauses.of(framed(seconds, TitleForm.LEFT), "a".repeat(letters))
                        .lead())
                .containsExactly(least, natural, most);
    }

    @Test
    void withoutATitleOrAnOpeningItDoesNotCount() {
        assertThat(OuterPauses.of(framed(60, TitleForm.NONE), "a".repeat(200)).lead())
                .containsExactly(1.3, 1.6, 2);
        assertThat(OuterPauses.of(aBrief().build(), "a".repeat(200))).isSameAs(OuterPauses.BARE);
    }

    @Test
    void whatItTakesBeyondABareFilmGrowsWithIt() {
        Brief brief = framed(60, TitleForm.CENTRED);

        assertThat(OuterPauses.of(brief, "a".repeat(200))
                        .beyondBare()
                        .minus(OuterPauses.of(brief, "a").beyondBare()))
                .isEqualTo(Duration.ofMillis(1400));
    }
}
