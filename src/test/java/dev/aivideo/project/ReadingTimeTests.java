package dev.aivideo.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadingTimeTests {
    @Test
    void aTitleIsReadAndFades() {
        assertThat(ReadingTime.ofTitle("")).isZero();
        assertThat(ReadingTime.ofTitle("Half a minute: 15")).isEqualTo(Duration.ofMillis(400 + 13 * 1000 / 15 + 1));
        assertThat(ReadingTime.ofTitle("Who built the first bridges over rivers"))
                .isEqualTo(Duration.ofMillis(400 + 2200));
    }

    @Test
    void noTitleStandsForEver() {
        assertThat(ReadingTime.ofTitle("a".repeat(200))).isEqualTo(ReadingTime.LONGEST_TITLE);
    }
}
