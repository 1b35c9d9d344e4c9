package dev.aivideo.cli;

import static dev.aivideo.testing.Fixtures.aNarration;
import static dev.aivideo.testing.Fixtures.aShot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.job.BuiltProgram;
import dev.aivideo.job.WorkspaceLock;
import dev.aivideo.project.Decision;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Project;
import dev.aivideo.project.Rights;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Scene;
import dev.aivideo.project.SceneOrigin;
import dev.aivideo.project.Shot;
import dev.aivideo.project.SourceText;
import dev.aivideo.project.Stage;
import dev.aivideo.project.StepTransition;
import dev.aivideo.records.TestRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as a process, over a workspace with one film in the making and one that failed. */
class CliIT {
    @TempDir
    Path outer;

    private Path folder;
    private TestRecords records;
    private Project going;
    private Project failed;

    @BeforeEach
    void twoProjects() throws IOException {
        folder = Files.createDirectories(outer.resolve("Filme für möwen"));
        records = new TestRecords(folder);
        going = records.newProject("Bees 🐝 dance", Duration.ofSeconds(30));
        failed = records.newProject("Bridges", Duration.ofSeconds(60));
        List<Scene> scenes = records.newScenes(going, "Bees dance.", "They show the way.");
        records.narrations.put(aNarration().of(scenes.get(0)).build());
        records.shots.replace(going.id(), scenes.get(0).id(), List.of(shot(scenes.get(0))));
        records.decisions.add(Decision.of(
                going.id(), scenes.get(0).id(), Stage.VISUAL_SOURCING, "shot-choice", Map.of("considered", 12)));
        run(failed, 1, RunStatus.FAILED, 99, "The disk is full");
    }

    @Test
    void statusSaysWhatRunsWhileAnotherProcessHoldsTheWorkspace() throws Exception {
        try (WorkspaceLock lock = WorkspaceLock.take(records.workspace, "making 'Bees'", false)) {
            begin(run(going, 1, RunStatus.RUNNING, ProcessHandle.current().pid(), null), Stage.VOICEOVER);

            assertThat(run("status").out())
                    .contains("In use by: process " + ProcessHandle.current().pid())
                    .contains("voiceover 1/2 scenes", "Bees 🐝 dance", "failed", "Bridges");
            JsonNode first = json(run("status", "--json", going.id()).out())
                    .path("projects")
                    .path(0);
            assertThat(first.path("state").stringValue()).isEqualTo("running");
            assertThat(first.path("scenesDone").intValue()).isEqualTo(1);
        }
    }

    @Test
    void aRunThatNobodyWorksOnAnyMoreHasDiedAndIsNotStopped() throws Exception {
        begin(run(going, 1, RunStatus.RUNNING, ProcessHandle.current().pid(), null), Stage.EDITING);

        assertThat(json(run("status", "--json", going.id()).out())
                        .path("projects")
                        .path(0)
                        .path("state")
                        .stringValue())
                .isEqualTo("died");
        assertThat(run("stop", going.id().substring(0, 8)).out()).contains("Nothing to stop", "died");
    }

    @Test
    void showAndExplainTellWhatWasChosenAndWhoseItIs() throws Exception {
        assertThat(run("show", "Bees 🐝 dance").out())
                .contains("Scene 1, 2.0 s: Bees dance.", "by A. Keeper (photo by A. Keeper), CC0")
                .contains("Notice: No endorsement is implied.");
        assertThat(run("explain", going.id(), "--scene", "1").out())
                .contains("shot choice", "considered: 12", "Notice: No endorsement is implied.");
        assertThat(run("explain", going.id(), "--scene", "2").out()).doesNotContain("shot choice");
        assertThat(run("explain", going.id(), "--scene", "3").exitCode()).isEqualTo(64);
    }

