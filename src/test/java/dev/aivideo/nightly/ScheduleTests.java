package dev.aivideo.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ScheduleTests {
    private final Schedule everyNightAtOne = new Schedule("0 0 1 * * *", ZoneId.of("Europe/Berlin"));

    @Test
    void beginsAtTheLocalTimeThroughoutTheYear() {
        assertThat(everyNightAtOne.next(Instant.parse("2026-01-10T12:00:00Z")))
                .contains(Instant.parse("2026-01-11T00:00:00Z"));
        assertThat(everyNightAtOne.next(Instant.parse("2026-07-10T12:00:00Z")))
                .contains(Instant.parse("2026-07-10T23:00:00Z"));
    }

    @Test
    void missesANightThatTheMachineSleptThrough() {
        Instant lastBegin = Instant.parse("2026-01-10T00:00:01Z");

        assertThat(everyNightAtOne.isMissed(lastBegin, Instant.parse("2026-01-10T23:59:59Z")))
                .isFalse();
        assertThat(everyNightAtOne.isMissed(lastBegin, Instant.parse("2026-01-14T09:00:00Z")))
                .isTrue();
    }
}
