package dev.aivideo.editing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditingPropertiesTests {
    @ParameterizedTest
    @CsvSource({"turbo, 22, preset", "VERYFAST, 22, preset", "veryfast, 0, crf", "veryfast, 52, crf"})
    void refusesWhatTheEncoderWouldRefuseAtTheEnd(String preset, int crf, String setting) {
        assertThatThrownBy(() -> new EditingProperties(
                        preset, crf, 12, 4, Duration.ZERO, Duration.ofSeconds(1), 0.08, Duration.ZERO))
                .hasMessageContaining("aivideo.editing." + setting)
                .hasMessageContaining("; try ");
    }
}
