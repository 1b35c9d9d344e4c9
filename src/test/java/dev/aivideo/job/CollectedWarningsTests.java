package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.aivideo.testing.RecordingProgress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class CollectedWarningsTests {
    private final List<String> shown = new ArrayList<>();
    private final List<String> recorded = new ArrayList<>();
    private final CollectedWarnings warnings = new CollectedWarnings(new RecordingProgress(shown));

    @AfterEach
    void forgetTheRun() {
        MDC.remove("run");
    }

    @Test
    void showsAndRecordsAWarningOfARunOnce() {
        warnings.begin("one", recorded::add);
        warnings.warn("The voice is slow");
        warnings.warn("The voice is slow");
        warnings.warn("A clip is missing");

        assertThat(shown).containsExactly("The voice is slow", "A clip is missing");
        assertThat(recorded).isEqualTo(shown);
        assertThat(warnings.of("one")).isEqualTo(shown);
    }

    @Test
    void aWarningOfARunIsInTheLogOnce() {
        Logger log = (Logger) LoggerFactory.getLogger("dev.aivideo.warnings");
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        log.addAppender(appender);
        try {
            warnings.begin("one", recorded::add);
            warnings.warn("The voice is slow");
            warnings.warn("The voice is slow");
        } finally {
            log.detachAppender(appender);
        }

        assertThat(appender.list).extracting(ILoggingEvent::getMessage).containsExactly("The voice is slow");
    }

    @Test
    void keepsTheWarningsOfRunsApartThatGoOnAtTheSameTime() {
        warnings.begin("one", recorded::add);
        MDC.put("run", "one");
        warnings.warn("of the first");
        warnings.begin("two", recorded::add);
        MDC.put("run", "two");
        warnings.warn("of the second");
        MDC.remove("run");
        warnings.warn("of nobody knows which");

        assertThat(warnings.of("one")).containsExactly("of the first", "of nobody knows which");
        assertThat(warnings.of("two")).containsExactly("of the second", "of nobody knows which");
    }

    @Test
    void aWarningThatCannotBeRecordedIsShownAndStopsNothing() {
        warnings.begin("one", text -> {
            throw new IllegalStateException("The database is locked");
        });
        warnings.warn("The voice is slow");

        assertThat(shown).containsExactly("The voice is slow");
        assertThat(warnings.of("one")).containsExactly("The voice is slow");
    }

    @Test
    void showsWhatIsSaidWhenNoRunGoesOn() {
        warnings.begin("one", recorded::add);
        warnings.end("one");
        warnings.warn("The job store is damaged");

        assertThat(shown).containsExactly("The job store is damaged");
        assertThat(recorded).isEmpty();
        assertThat(warnings.of("one")).isEmpty();
    }
}
