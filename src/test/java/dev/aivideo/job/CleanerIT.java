package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.files.Checksums;
import dev.aivideo.project.Artifact;
import dev.aivideo.project.Project;
import dev.aivideo.project.Publication;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Stage;
import dev.aivideo.records.ContentKey;
import dev.aivideo.records.TestRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerIT {
    private static final Duration LATER = Duration.ofDays(8);

    @TempDir
    Path folder;

    private TestRecords records;
    private Project film;

    @BeforeEach
    void publishAFilm() throws IOException {
        records = new TestRecords(folder);
        film = records.newProject("Bees", Duration.ofSeconds(60));
        make(records.workspace.segments(film.id()).resolve("scene-1.mp4"));
        make(records.workspace.audio(film.id()).resolve("scene-1.wav"));
        make(records.workspace.audio(film.id()).resolve("scene-1.mp3"));
        make(records.workspace.pictures(film.id()).resolve("shot.jpg"));
        make(records.workspace.pictures(film.id()).resolve("clip.mp4"));
        make(records.workspace.videos(film.id()).resolve("final.mp4"));
        put(folder.resolve("library/mine.mp4"));
    }

    @Test
    void freesWhatAPublishedFilmWasMadeFromAndKeepsWhatIsShown() throws IOException {
        publish();

        Cleaner.Freed freed = clean(LATER, false);

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
        assertThat(clean(LATER, false).files()).as("unfinished for 8 days").isZero();
        publish();
        assertThat(clean(Duration.ofDays(6), false).files())
                .as("published 6 days ago")
                .isZero();
    }

    @Test
    void freesArticlesThatNoFilmWasMadeOfForLongAndNothingElseInTheirFolder() throws IOException {
        Path article = records.workspace.articles().resolve("page-0123456789abcdef0123456789abcdef.json");
        Path strange = records.workspace.articles().resolve("notes.json");
        put(article);
        put(strange);

        assertThat(clean(Duration.ofDays(29), false).files()).isZero();
        assertThat(clean(Duration.ofDays(31), false).files()).isPositive();
        assertThat(article).doesNotExist();
        assertThat(strange).exists();
    }

    @Test
    void freesAllOfADeletedProject() throws IOException {
        records.client.sql("DELETE FROM projects").update();

        assertThat(clean(Duration.ZERO, false).files()).isEqualTo(6);
        assertThat(folder.resolve("library/mine.mp4")).exists();
    }

    @Test
    void aTrialFreesNothingAndCountsTheSame() throws IOException {
        publish();

        assertThat(clean(LATER, true).files()).isEqualTo(3);
        assertThat(clean(LATER, false).files()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".cache/segments", ".cache/videos", ".cache/audio", ".cache/audio/projects", ".cache", "public"})
    void deletesNothingThroughALink(String place) throws IOException {
        records.client.sql("DELETE FROM projects").update();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.move(folder.resolve(place), elsewhere.resolve("moved"));
        Files.createSymbolicLink(folder.resolve(place), elsewhere.resolve("moved"));
        Path mine = elsewhere.resolve("moved/holiday/mine.mp4");
        put(mine);
        List<Path> before = filesBelow(elsewhere);

        clean(Duration.ofDays(400), false);

        assertThat(filesBelow(elsewhere)).isEqualTo(before);
    }

    @Test
    void deletesNothingThroughALinkInAFoldersPlaceNorALinkInAFilesPlace() throws IOException {
        records.client.sql("DELETE FROM projects").update();
        Path elsewhere = folder.resolve("elsewhere");
        Files.createDirectories(elsewhere);
        Path segments = records.workspace.segments(film.id());
        Files.move(segments, elsewhere.resolve("segments"));
        Files.createSymbolicLink(segments, elsewhere.resolve("segments"));
        Path sound = records.workspace.audio(film.id()).resolve("scene-1.wav");
        Files.move(sound, elsewhere.resolve("scene-1.wav"));
        Files.createSymbolicLink(sound, elsewhere.resolve("scene-1.wav"));

        Cleaner.Freed freed = clean(LATER, false);

        assertThat(elsewhere.resolve("segments/scene-1.mp4")).exists();
        assertThat(elsewhere.resolve("scene-1.wav")).exists();
        assertThat(sound).exists();
        assertThat(freed.leftAlone()).anyMatch(line -> line.startsWith(".cache/segments/" + film.id()));
    }

    @Test
    void cleansAWorkspaceThatIsItselfReachedThroughALink(@TempDir Path other) throws IOException {
        records.client.sql("DELETE FROM projects").update();
        Path link = Files.createSymbolicLink(other.resolve("link"), folder);
        records = new TestRecords(link);

        assertThat(clean(LATER, false).files()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public/videos/holiday/mine.mp4",
                ".cache/videos/holiday/mine.mp4",
                ".cache/segments/holiday/2019/mine.mp4",
                ".cache/audio/projects/holiday/mine.mp3",
                "public/videos/1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed/final.mp4"
            })
    void leavesAloneAndNamesAFolderThatNoRecordHas(String file) throws IOException {
        Path mine = folder.resolve(file);
        put(mine);

        Cleaner.Freed freed = clean(Duration.ofDays(400), false);

        assertThat(mine).exists();
        String place = file.substring(0, file.indexOf('/', file.contains("projects") ? 22 : file.indexOf('/', 8) + 1));
        assertThat(freed.leftAlone()).contains(place + ": not created by this program, not deleted");
    }

    @Test
    void leavesAloneWhatSomebodyPutIntoAProjectsFolderOrInPlaceOfWhatWasMade() throws IOException {
        records.client.sql("DELETE FROM projects").update();
        Path added = records.workspace.segments(film.id()).resolve("notes.txt");
        put(added);
        Path replaced = records.workspace.videos(film.id()).resolve("final.mp4");
        Files.write(replaced, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});

        Cleaner.Freed freed = clean(LATER, false);

        assertThat(added).exists();
        assertThat(replaced).exists();
        assertThat(freed.files()).isEqualTo(5);
        assertThat(freed.leftAlone()).hasSize(2);
    }

    @Test
    void freesNothingOfWhatTheRecordsLostOrNeverHad() throws IOException {
        records.client.sql("DELETE FROM projects").update();
        records.client.sql("DELETE FROM artifacts").update();

        assertThat(clean(Duration.ofDays(400), false).files()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"library/mine.mp4", "../mine.mp4", "public/../library/mine.mp4", "config/mine.mp4"})
    void takesNoRecordsWordForAFileOutsideItsFolders(String path) throws IOException {
        records.client.sql("DELETE FROM projects").update();
        Path named = folder.resolve(path);
        put(named);
        String hash = Checksums.sha256(named);
        for (String project : List.of(film.id(), "../../library", "../..", "")) {
            records.artifacts.put(new Artifact("1", project, null, Stage.EXPORT, path, "key", hash, 10, Instant.now()));
            clean(LATER, false);
        }
        assertThat(named).exists();
        Files.delete(named);
    }

    @Test
    void freesWhatAKilledRunWasWriting() throws IOException {
        records.client.sql("DELETE FROM projects").update();
        put(records.workspace.segments(film.id()).resolve("part-film.mp4"));

        assertThat(clean(LATER, false).files()).isEqualTo(7);
        assertThat(records.workspace.segments(film.id())).doesNotExist();
    }

    @Test
    void freesOldLogsOfItsRunsAndNoOtherFileOfThatFolder() throws IOException {
        Path log = records.workspace.logs().resolve("20260101-000000-1b9d6bcd-1.log");
        put(log);
        records.runs.insert(new Run(
                "r",
                film.id(),
                1,
                RunStatus.RUNNING,
                1,
                records.workspace.relative(log),
                Instant.now(),
                null,
                null,
                null));
        put(records.workspace.logs().resolve("20260101-000000-aaaaaaaa-1.log"));
        put(records.workspace.logs().resolve("mine.log"));
        records.warnings.add("r", "The voice is slow");

        clean(Duration.ofDays(91), false);

        assertThat(records.warnings.ofProject(film.id())).containsExactly("The voice is slow");

        assertThat(filesBelow(records.workspace.logs()))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("20260101-000000-aaaaaaaa-1.log", "mine.log");
    }

    private static List<Path> filesBelow(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void publish() {
        records.projects.publish(film.id(), new Publication("public/final.mp4", 60, 10, "thumbnail.jpg"));
    }

    private Cleaner.Freed clean(Duration later, boolean isTrial) throws IOException {
        Cleaner cleaner = new Cleaner(
                records.all,
                new Retention(Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(90)),
                Instant.now().plus(later));
        return cleaner.clean(isTrial);
    }

    private void make(Path file) {
        records.store.obtain(
                film.id(), null, Stage.EXPORT, ContentKey.of(file), file, part -> Files.write(part, new byte[10]));
    }

    private static void put(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[10]);
    }
}
