package dev.aivideo.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest(name = "{0}, {1}: after {2} at {3}")
    @CsvSource({
        "Europe/London,       0 0 1 * * *,    2027-03-27T20:00, 2027-03-28T02:00",
        "Europe/Lisbon,       0 0 1 * * *,    2027-03-27T20:00, 2027-03-28T02:00",
        "Europe/Berlin,       0 30 2 * * *,   2027-03-27T20:00, 2027-03-28T03:00",
        "America/New_York,    0 0 2 * * *,    2027-03-13T20:00, 2027-03-14T03:00",
        "Africa/Cairo,        0 30 0 * * *,   2027-04-29T20:00, 2027-04-30T01:00",
        "Africa/Cairo,        0 0 0 * * *,    2027-04-29T20:00, 2027-04-30T01:00",
        "Australia/Lord_Howe, 0 15 2 * * *,   2026-10-03T20:00, 2026-10-04T02:30",
        "Pacific/Apia,        0 0 1 * * *,    2011-12-29T02:00, 2011-12-31T01:00",
        "Europe/Berlin,       0 0 0-23 * * *, 2027-03-28T01:30, 2027-03-28T03:00",
        "Europe/Berlin,       0 0 * * * *,    2027-03-28T03:00, 2027-03-28T04:00",
    })
    void aTimeThatIsLeftOutMeansTheFirstMomentAfter(String zone, String cron, String after, String next) {
        ZoneId where = ZoneId.of(zone);

        assertThat(new Schedule(cron, where)
                        .next(LocalDateTime.parse(after).atZone(where).toInstant()))
                .map(instant -> instant.atZone(where).toLocalDateTime())
                .contains(LocalDateTime.parse(next));
    }

    @Test
    void aTimeThatIsShownTwiceMeansTheFirstTimeOnly() {
        Schedule schedule = new Schedule("0 30 2 * * *", ZoneId.of("Europe/Berlin"));
        Instant first = Instant.parse("2026-10-25T00:30:00Z");

        assertThat(schedule.next(Instant.parse("2026-10-24T12:00:00Z"))).contains(first);
        assertThat(schedule.next(first)).contains(Instant.parse("2026-10-26T01:30:00Z"));
        assertThat(schedule.next(first.plus(Duration.ofMinutes(45)))).contains(Instant.parse("2026-10-26T01:30:00Z"));
    }

    @Test
    void anHourlyExpressionGoesByRealTime() {
        Schedule hourly = new Schedule("0 0 * * * *", ZoneId.of("Europe/Berlin"));
        Instant next = Instant.parse("2026-10-24T22:00:00Z");

        for (int hour = 0; hour < 6; hour++) {
            assertThat(hourly.next(next)).contains(next.plus(Duration.ofHours(1)));
            next = next.plus(Duration.ofHours(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "00:30", "01:00", "02:30", "03:15", "04:45"})
    void aDailyExpressionGivesOneNightForEveryDayInEveryZone(String time) {
        LocalTime at = LocalTime.parse(time);
        String cron = "0 %d %d * * *".formatted(at.getMinute(), at.getHour());
        for (ZoneId zone : zones()) {
            changesOf(zone)
                    .forEach(change -> assertThat(nightsAround(new Schedule(cron, zone), change, zone))
                            .as("%s, %s, %s", zone, time, change)
                            .isEqualTo(daysAround(change, zone, at)));
        }
    }

    /** One of those that change alike. */
    private static Collection<ZoneId> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .sorted()
                .map(ZoneId::of)
                .collect(Collectors.toMap(ZoneId::getRules, Function.identity(), (first, second) -> first))
                .values();
    }

    private static Stream<ZoneOffsetTransition> changesOf(ZoneId zone) {
        return Stream.iterate(
                zone.getRules().nextTransition(Instant.parse("2010-01-01T00:00:00Z")),
                change -> change != null && change.getInstant().isBefore(Instant.parse("2021-01-01T00:00:00Z")),
                change -> zone.getRules().nextTransition(change.getInstant()));
    }

    private static List<Instant> nightsAround(Schedule schedule, ZoneOffsetTransition change, ZoneId zone) {
        Instant begin = firstDay(change).atStartOfDay(zone).toInstant();
        Instant end = firstDay(change).plusDays(5).atStartOfDay(zone).toInstant();
        List<Instant> nights = new ArrayList<>();
        Instant next = schedule.next(begin.minusMillis(1)).orElseThrow();
        while (next.isBefore(end)) {
            nights.add(next);
            next = schedule.next(next).orElseThrow();
        }
        return nights;
    }

    /** Of every day that there was, the first moment at which the clock has come to the time. */
    private static List<Instant> daysAround(ZoneOffsetTransition change, ZoneId zone, LocalTime at) {
        return firstDay(change)
                .datesUntil(firstDay(change).plusDays(5))
                .filter(day -> day.atStartOfDay(zone).toLocalDate().equals(day))
                .map(day -> firstFrom(day, zone, at))
                .toList();
    }

    private static Instant firstFrom(LocalDate day, ZoneId zone, LocalTime at) {
        Instant moment = day.atStartOfDay(zone).toInstant();
        while (moment.atZone(zone).toLocalDateTime().isBefore(day.atTime(at))) {
            moment = moment.plus(Duration.ofMinutes(1));
        }
        return moment;
    }

    private static LocalDate firstDay(ZoneOffsetTransition change) {
        return change.getDateTimeBefore().toLocalDate().minusDays(2);
    }

    @Test
    void aNightThatAWrongClockBeganInTheFutureDoesNotCount() {
        Instant now = Instant.parse("2026-11-28T20:00:00Z");

        assertThat(Schedule.since(Instant.parse("2027-11-28T00:00:00Z"), now)).isEqualTo(now);
        assertThat(Schedule.since(now.plusSeconds(60), now)).isEqualTo(now.plusSeconds(60));
        assertThat(Schedule.since(now.minusSeconds(60), now)).isEqualTo(now.minusSeconds(60));
    }

    @ParameterizedTest(name = "{0}: at {1} until {2} is {3}")
    @CsvSource({
        "2026-11-28T22:00:00Z, 06:00, 2026-11-29T05:00:00Z",
        "2026-11-28T05:00:00Z, 06:00, 2026-11-29T05:00:00Z",
        "2027-03-28T00:00:00Z, 02:30, 2027-03-28T01:00:00Z",
        "2026-10-24T23:00:00Z, 02:30, 2026-10-25T00:30:00Z",
        "2026-10-25T00:45:00Z, 02:30, 2026-10-25T01:30:00Z",
        "2026-10-25T01:45:00Z, 02:30, 2026-10-26T01:30:00Z",
    })
    void aTimeOfDayIsTheNextThatTheClockShows(Instant now, String time, Instant next) {
        ZonedDateTime local = now.atZone(ZoneId.of("Europe/Berlin"));

        assertThat(Schedule.nextShown(LocalTime.parse(time), local)).isEqualTo(next);
    }
}
