package dev.aivideo.illustration.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineWrapTests {
    @Test
    void linesAreFewAndEven() {
        assertThat(LineWrap.lines("the longest main span in the world", String::length, 24, 3))
                .contains(List.of("the longest main", "span in the world"));
        assertThat(LineWrap.lines("incomprehensible", String::length, 10, 3)).isEmpty();
    }
}
