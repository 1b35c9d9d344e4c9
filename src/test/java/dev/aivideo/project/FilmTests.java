package dev.aivideo.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilmTests {
    @Test
    void isCalledWhatItsWriterCallsIt() {
        assertThat(film("The Long Way to the Moon").title()).isEqualTo("The Long Way to the Moon");
    }

    @Test
    void isCalledAfterItsTopicIfItsWriterGivesItNoTitle() {
        assertThat(film(" \t").title()).isEqualTo("The moon");
    }

    private static Film film(String title) {
        Project project = new Project(
                "p", "The moon", Brief.standard("The moon"), "export", null, null, Instant.EPOCH, Instant.EPOCH);
        return new Film(
                project,
                new FilmTexts(title, "", List.of(), "en"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
