package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Project;
import dev.aivideo.project.Publication;
import dev.aivideo.project.Records;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanerIT {
    private static final Duration LATER = Duration.ofDays(8);

    @TempDir
    Path folder;

    private Records records;
    private Project film;

    @BeforeEach
    void publishAFilm() throws IOException {
        records = new Records(folder);
        film = records.newProject("Bees", Duration.ofSeconds(60));
        put(records.workspace.segments(film.id()).resolve("scene-1.mp4"));
        put(records.workspace.audio(film.id()).resolve("scene-1.wav"));
        put(records.workspace.audio(film.id()).resolve("scene-1.mp3"));
        put(records.workspace.pictures(film.id()).resolve("shot.jpg"));
        put(records.workspace.pictures(film.id()).resolve("clip.mp4"));
        put(records.workspace.videos(film.id()).resolve("final.mp4"));
        put(folder.resolve("library/mine.mp4"));
    }

    @Test
    void freesWhatAPublishedFilmWasMadeFromAndKeepsWhatIsShown() throws IOException {
        publish();

        Cleaner.Freed freed = cleaner(LATER, false).clean();

        assertThat(freed.files()).isEqualTo(3);
        assertThat(freed.bytes()).isEqualTo(30);
        assertThat(records.workspace.segments(film.id())).doesNotExist();
        assertThat(records.workspace.audio(film.id()).resolve("scene-1.mp3")).exists();
        assertThat(records.workspace.pictures(film.id()).resolve("clip.mp4")).exists();
        assertThat(records.workspace.videos(film.id()).resolve("final.mp4")).exists();
        assertThat(folder.resolve("library/mine.mp4")).exists();
    }

    @Test
    void keepsEverythingOfAFilmThatMayStillBeChangedOrGoneOnWith() throws IOException {
        assertThat(cleaner(LATER, false).clean().files())
                .as("unfinished for 8 days")
                .isZero();
        publish();
        assertThat(cleaner(Duration.ofDays(6), false).clean().files())
                .as("published 6 days ago")
                .isZero();
    }

    @Test
    void freesAllOfADeletedProject() throws IOException {
        records.client.sql("DELETE FROM projects").update();

        assertThat(cleaner(Duration.ZERO, false).clean().files()).isEqualTo(6);
        assertThat(folder.resolve("library/mine.mp4")).exists();
    }

    @Test
    void aTrialFreesNothingAndCountsTheSame() throws IOException {
        publish();

        assertThat(cleaner(LATER, true).clean().files()).isEqualTo(3);
        assertThat(cleaner(LATER, false).clean().files()).isEqualTo(3);
    }

    private void publish() {
        records.projects.publish(film.id(), new Publication("public/final.mp4", 60, 10, "thumbnail.jpg"));
    }

    private Cleaner cleaner(Duration later, boolean isTrial) {
        return new Cleaner(
                records.workspace,
                records.projects,
                records.artifacts,
                new Retention(Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(90)),
                Instant.now().plus(later),
                isTrial);
    }

    private static void put(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[10]);
    }
}
