package dev.aivideo.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Artifact;
import dev.aivideo.project.Decision;
import dev.aivideo.project.FilmTexts;
import dev.aivideo.project.Segment;
import dev.aivideo.project.SpeechPlan;
import dev.aivideo.project.Stage;
import dev.aivideo.project.VoiceIdentity;
import dev.aivideo.testing.FilmBuilder;
import dev.aivideo.testing.Fixtures;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database whose facts stand in decisions and file names only, as earlier versions wrote it. */
class AuditUpgradeIT {
    private static final Map<String, Object> FIT = Map.of(
            "engine", "mary",
            "fingerprint", "5.2",
            "voice", "cmu-slt-hsmm",
            "speed", 0.9231250000000001,
            "leadSamples", 24_000,
            "betweenSentencesSamples", 21_600,
            "betweenScenesSamples", 43_200,
            "tailSamples", 48_000,
            "totalSamples", 480_000);

    @TempDir
    Path folder;

    private TestRecords records;
    private FilmBuilder.Film film;
    private String id;

    @BeforeEach
    void openDatabase() {
        records = new TestRecords(folder);
        film = Fixtures.aFilm().withScenes(2).narrated(3).in(records);
        id = film.project().id();
    }

    @Test
    void theLatestScriptThatWasAcceptedSaysWhatTheFilmIs() {
        decide(Stage.SCRIPT, "script-attempt", Map.of("title", "Older", "language", "de"));
        decide(
                Stage.SCRIPT,
                "script-attempt",
                Map.of("title", "Bees", "description", "All.", "tags", List.of("bee", "hive"), "language", "fr"));
        decide(Stage.SCRIPT, "script-attempt", Map.of("writer", "groq", "error", "away"));

        upgrade();

        assertThat(records.scripts.texts(film.project()))
                .isEqualTo(new FilmTexts("Bees", "All.", List.of("bee", "hive"), "fr"));
    }

    @Test
    void aProjectWhoseRecordsCannotBeReadCostsNoOther() {
        decide(Stage.SCRIPT, "script-attempt", Map.of("title", "Bees", "language", "fr"));
        FilmBuilder.Film broken = Fixtures.aFilm().withScenes(2).narrated(3).in(records);
        records.client
                .sql("UPDATE narrations SET sentences_json = '[' WHERE scene_id IN"
                        + " (SELECT id FROM scenes WHERE project_id = :project)")
                .param("project", broken.project().id())
                .update();

        upgrade();

        assertThat(records.scripts.texts(film.project()).title()).isEqualTo("Bees");
    }

    @Test
    void theLatestSpeechPlanIsKeptToTheLastDigit() {
        decide(Stage.VOICEOVER, "film-fit", Map.of("speed", 1.0));
        decide(Stage.VOICEOVER, "film-fit", FIT);

        upgrade();

        assertThat(records.speechPlans.find(id))
                .contains(new SpeechPlanRepository.MeasuredPlan(
                        new VoiceIdentity("mary", "5.2", "cmu-slt-hsmm"),
                        new SpeechPlan(0.9231250000000001, 24_000, 21_600, 43_200, 48_000, 480_000)));
    }

    @Test
    void aSpeechPlanThatLacksSomethingIsMadeAnew() {
        decide(Stage.VOICEOVER, "film-fit", FIT);
        decide(Stage.VOICEOVER, "film-fit", Map.of("speed", 1.0));

        upgrade();

        assertThat(records.speechPlans.find(id)).isEmpty();
    }

    @Test
    void onlyPartsOfAScriptThatIsNotWholeAreKept() {
        decide(Stage.SCRIPT, "script-part", Map.of("key", "old", "narrations", List.of("Bees.")));
        decide(Stage.SCRIPT, "script-attempt", Map.of("title", "Bees"));
        decide(Stage.SCRIPT, "script-outline", Map.of("key", "plan", "answer", "{\"chapters\": []}"));
        decide(Stage.SCRIPT, "script-part", Map.of("key", "first", "narrations", List.of("Honey.")));

        upgrade();

        assertThat(records.scripts.part(id, "old")).isEmpty();
        assertThat(records.scripts.part(id, "plan"))
                .hasValueSatisfying(json -> assertThat(json).contains("{\\\"chapters\\\": []}"));
        assertThat(records.scripts.part(id, "first"))
                .hasValueSatisfying(json -> assertThat(json).contains("[\"Honey.\"]"));
    }

    @Test
    void refusedPicturesStayRefused() {
        decide(Stage.EXPORT, "picture-refused", Map.of("picture", "nasa:id:with:colons", "why", "is black"));

        upgrade();

        assertThat(records.refusedPictures.ofProject(id)).containsExactly("nasa:id:with:colons");
    }

    @Test
    void renderedScenesAreSegments() {
        decide(Stage.SCRIPT, "script-attempt", Map.of("title", "Bees"));
        String scene = film.scenes().get(0).id();
        rendered(scene, ".cache/segments/p/scene-1.mp4");
        rendered(scene, ".cache/segments/p/scene-1.mp4.seen.txt");

        upgrade();

        assertThat(records.segments.ofProject(id))
                .containsExactly(new Segment(
                        scene, ".cache/segments/p/scene-1.mp4", ".cache/segments/p/scene-1.mp4.seen.txt", 90));
    }

    @Test
    void isDoneOnceAndLeavesOutWhatCannotBeRead() {
        records.client
                .sql("INSERT INTO decisions (id, project_id, stage, kind, details_json, at)"
                        + " VALUES ('x', :project, 'voiceover', 'film-fit', '{', '2026-01-01')")
                .param("project", id)
                .update();
        upgrade();
        decide(Stage.VOICEOVER, "film-fit", FIT);

        upgrade();

        assertThat(records.speechPlans.find(id)).isEmpty();
    }

    private void decide(Stage stage, String kind, Map<String, Object> details) {
        records.decisions.add(Decision.of(id, null, stage, kind, details));
    }

    private void rendered(String scene, String path) {
        records.artifacts.put(new Artifact(
                path, id, scene, Stage.EDITING, path, "key", "00", 1, Instant.parse("2026-01-01T00:00:00Z")));
    }

    private void upgrade() {
        new RecordUpgrades(records.all).apply();
    }
}
