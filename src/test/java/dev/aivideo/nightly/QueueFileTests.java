package dev.aivideo.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.project.Aspect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueFileTests {
    @TempDir
    Path folder;

    @Test
    void takesWhatALineSaysAndTheUsualForTheRest() throws IOException {
        QueueFile read = read("list.csv", """
                topic,duration,aspect,priority,not_before
                "Bees, and honey",60,9:16,9,2026-11-23T22:30:00Z
                Bridges,,,,
                """);

        assertThat(read.faults()).isEmpty();
        assertThat(read.films()).hasSize(2);
        assertThat(read.films().get(0).brief().topic()).isEqualTo("Bees, and honey");
        assertThat(read.films().get(0).brief().aspect()).isEqualTo(Aspect.UPRIGHT);
        assertThat(read.films().get(0).notBefore()).isEqualTo(Instant.parse("2026-11-23T22:30:00Z"));
        assertThat(read.films().get(1).brief().duration()).isEqualTo(Duration.ofSeconds(300));
        assertThat(read.films().get(1).priority()).isEqualTo(5);
    }

    @Test
    void namesEachBadLineAndTakesTheOthers() throws IOException {
        QueueFile read = read("list.csv", """
                topic,duration,priority
                Bees,abc,5
                Bridges,60,5
                ,60,5
                Moon,5,5
                Sea,60,11
                Too,many,values,here
                """);

        assertThat(read.films()).extracting(film -> film.brief().topic()).containsExactly("Bridges");
        assertThat(read.faults()).extracting(QueueFile.Fault::line).containsExactly(2L, 4L, 5L, 6L, 7L);
        assertThat(read.faults())
                .extracting(QueueFile.Fault::message)
                .containsExactly(
                        "duration must be 10 to 7200 seconds, was 'abc'",
                        "topic is missing",
                        "Duration must be 10 to 7200 seconds, was 5 s",
                        "priority must be 1 to 9, was '11'",
                        "has 4 values, the header names 3");
    }

    @Test
    void readsJsonLines() throws IOException {
        QueueFile read = read("list.jsonl", """
                {"topic": "Bees", "duration": 60}
                not json

                {"topic": "Moon", "colour": "red"}
                {"topic": "Sea", "voice": "af_nobody"}
                """);

        assertThat(read.films()).extracting(film -> film.brief().topic()).containsExactly("Bees");
        assertThat(read.faults()).extracting(QueueFile.Fault::line).containsExactly(2L, 4L, 5L);
        assertThat(read.faults().get(1).message()).contains("'colour' is not known");
        assertThat(read.faults().get(2).message()).contains("no voice 'af_nobody'");
    }

    @Test
    void refusesAFileWithoutAColumnForTopics() {
        assertThatThrownBy(() -> read("list.csv", "title,length\nBees,60\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no column 'topic'");
    }

    private QueueFile read(String name, String text) throws IOException {
        return QueueFile.read(Files.writeString(folder.resolve(name), text), NightList.USUAL, QueueFileTests::refusal);
    }

    private static Optional<String> refusal(String voice) {
        return voice.equals("af_sky") ? Optional.empty() : Optional.of("there is no voice '" + voice + "'");
    }
}