    @Test
    void explainTellsHowAPictureWasChosenReadably() throws Exception {
        String scene = records.scenes.ofProject(going.id()).get(0).id();
        Map<String, Object> considered = new LinkedHashMap<>();
        considered.put("picture", "nasa:x1");
        considered.put("title", "Bienen tanzen auf der Wabe");
        considered.put("language", "german");
        considered.put("score", 0.712);
        considered.put("fits", 0.512);
        considered.put("of what is said", 0.64);
        Map<String, Object> chosen = new LinkedHashMap<>();
        chosen.put("picture", "nasa:x1");
        chosen.put("why", "0.71: fits 0.51, size 0.06");
        chosen.put("next best", "nasa:x2 \"Bees\", 0.60: fits 0.40");
        Map<String, Object> details = Map.of("considered", List.of(considered), "chosen", List.of(chosen));
        records.decisions.add(Decision.of(going.id(), scene, Stage.VISUAL_SOURCING, "shot-choice", details));

        assertThat(run("explain", going.id(), "--scene", "1").out())
                .contains(
                        "  - picture nasa:x1, title Bienen tanzen auf der Wabe, language german, score 0.712, fits 0.512,"
                                + " of what is said 0.64",
                        "  - picture nasa:x1, why 0.71: fits 0.51, size 0.06, next best nasa:x2 \"Bees\", 0.60: fits 0.40");
    }

    @Test
    void historyTellsHowRunsEnded() throws Exception {
        JsonNode run =
                json(run("history", "--json", "Bridges").out()).path("runs").path(0);

        assertThat(run.path("state").stringValue()).isEqualTo("failed");
        assertThat(run.path("error").stringValue()).isEqualTo("The disk is full");
        assertThat(run("history").out()).contains("Error: The disk is full");
    }

    @Test
    void showAndHistoryTellTheWarningsOfRunsWithoutTheirLogs() throws Exception {
        Run first = run(going, 1, RunStatus.FAILED, 99, "x");
        records.warnings.add(first.id(), "MaryTTS is used: no network");
        Run second = run(going, 2, RunStatus.COMPLETED, 99, null);
        records.warnings.add(second.id(), "The film is 3 s too long");
        records.warnings.add(second.id(), "MaryTTS is used: no network");

        assertThat(run("show", going.id()).out())
                .contains("Warning: MaryTTS is used: no network", "Warning: The film is 3 s too long")
                .containsOnlyOnce("no network");
        assertThat(json(run("show", going.id(), "--json").out()).path("warnings"))
                .extracting(JsonNode::stringValue)
                .containsExactly("MaryTTS is used: no network", "The film is 3 s too long");
        JsonNode runs = json(run("history", going.id(), "--json").out()).path("runs");
        assertThat(runs.path(0).path("warnings")).hasSize(1);
        assertThat(runs.path(1).path("warnings")).hasSize(2);
    }

    @Test
    void showsARecordOfAVersionThatKeptNeitherWarningsNorSources() throws Exception {
        run(going, 1, RunStatus.COMPLETED, 99, null);
        List.of("warnings", "source_texts", "scene_origins")
                .forEach(table -> records.client.sql("DROP TABLE " + table).update());

        assertThat(run("show", going.id()).out()).contains("Bees dance.").doesNotContain("Warning:");
        assertThat(run("explain", going.id()).exitCode()).isZero();
        assertThat(run("history").exitCode()).isZero();
    }

    @Test
    void historyCarriesTheRightsLedger() throws Exception {
        run(going, 1, RunStatus.COMPLETED, 99, null);

        Invocation one = run("history", going.id());
        JsonNode rights = json(run("history", "--json").out()).path("rights");

        assertThat(one.out())
                .contains("1 from library (CC0)")
                .containsPattern("scene 1, shot 1: 'Bees'; library bees.mp4; by A. Keeper; photo by A. Keeper; CC0;"
                        + " https://example.org/cc0; https://example.org/bees; retrieved \\d{4}-\\d\\d-\\d\\d")
                .contains("Notice: No endorsement is implied.");
        assertThat(run("history").out())
                .contains("1 from library (CC0)", "Notice: No endorsement")
                .doesNotContain("shot 1");
        JsonNode picture = rights.values().stream()
                .filter(film -> film.path("project").stringValue().equals(going.id()))
                .findFirst()
                .orElseThrow()
                .at("/pictures/0");
        assertThat(picture.path("author").stringValue()).isEqualTo("A. Keeper");
        assertThat(picture.path("credit").stringValue()).isEqualTo("photo by A. Keeper");
        assertThat(picture.path("terms").stringValue()).isEqualTo("https://example.org/cc0");
        assertThat(Instant.parse(picture.path("retrievedAt").stringValue())).isBefore(Instant.now());
    }

