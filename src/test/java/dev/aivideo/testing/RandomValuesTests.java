package dev.aivideo.testing;

import static dev.aivideo.testing.RandomValues.tries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomValuesTests {
    @Test
    void tellsWithWhichSeedAStatementDoesNotHold() {
        assertThatThrownBy(() -> tries(1000, any -> {
                    int value = any.between(1, 10);
                    assertThat(value).isLessThan(10);
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dtries.seed=");
    }

    @Test
    void reachesBothEndsOfARangeAndWhatLiesBetween() {
        Set<Integer> seen = new HashSet<>();

        tries(1000, any -> seen.add(any.between(-2, 2)));

        assertThat(seen).containsExactlyInAnyOrder(-2, -1, 0, 1, 2);
    }
}
