package dev.aivideo.records;

import static dev.aivideo.testing.Fixtures.aNarration;
import static dev.aivideo.testing.Fixtures.aShot;
import static dev.aivideo.testing.NarrationBuilder.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.project.Decision;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Project;
import dev.aivideo.project.ProjectDeletedException;
import dev.aivideo.project.Publication;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.ShotLayer;
import dev.aivideo.project.Showing;
import dev.aivideo.project.Stage;
import dev.aivideo.project.StepTransition;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.webapp.AssemblyProgress;
import dev.aivideo.records.webapp.Dates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;

class RecordsIT {
    @TempDir
    Path folder;

    @Test
    void createsAMissingFileWithAllTablesAndAllMigrationsOfTheWebApp() {
        TestRecords records = new TestRecords(folder);

        assertThat(count(records, "migrations")).isEqualTo(24);
        assertThat(records.client
                        .sql("SELECT name FROM sqlite_master WHERE type = 'table'")
                        .query(String.class)
                        .list())
                .contains(
                        "projects",
                        "scenes",
                        "visual_suggestions",
                        "assembly_jobs",
                        "system_prompts",
                        "messages",
                        "background_jobs",
                        "cron_schedules",
                        "channels",
                        "channel_videos",
                        "news_sources",
                        "news_articles",
                        "user_preferences",
                        "runs",
                        "step_transitions",
                        "artifacts");
    }

    @Test
    void usesAnOlderFileOfTheWebAppWithoutAlteringItsTables() throws SQLException {
        String projects = """
                CREATE TABLE projects (last_active TEXT DEFAULT (datetime('now')), id TEXT PRIMARY KEY,
                name TEXT NOT NULL, topic TEXT, current_step TEXT, status TEXT, config_json TEXT, total_duration REAL,
                video_path TEXT, created_at TEXT DEFAULT (datetime('now')))
                """.strip();
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ai-video-generator.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(projects);
            statement.execute("CREATE TABLE scenes (id TEXT PRIMARY KEY, project_id TEXT REFERENCES projects(id))");
            statement.execute("INSERT INTO projects (id, name, topic) VALUES ('old', 'Old', 'Bees')");
        }

        TestRecords records = new TestRecords(folder);
        Project made = records.newProject("Bridges", Duration.ofSeconds(60));