    @Test
    void tellsOfEachSentenceWhichTextItIsFromAndWhoseThatIs() throws Exception {
        run(going, 1, RunStatus.COMPLETED, 99, null);
        Project tea = records.newProject("Tea", Duration.ofSeconds(60));
        run(tea, 1, RunStatus.COMPLETED, 99, null);
        SourceText article = new SourceText(
                "Wikipedia: Tea",
                "Tea",
                "Tea (camellia) is a drink.",
                new Rights("Wikipedia contributors", "", "CC BY-SA 4.0", "", "https://example.org/tea", ""),
                new SourceText.Article("en", 77, "Q6097", "", List.of()));
        records.sourceTexts.replace(tea.id(), List.of(article));
        SceneOrigin.Sentence spoken = new SceneOrigin.Sentence("Tea is a drink.", 1, 1, "Tea (camellia) is a drink.");
        SceneOrigin origin = new SceneOrigin("", List.of(spoken));
        records.scenes.insertAll(List.of(new Scene("tea-1", tea.id(), 1, "Tea is a drink.", List.of(), origin)));

        assertThat(run("explain", tea.id(), "--scene", "1").out())
                .contains(
                        "text 1: 'Tea', revision 77; by Wikipedia contributors; CC BY-SA 4.0; https://example.org/tea",
                        "scene 1, text 1, sentence 1: Tea is a drink.",
                        "made of: Tea (camellia) is a drink.");
        assertThat(run("show", "Tea").out()).contains("Text:    text 1: 'Tea', revision 77");
        assertThat(run("history", tea.id()).out()).contains("text 'Tea' (CC BY-SA 4.0)");
        records.scenes.rewrite("tea-1", "Tea is hot.");
        assertThat(run("explain", tea.id(), "--json").out()).doesNotContain("Tea is a drink.");
    }

    @Test
    void anAmbiguousNameListsWhatItMayMean() throws Exception {
        Project second = records.newProject("Bridges", Duration.ofSeconds(60));

        Invocation shown = run("show", "Bridges");

        assertThat(shown.exitCode()).isEqualTo(64);
        assertThat(shown.err()).contains("matches 2 projects", failed.id(), second.id());
    }

    @Test
    void aCompletedRunIsNotRestarted() throws Exception {
        run(failed, 2, RunStatus.COMPLETED, 99, null);

        Invocation refused = run("restart", failed.id());

        assertThat(refused.exitCode()).isEqualTo(64);
        assertThat(refused.err()).contains("is completed", "--from STEP");
    }

    @Test
    void whereAnotherProcessWorksNothingIsBegun() throws Exception {
        try (WorkspaceLock lock = WorkspaceLock.take(records.workspace, "making 'Bees'", false)) {
            Invocation refused = run("produce", "--topic", "Wasps", "--duration", "10", "--offline");

            assertThat(refused.exitCode()).isEqualTo(6);
            assertThat(refused.err()).contains("in use by process", "making 'Bees'", "--wait");
        }
        assertThat(records.projects.matching("Wasps")).isEmpty();
    }

    @Test
    void aFolderWithoutDatabaseIsNamed() throws Exception {
        Path empty = Files.createDirectories(outer.resolve("empty"));

        Invocation refused = start(List.of("status", "--workspace", empty.toString()));

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains(empty.toString(), "Remedy:");
    }

