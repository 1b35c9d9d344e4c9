package dev.aivideo.job;

import static dev.aivideo.testing.Fixtures.aBrief;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Aspect;
import dev.aivideo.project.Brief;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import dev.aivideo.queue.QueueRepository.NewEntry;
import dev.aivideo.records.TestRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real program as it makes a night's films, with all that may come between. */
@EnabledOnOs(OS.LINUX)
class NightProcessIT {
    @TempDir
    Path folder;

    @Test
    void aNightThatIsKilledAndThenStoppedGoesOnAndMakesEveryFilmOnce() throws Exception {
        ShortFilm night = new ShortFilm(folder.resolve("night"));
        Path heard = folder.resolve("heard");
        Program program = night.program.with("aivideo.nightly.hook=" + hook(heard));
        queue(night, "Bees", "Flowers");

        Process killed = program.start("nightly");
        awaitStage(night, killed, "voiceover|running");
        assertRefused(night, killed);
        killed.destroyForcibly().waitFor();
        assertThat(night.rows("SELECT outcome FROM night_films ORDER BY position"))
                .containsExactly("RUNNING", "PLANNED");

        Process stopped = program.start("nightly");
        awaitStage(night, stopped, "editing|running");
        stopped.destroy();
        assertThat(stopped.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(stopped.exitValue()).as(said(night)).isEqualTo(5);
        assertThat(night.rows("SELECT outcome FROM night_films ORDER BY position"))
                .containsOnly("LEFT_OVER");
        assertThat(night.rows("SELECT state, attempts FROM queue_entries ORDER BY position"))
                .containsExactly("WAITING|1", "WAITING|0");

        Program.Ended ended = program.run("nightly");
        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(night.rows("SELECT topic, video_path IS NOT NULL FROM projects ORDER BY topic"))
                .containsExactly("Bees|1", "Flowers|1");
        assertThat(night.rows("SELECT status FROM runs ORDER BY rowid"))
                .containsExactly("died", "stopped", "completed", "completed");
        assertThat(night.rows(
                        "SELECT project_id || stage FROM step_transitions WHERE to_state = 'completed' ORDER BY rowid"))
                .hasSize(2 * 5)
                .doesNotHaveDuplicates();
        List<Path> reports = reports(night);
        assertThat(reports).as("the killed night went on as the same").hasSize(2);
        assertThat(Files.readAllLines(heard))
                .containsExactlyElementsOf(reports.stream().map(Path::toString).toList());
    }

    /** What others may do while the night goes on: look at it, and put a film into the queue, nothing else. */
    private static void assertRefused(ShortFilm night, Process owner) throws Exception {
        Program.Ended second = night.program.run("nightly");
        assertThat(second.exitCode()).isEqualTo(75);
        assertThat(second.output()).contains("process " + owner.pid(), "a night's films", "--wait");
        Program.Ended queued = night.program.run(night.produce("--queue"));
        assertThat(queued.exitCode()).as(queued.output()).isZero();
        night.write("DELETE FROM queue_entries WHERE topic = 'Bees at work'");
    }

    private static void queue(ShortFilm night, String... topics) {
        TestRecords records = new TestRecords(night.folder);
        new QueueRepository(records.all)
                .addAll(Stream.of(topics)
                        .map(topic -> new NewEntry(brief(topic), QueueEntry.USUAL_PRIORITY, null))
                        .toList());
    }

    private static Brief brief(String topic) {
        String script = """
                {"scenes": [{"text": "Bees dance to show the others the way to the flowers that they have found."},
                 {"text": "Then the hive is full of golden honey, and the summer is over."}]}""";
        return aBrief().topic(topic)
                .seconds(10)
                .aspect(Aspect.SQUARE)
                .script(script)
                .build();
    }

    private static void awaitStage(ShortFilm night, Process process, String stage) throws Exception {
        assertThat(ShortFilm.await(process, () -> night.stage().equals(stage)))
                .as(said(night))
                .isTrue();
    }

    /** A command that writes down what it was called with, and fails. */
    private Path hook(Path heard) throws IOException {
        Path hook = folder.resolve("hook");
        Files.writeString(hook, "#!/bin/sh\necho \"$1\" >> %s\nexit 7\n".formatted(heard));
        Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        return hook;
    }

    private static List<Path> reports(ShortFilm night) throws IOException {
        try (Stream<Path> files = Files.list(night.folder.resolve("output/reports"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static String said(ShortFilm night) throws IOException {
        return Files.readString(night.program.console());
    }
}