        assertThat(records.projects.get(made.id()).brief().duration()).isEqualTo(Duration.ofSeconds(60));
        assertThat(records.projects.get("old").brief().topic()).isEqualTo("Bees");
        assertThat(records.client
                        .sql("SELECT sql FROM sqlite_master WHERE name = 'projects'")
                        .query(String.class)
                        .single())
                .isEqualTo(projects);
    }

    @Test
    void keepsEveryDateAsTextThatSorts() {
        TestRecords records = new TestRecords(folder);
        records.newProject("Bridges", Duration.ofSeconds(60));

        assertThat(records.client
                        .sql("SELECT typeof(created_at) || ' ' || created_at FROM projects")
                        .query(String.class)
                        .single())
                .matches("text \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    }

    @Test
    void insertsAllScenesOrNone() {
        TestRecords records = new TestRecords(folder);
        Project project = records.newProject("Bridges", Duration.ofSeconds(60));
        Scene first = new Scene(UUID.randomUUID().toString(), project.id(), 1, "One.", List.of());
        Scene doubled = new Scene(UUID.randomUUID().toString(), project.id(), 1, "One again.", List.of());

        assertThatThrownBy(() -> records.scenes.insertAll(List.of(first, doubled)))
                .isInstanceOf(DuplicateKeyException.class);

        assertThat(records.scenes.ofProject(project.id())).isEmpty();
    }

    @Test
    void deletingAProjectTakesItsScenesNarrationsAndShotsAndKeepsTheAudit() {
        TestRecords records = new TestRecords(folder);
        Project project = records.newProject("Bridges", Duration.ofSeconds(60));
        Scene scene = records.newScenes(project, "Cables hold the deck.").get(0);
        records.narrations.put(narration(scene));
        records.shots.replace(project.id(), scene.id(), List.of(shot(scene)));
        records.assembly.begin(project.id(), 1);
        records.decisions.add(
                Decision.of(project.id(), scene.id(), Stage.VISUAL_SOURCING, "shot-choice", Map.of("score", 0.7)));

        records.client.sql("DELETE FROM projects").update();

        assertThat(List.of("scenes", "narrations", "shots", "visual_suggestions", "assembly_jobs"))
                .allSatisfy(table -> assertThat(count(records, table)).isZero());
        assertThat(records.decisions.ofProject(project.id())).hasSize(1);
    }

    @Test
    void tellsTheWebAppInItsOwnWordsHowFarTheAssemblyIs() {
        TestRecords records = new TestRecords(folder);
        String project = records.newProject("Bridges", Duration.ofSeconds(60)).id();
        AssemblyProgress assembly = records.assembly;

        assembly.begin(project, 3);
        assertThat(assembly(records)).isEqualTo("processing initializing null/3 0 %");
        assembly.editing(project, 2, 3);
        assertThat(assembly(records)).isEqualTo("processing trimming 2/3 60 %");
        assembly.joining(project, 3);
        assertThat(assembly(records)).isEqualTo("processing audio_overlay 3/3 95 %");
        assembly.checking(project, 3);
        assertThat(assembly(records)).isEqualTo("processing concatenating 3/3 97 %");
        assembly.publishing(project, 3);
        assertThat(assembly(records)).isEqualTo("processing finalizing 3/3 99 %");
        assembly.complete(project);
        assertThat(assembly(records)).isEqualTo("complete finalizing 3/3 100 %");
    }

    private static String assembly(TestRecords records) {
        return records.client
                .sql("SELECT * FROM assembly_jobs")
                .query((row, number) -> "%s %s %s/%s %s %%"
                        .formatted(
                                row.getString("status"),
                                row.getString("current_stage"),
                                row.getString("current_scene"),
                                row.getString("total_scenes"),
                                row.getString("progress")))
                .single();
    }

    @Test
    void showsAScenesSoundToTheWebAppWhereItLooksForIt() {
        TestRecords records = new TestRecords(folder);
        Project project = records.newProject("Bridges", Duration.ofSeconds(60));
        Scene scene = records.newScenes(project, "Cables hold the deck.").get(0);

        records.narrations.put(narration(scene));

        assertThat(records.narrations.find(scene.id())).contains(narration(scene));
        assertThat(records.client
                        .sql("SELECT audio_file_path, duration, sanitized_text FROM scenes")
                        .query()
                        .singleRow())
                .containsEntry("audio_file_path", ".cache/audio/projects/p/scene-1.mp3")
                .containsEntry("duration", 2.0)
                .containsEntry("sanitized_text", "Cables hold the deck.");
    }

    @Test
    void keepsWhenAShotIsSeenAndUnderWhat() {
        TestRecords records = new TestRecords(folder);
        Project project = records.newProject("Bridges", Duration.ofSeconds(60));
        Scene scene = records.newScenes(project, "Cables hold the deck.").get(0);
        ShotLayer words = new ShotLayer(
                "map.png", true, millis(1300), millis(2600), "from Lviv to Kyiv", millis(1310), millis(2500));
        Shot shot = aShot().scene(scene.id())
                .showing(new Showing(millis(1200), millis(3900), List.of(ShotLayer.standing("frame.png"), words)))
                .build();

        records.shots.replace(project.id(), scene.id(), List.of(shot));

        assertThat(records.shots.ofProject(project.id())).containsExactly(shot);
    }

    @Test
    void readsTheOnePictureOverAShotOfAnEarlierVersion() {
        TestRecords records = new TestRecords(folder);
        Project project = records.newProject("Bridges", Duration.ofSeconds(60));
        Scene scene = records.newScenes(project, "Cables hold the deck.").get(0);
        records.shots.replace(project.id(), scene.id(), List.of(shot(scene)));

        records.client.sql("DELETE FROM showings").update();
        records.client.sql("UPDATE shots SET overlay = 'type.png'").update();

        assertThat(records.shots.ofScene(scene.id()).get(0).showing())
                .isEqualTo(Showing.unplanned(List.of(ShotLayer.standing("type.png"))));
        records.client.sql("DROP TABLE showings").update();
        assertThat(records.shots.ofProject(project.id())).hasSize(1);
    }

    private static Duration millis(long value) {
        return Duration.ofMillis(value);
    }

    @Test
    void readsBackTheShotsItKeeps() {
        TestRecords records = new TestRecords(folder);
        Project project = records.newProject("Bridges", Duration.ofSeconds(60));
        Scene scene = records.newScenes(project, "Cables hold the deck.").get(0);
        Shot shot = shot(scene);

        records.shots.replace(project.id(), scene.id(), List.of(shot(scene)));
        records.shots.replace(project.id(), scene.id(), List.of(shot));

        assertThat(records.shots.ofProject(project.id())).containsExactly(shot);
    }

    @Test
    void suggestsToTheWebAppOnlyWhatItCanPlay() {
        TestRecords records = new TestRecords(folder);
        Project project = records.newProject("Bridges", Duration.ofSeconds(60));
        Scene scene = records.newScenes(project, "Cables hold the deck.").get(0);
        Shot shot = shot(scene);

        records.shots.replace(project.id(), scene.id(), List.of(shot));
        assertThat(count(records, "visual_suggestions")).isZero();
        assertThat(selected(records)).isEmpty();

        records.shots.replace(project.id(), scene.id(), List.of(shot), ".cache/videos/x/preview.mp4");
        assertThat(records.client
                        .sql("SELECT default_segment_path FROM visual_suggestions")
                        .query(String.class)
                        .list())
                .containsExactly(".cache/videos/x/preview.mp4");
        assertThat(selected(records)).contains(shot.id());
    }

    private static Optional<String> selected(TestRecords records) {
        return records.client
                .sql("SELECT selected_clip_id FROM scenes WHERE selected_clip_id IS NOT NULL")
                .query(String.class)
                .optional();
    }

    @Test
    void knowsWhatTheLastFilmsShowedAndNotWhatCameLaterOrOfTheFilmItself() throws InterruptedException {
        TestRecords records = new TestRecords(folder);
        Project earlier = published(records);
        Project unfinished = records.newProject("Docks", Duration.ofSeconds(60));
        records.newScenes(unfinished, "Cranes lift.");
        Thread.sleep(2); // times are kept to the millisecond
        Project film = published(records);

        assertThat(records.shots.shownBefore(film, 5)).containsExactly(Map.entry("library:bridge", "A bridge"));
        assertThat(records.shots.shownBefore(earlier, 5)).isEmpty();
        assertThat(records.shots.shownBefore(film, 0)).isEmpty();
    }

    private static Project published(TestRecords records) {
        Project project = records.newProject("Bridges", Duration.ofSeconds(60));
        Scene scene = records.newScenes(project, "Cables hold the deck.").get(0);
        records.shots.replace(project.id(), scene.id(), List.of(shot(scene)));
        records.projects.publish(project.id(), new Publication("public/videos/x/final.mp4", 60, 1, "x.jpg"));
        return project;
    }

    @Test
    void anUpdateOfADeletedProjectSaysSo() {
        TestRecords records = new TestRecords(folder);

        assertThatThrownBy(() -> records.projects.enter("gone", Stage.EDITING))
                .isInstanceOf(ProjectDeletedException.class)
                .hasMessageContaining("gone was deleted");
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Files.writeString(folder.resolve("ai-video-generator.db"), "Dear diary, ".repeat(200));

        assertThatThrownBy(() -> Database.open(new Workspace(folder)))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining(folder.resolve("ai-video-generator.db").toString())
                .hasMessageContaining("Remedy");
    }

    @Test
    void takesAFileForWholeOnlyWithItsRowKeyAndChecksum() throws IOException {
        TestRecords records = new TestRecords(folder);
        Path target = folder.resolve("scene.wav");
        ContentKey key = ContentKey.of("text", 1.0);
        int[] made = {0};
        ArtifactStore.Maker maker = temporary -> {
            made[0]++;
            Files.writeString(temporary, "sound " + made[0]);
        };

        records.store.obtain("p", null, Stage.VOICEOVER, key, target, maker);
        records.store.obtain("p", null, Stage.VOICEOVER, key, target, maker);
        assertThat(made[0]).isEqualTo(1);

        Files.writeString(target, "sound !");
        records.store.obtain("p", null, Stage.VOICEOVER, key, target, maker);
        assertThat(made[0]).as("made again after damage").isEqualTo(2);

        records.store.obtain("p", null, Stage.VOICEOVER, ContentKey.of("text", 1.1), target, maker);
        assertThat(made[0]).as("made again for another key").isEqualTo(3);
    }

    @Test
    void leavesNothingUnderTheFinalNameWhenTheMakerFails() {
        TestRecords records = new TestRecords(folder);
        Path target = folder.resolve("scene.wav");

        assertThatThrownBy(() ->
                        records.store.obtain("p", null, Stage.VOICEOVER, ContentKey.of("text"), target, temporary -> {
                            Files.writeString(temporary, "half");
                            throw new IOException("No space left on device");
                        }))
                .hasMessageContaining("No space left on device")
                .hasMessageContaining(target.toString());

        assertThat(target).doesNotExist();
        assertThat(records.artifacts.find("scene.wav")).isEmpty();
    }

    @Test
    void readsARunWhoseStatusIsNoWordOfThisProgram() {
        TestRecords records = new TestRecords(folder);
        records.runs.insert(
                new Run("r1", "p", 1, RunStatus.RUNNING, 42, "logs/r1.log", Instant.now(), null, null, null));
        records.client.sql("UPDATE runs SET status = 'paused'").update();

        assertThat(records.runs.latestOfEachProject()).singleElement().satisfies(run -> {
            assertThat(run.status()).isEqualTo(RunStatus.UNKNOWN);
            assertThat(run.status().isUnfinished()).isFalse();
        });
        assertThat(records.runs.running()).isEmpty();
    }

    @Test
    void keepsRunsAndTheirTransitions() {
        TestRecords records = new TestRecords(folder);
        Instant now = Dates.parse("2026-11-22T16:12:15.123Z");
        records.runs.insert(new Run("r1", "p", 1, RunStatus.RUNNING, 42, "logs/r1.log", now, null, null, null));
        StepTransition step = new StepTransition(
                "t1",
                "p",
                "r1",
                Stage.SCRIPT,
                RunStatus.RUNNING,
                RunStatus.COMPLETED,
                now,
                Duration.ofSeconds(3),
                1,
                1,
                0,
                0,
                "COMPLETED",
                null);
        records.runs.add(step);
        records.runs.end("r1", RunStatus.COMPLETED, 0, null);

        assertThat(records.runs.transitions("r1")).containsExactly(step);
        assertThat(records.runs.ofProject("p")).singleElement().satisfies(run -> {
            assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
            assertThat(run.exitCode()).isZero();
        });
        assertThat(records.runs.running()).isEmpty();
    }

    private static Narration narration(Scene scene) {
        return aNarration()
                .of(scene)
                .file(".cache/audio/projects/p/scene-1.wav")
                .heard("Cables hold the deck.", List.of(word("Cables", 300, 700), word("hold", 800, 1700)))
                .build();
    }

    private static Shot shot(Scene scene) {
        return aShot().scene(scene.id())
                .shown(Duration.ofMillis(1500), Duration.ofSeconds(4))
                .build();
    }

    private static long count(TestRecords records, String table) {
        return records.client
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