    @Test
    void theDoctorLooksAtEverythingAndTellsNoKey() throws Exception {
        Invocation examined = run("doctor", "--json");

        JsonNode report = json(examined.out());
        assertThat(report.path("checks").findValuesAsString("subject"))
                .contains("Java", "memory", "workspace", "disk", "database", "FFmpeg", "encoder", "voice");
        assertThat(detail(report, "encoder")).startsWith("software, as aivideo.editing.encoder=software says");
        assertThat(detail(report, "encoder nvenc")).matches("works|does not work here: .+");
        assertThat(detail(report, "script model")).endsWith("key set");
        assertThat(detail(report, "wikipedia")).startsWith("on: ");
        assertThat(detail(report, "footage nasa")).startsWith("on: ");
        assertThat(detail(report, "footage pexels")).isEqualTo("off: set the environment variable PEXELS_API_KEY");
        assertThat(detail(report, "footage dvids")).isEqualTo("off: set the environment variable DVIDS_API_KEY");
        assertThat(examined.exitCode()).isEqualTo(report.path("healthy").booleanValue() ? 0 : 1);
        assertThat(examined.out() + examined.err()).doesNotContain("secret-of-the-test");
    }

    private static String detail(JsonNode report, String subject) {
        for (JsonNode check : report.path("checks")) {
            if (check.path("subject").stringValue().equals(subject)) {
                return check.path("detail").stringValue();
            }
        }
        return "no check of " + subject;
    }

    @Test
    void everyCommandHasHelp() throws Exception {
        assertThat(start(List.of("--help")).out())
                .contains("produce", "restart", "doctor")
                .doesNotContain("warm-up");
        assertThat(run("produce", "--help").out()).contains("Length of the film in seconds", "Default: 300");
        assertThat(start(List.of("--version")).out()).contains("AI Video Generator");
    }

    @Test
    void warmingUpShowsAFilmInANewWorkspaceAndAddsNoneToAnother() throws Exception {
        assertThat(run("warm-up").exitCode()).isZero();
        assertThat(run("status").out()).contains("Bridges").doesNotContain("Warming up");

        folder = outer.resolve("new");
        assertThat(run("warm-up").exitCode()).isZero();
        assertThat(run("status").out()).contains("completed", "Warming up");
    }

    private Run run(Project project, int attempt, RunStatus status, long process, String error) {
        String id = UUID.randomUUID().toString();
        Run run = new Run(
                id, project.id(), attempt, RunStatus.RUNNING, process, "logs/x.log", Instant.now(), null, null, null);
        records.runs.insert(run);
        if (status != RunStatus.RUNNING) {
            records.runs.end(id, status, error == null ? 0 : 1, error);
        }
        return run;
    }

    private void begin(Run run, Stage stage) {
        records.runs.add(new StepTransition(
                UUID.randomUUID().toString(),
                run.projectId(),
                run.id(),
                stage,
                RunStatus.PENDING,
                RunStatus.RUNNING,
                Instant.now(),
                null,
                0,
                0,
                0,
                0,
                null,
                null));
    }

    private static Shot shot(Scene scene) {
        return aShot().scene(scene.id())
                .kind(MediaKind.values()[0])
                .file("library/bees.mp4")
                .shown(Duration.ZERO, Duration.ofSeconds(9))
                .from("library", "bees.mp4")
                .title("Bees")
                .rights(new Rights(
                        "A. Keeper",
                        "photo by A. Keeper",
                        "CC0",
                        "https://example.org/cc0",
                        "https://example.org/bees",
                        "No endorsement is implied."))
                .chosen(0.8, "it shows bees")
                .build();
    }

    private Invocation run(String... args) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--workspace", folder.toString()));
        return start(all);
    }

    private Invocation start(List<String> args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(BuiltProgram.command(List.of("-Dfile.encoding=UTF-8", "-Djava.io.tmpdir=" + outer)));
        command.addAll(args);
        Path out = outer.resolve("out.txt");
        Path err = outer.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("GROQ_API_KEY", "secret-of-the-test");
        builder.environment().keySet().removeAll(List.of("DVIDS_API_KEY", "PEXELS_API_KEY", "PIXABAY_API_KEY"));
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            Invocation ended = new Invocation(process.exitValue(), Files.readString(out), Files.readString(err));
            assertThat(ended.err()).doesNotContain("\tat ");
            return ended;
        } finally {
            process.destroyForcibly();
        }
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
