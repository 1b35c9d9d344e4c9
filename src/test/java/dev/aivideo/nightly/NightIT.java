package dev.aivideo.nightly;

import static dev.aivideo.testing.Fixtures.aBrief;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.job.ExitCode;
import dev.aivideo.job.FilmRunner;
import dev.aivideo.job.RunResult;
import dev.aivideo.media.EncodingTrial;
import dev.aivideo.media.HardwareFfmpeg;
import dev.aivideo.media.OtherFfmpeg;
import dev.aivideo.media.TestMedia;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.Brief;
import dev.aivideo.project.GivenText;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Project;
import dev.aivideo.project.Publication;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.VideoCodec;
import dev.aivideo.project.WritingStyle;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import dev.aivideo.records.TestRecords;
import dev.aivideo.speech.Narrators;
import dev.aivideo.style.Styles;
import dev.aivideo.testing.RecordingProgress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nights over a real database, with a film maker whose films cost nothing. */
class NightIT {
    @TempDir
    Path folder;

    private TestRecords records;
    private QueueRepository queue;
    private NightRepository nights;
    private InstantFilmMaker filmMaker;
    private EncodingTrial encodings = TestMedia.encodings();
    private final NightlyProperties properties = new NightlyProperties(
            20, 1, 3, Duration.ofDays(30), Path.of("config/nightly.csv"), "", Duration.ofSeconds(5), "0 0 1 * * *");

    @BeforeEach
    void openTheRecords() {
        records = new TestRecords(folder);
        queue = new QueueRepository(records.all);
        nights = new NightRepository(records.all);
        filmMaker = new InstantFilmMaker();
    }

    @Test
    void makesTheQueueByPriorityAndOneFailureDoesNotStopTheRest() throws Exception {
        add("Bees", 5);
        add("Poison", 9);
        add("Moon", 7);
        filmMaker.outcomes.put("Poison", ExitCode.FAILED);

        List<NightFilm> films = night(null);

        assertThat(filmMaker.made).containsExactly("Poison", "Moon", "Bees");
        assertThat(films)
                .extracting(NightFilm::outcome)
                .containsExactly(NightFilm.Outcome.FAILED, NightFilm.Outcome.DONE, NightFilm.Outcome.DONE);
        assertThat(NightResult.exitCode(films)).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void takesFirstWhatFailedInAnEarlierNightAndPutsItAsideAfterThreeAttempts() throws Exception {
        add("Poison", 1);
        filmMaker.outcomes.put("Poison", ExitCode.FAILED);
        night(null);
        add("Bees", 9);

        night(null);
        assertThat(filmMaker.made).containsExactly("Poison", "Poison", "Bees");

        night(null);
        assertThat(queue.all()).anySatisfy(entry -> {
            assertThat(entry.brief().topic()).isEqualTo("Poison");
            assertThat(entry.state()).isEqualTo(QueueEntry.State.PUT_ASIDE);
            assertThat(entry.error()).isEqualTo("It went wrong");
        });
        assertThat(night(null)).isEmpty();
    }

    @Test
    void leavesInTheQueueAFilmWhoseCodecThisFfmpegLacks() throws Exception {
        Path ffmpeg = OtherFfmpeg.bundled(
                folder.resolve("bin"), "case \"$*\" in *libx265*) echo \"Unknown encoder 'libx265'\"; exit 1;; esac");
        encodings = new EncodingTrial(HardwareFfmpeg.binaries(ffmpeg, folder.resolve("cache")));
        PictureFormat format = new PictureFormat(Aspect.WIDE, 720, 30, VideoCodec.H265);
        queue.addAll(List.of(new QueueRepository.NewEntry(
                aBrief().topic("Moon").picture(format).build(), 9, null)));
        add("Bees", 5);

        List<NightFilm> films = night(null);

        assertThat(filmMaker.made).containsExactly("Bees");
        assertThat(films.get(0).outcome()).isEqualTo(NightFilm.Outcome.LEFT_OVER);
        assertThat(films.get(0).error()).contains(ffmpeg + " cannot encode h265.", "Unknown encoder 'libx265'");
        assertThat(queue.due(Instant.now()))
                .extracting(entry -> entry.brief().topic())
                .containsExactly("Moon");
    }

    @Test
    void goesOnAfterAKillWithTheFilmItWasKilledIn() throws Exception {
        add("Bees", 5);
        add("Moon", 5);
        String nightId = begin();
        NightFilm first = nights.films(nightId).get(0);
        Project half = filmMaker.newProject(queue.due(Instant.now()).get(0).brief());
        nights.beginFilm(first.id(), half.id());

        goOn(nightId, null);

        assertThat(filmMaker.projects).first().isEqualTo(half.id());
        assertThat(filmMaker.made).containsExactly("Bees", "Moon");
    }

    @Test
    void putsAsideAFilmThatTheProgramDiesOfAndComesToTheOthers() throws Exception {
        add("Bomb", 9);
        add("Bees", 5);
        String nightId = begin();
        NightFilm bomb = nights.films(nightId).get(0);
        Project project = filmMaker.newProject(queue.due(Instant.now()).get(0).brief());
        for (int attempt = 1; attempt <= properties.attempts(); attempt++) {
            nights.beginFilm(bomb.id(), project.id());
            queue.begin(bomb.queueEntryId(), project.id());
        }

        List<NightFilm> films = goOn(nightId, null);

        assertThat(filmMaker.made).containsExactly("Bees");
        assertThat(films)
                .extracting(NightFilm::outcome)
                .containsExactly(NightFilm.Outcome.FAILED, NightFilm.Outcome.DONE);
        assertThat(queue.find(bomb.queueEntryId())).hasValueSatisfying(entry -> {
            assertThat(entry.state()).isEqualTo(QueueEntry.State.PUT_ASIDE);
            assertThat(entry.error()).contains("died in all 3 attempts", "Remedy");
        });
    }

    @Test
    void doesNotCountAnAttemptThatWasStopped() throws Exception {
        add("Bees", 5);
        filmMaker.outcomes.put("Bees", ExitCode.STOPPED);
        for (int n = 0; n < 4; n++) {
            night(null);
        }
        filmMaker.outcomes.put("Bees", ExitCode.FAILED);
        night(null);

        assertThat(queue.all()).singleElement().satisfies(entry -> {
            assertThat(entry.attempts()).isEqualTo(1);
            assertThat(entry.state()).isEqualTo(QueueEntry.State.WAITING);
        });
    }

    @Test
    void passesOverAnEntryThatCannotBeReadAndMakesTheOthers() throws Exception {
        add("Strange", 9);
        add("Bees", 5);
        records.client
                .sql("UPDATE queue_entries SET brief_json = '{\"topic\": 7' WHERE topic = 'Strange'")
                .update();

        night(null);

        assertThat(filmMaker.made).containsExactly("Bees");
        assertThat(queue.all()).anySatisfy(entry -> {
            assertThat(entry.brief().topic()).isEqualTo("Strange");
            assertThat(entry.state()).isEqualTo(QueueEntry.State.PUT_ASIDE);
            assertThat(entry.error()).startsWith("It cannot be read: ");
        });
    }

    @Test
    void beginsNoFilmThatWouldNotEndInTime() throws Exception {
        add("Bees", 5);

        List<NightFilm> films = night(Instant.now().plusSeconds(60));

        assertThat(filmMaker.made).isEmpty();
        assertThat(films).singleElement().satisfies(film -> {
            assertThat(film.outcome()).isEqualTo(NightFilm.Outcome.LEFT_OVER);
            assertThat(film.error()).contains("more than the night has left");
        });
        assertThat(NightResult.exitCode(films)).isEqualTo(ExitCode.NOTHING_STARTED);
        assertThat(queue.due(Instant.now())).hasSize(1);
    }

    @Test
    void beginsNoFurtherFilmWhenItIsStopped() throws Exception {
        add("Bees", 9);
        add("Moon", 5);
        filmMaker.outcomes.put("Bees", ExitCode.STOPPED);

        List<NightFilm> films = night(null);

        assertThat(filmMaker.made).containsExactly("Bees");
        assertThat(films).extracting(NightFilm::outcome).containsOnly(NightFilm.Outcome.LEFT_OVER);
        assertThat(queue.due(Instant.now())).hasSize(2);
    }

    @Test
    void aFilmThatIsParkedWaitsForTheNextNightHoweverOftenWhileOthersAreMade() throws Exception {
        add("Written by a model", 9);
        add("Moon", 5);
        filmMaker.outcomes.put("Written by a model", ExitCode.PARKED);

        List<NightFilm> first = night(null);
        night(null);
        night(null);

        assertThat(first)
                .extracting(NightFilm::outcome)
                .containsExactly(NightFilm.Outcome.PARKED, NightFilm.Outcome.DONE);
        filmMaker.outcomes.clear();
        assertThat(night(null)).extracting(NightFilm::outcome).containsExactly(NightFilm.Outcome.DONE);
    }

    @Test
    void aFilmOfNoEntryThatIsParkedIsTriedAgainHoweverOften() throws Exception {
        Project project = records.newProject("Bees", Duration.ofSeconds(60));
        filmMaker.outcomes.put("Bees", ExitCode.PARKED);
        filmMaker.run(project.id());
        for (int n = 0; n < 4; n++) {
            assertThat(night(null)).extracting(NightFilm::outcome).containsExactly(NightFilm.Outcome.PARKED);
        }
        filmMaker.outcomes.clear();

        assertThat(night(null)).extracting(NightFilm::outcome).containsExactly(NightFilm.Outcome.DONE);
    }

    @Test
    void aParkedFilmIsNamedAndNotMadeUntilItsTimeHasCome() throws Exception {
        add("Bees", 5);
        add("Moon", 5);
        filmMaker.outcomes.put("Bees", ExitCode.PARKED);
        filmMaker.parkedUntil = Instant.now().plus(Duration.ofHours(7));
        night(null);
        filmMaker.made.clear();
        filmMaker.outcomes.clear();

        List<NightFilm> tooEarly = night(null);

        assertThat(filmMaker.made).isEmpty();
        assertThat(tooEarly).singleElement().satisfies(film -> {
            assertThat(film.outcome()).isEqualTo(NightFilm.Outcome.PARKED);
            assertThat(film.error())
                    .contains("parked until " + filmMaker.parkedUntil.toString().substring(0, 19));
        });
        assertThat(NightResult.exitCode(tooEarly)).isEqualTo(ExitCode.DONE);
        assertThat(plan(Instant.now().plus(Duration.ofHours(8))))
                .extracting(NightFilm::outcome)
                .containsExactly(NightFilm.Outcome.PLANNED);
        assertThat(plan(Instant.now().minus(Duration.ofDays(300))))
                .as("parked by a clock that was wrong")
                .extracting(NightFilm::outcome)
                .containsExactly(NightFilm.Outcome.PLANNED);
    }

    @Test
    void passesOverAFilmWhoseProjectWasDeletedMeanwhile() throws Exception {
        Project project = records.newProject("Bees", Duration.ofSeconds(60));
        filmMaker.outcomes.put("Bees", ExitCode.FAILED);
        filmMaker.run(project.id());
        add("Moon", 5);
        String nightId = begin();
        records.client.sql("DELETE FROM projects").update();

        List<NightFilm> films = goOn(nightId, null);

        assertThat(films)
                .extracting(NightFilm::outcome)
                .containsExactly(NightFilm.Outcome.PASSED_OVER, NightFilm.Outcome.DONE);
        assertThat(films.get(0).error()).isEqualTo("its project was deleted");
        assertThat(NightResult.exitCode(films)).isEqualTo(ExitCode.DONE);
        assertThat(NightResult.exitCode(films.subList(0, 1))).isEqualTo(ExitCode.DONE);
        assertThat(night(null)).isEmpty();
    }

    @Test
    void passesOverAFilmWhoseProjectIsDeletedWhileItIsMadeAndPutsItsEntryAside() throws Exception {
        add("Bees", 9);
        add("Moon", 5);
        filmMaker.outcomes.put("Bees", ExitCode.PROJECT_DELETED);

        List<NightFilm> films = night(null);

        assertThat(films)
                .extracting(NightFilm::outcome)
                .containsExactly(NightFilm.Outcome.PASSED_OVER, NightFilm.Outcome.DONE);
        assertThat(queue.all())
                .extracting(QueueEntry::state)
                .containsExactlyInAnyOrder(QueueEntry.State.PUT_ASIDE, QueueEntry.State.DONE);
    }

    @Test
    void anEntryThatIsRemovedBeforeItsTurnIsPassedOver() throws Exception {
        add("Bees", 9);
        add("Moon", 5);
        String nightId = begin();
        queue.remove(nights.films(nightId).get(0).queueEntryId());

        assertThat(goOn(nightId, null))
                .extracting(NightFilm::outcome)
                .containsExactly(NightFilm.Outcome.PASSED_OVER, NightFilm.Outcome.DONE);
    }

    @Test
    void aRunThatBreaksOffWithAnErrorCostsItsFilmOnly() throws Exception {
        add("Bees", 9);
        add("Moon", 5);
        filmMaker.breaksAt = "Bees";

        List<NightFilm> films = night(null);

        assertThat(films)
                .extracting(NightFilm::outcome)
                .containsExactly(NightFilm.Outcome.FAILED, NightFilm.Outcome.DONE);
        assertThat(films.get(0).error()).isEqualTo("The log cannot be opened");
    }

    @ParameterizedTest
    @CsvSource({"added_at, yesterday", "added_at, 1700000000", "not_before, soon", "priority, high", "priority, 12"})
    void anEntryWithAColumnThatCannotBeReadIsTold(String column, String value) throws Exception {
        add("Strange", 9);
        add("Bees", 5);
        records.client
                .sql("UPDATE queue_entries SET " + column + " = :value WHERE topic = 'Strange'")
                .param("value", value)
                .update();

        QueueRepository.Due due = queue.due(Instant.now(), 1);
        night(null);

        assertThat(filmMaker.made).containsExactly("Bees");
        assertThat(queue.all()).anySatisfy(entry -> {
            assertThat(entry.brief().topic()).isEqualTo("Strange");
            assertThat(entry.state()).isEqualTo(QueueEntry.State.PUT_ASIDE);
            assertThat(entry.error()).contains("It cannot be read: ", "queue remove " + entry.id());
        });
        if (!value.equals("12")) {
            assertThat(due.unreadable())
                    .extracting(entry -> entry.brief().topic())
                    .containsExactly("Strange");
        }
    }

    @Test
    void aListThatCannotBeReadOrHasABadLineIsToldInTheReportAndByTheExitCode() throws Exception {
        add("Bees", 5);
        List<NightFilm> films = night(null);
        String nightId = nights.latest().orElseThrow().id();
        Path file = Files.createDirectories(folder.resolve("config")).resolve("nightly.csv");

        Files.writeString(file, "title\nMoon\n");
        List<NightNote> unread = list().importEntries();
        Files.writeString(file, "topic,duration\nMoon,soon\nSea,20\n");
        List<NightNote> badLine = list().importEntries();

        assertThat(unread).singleElement().asString().contains("could not be read", "no column 'topic'");
        assertThat(badLine).singleElement().asString().contains("line 2", "was 'soon'");
        for (List<NightNote> notes : List.of(unread, badLine)) {
            assertThat(NightResult.exitCode(films, notes)).isEqualTo(ExitCode.FAILED);
            assertThat(NightResult.exitCode(List.of(), notes)).isEqualTo(ExitCode.FAILED);
            nights.note(nightId, notes);
            Path page = reporter().write(nightId);
            assertThat(Files.readString(page)).contains("nightly.csv");
            assertThat(Files.readString(Path.of(page.toString().replace(".html", ".json"))))
                    .contains("nightly.csv");
        }
        assertThat(nights.notes(nightId)).isEqualTo(badLine);
    }

    @Test
    void aNoteOfHowTheListWasReadIsNoFault() throws Exception {
        Path file = Files.createDirectories(folder.resolve("config")).resolve("nightly.csv");
        Files.write(file, "topic\nCaf\u00e9s\n".getBytes(StandardCharsets.ISO_8859_1));

        List<NightNote> notes = list().importEntries();

        assertThat(notes).singleElement().asString().contains("Windows-1252");
        assertThat(NightResult.exitCode(List.of(), notes)).isEqualTo(ExitCode.DONE);
        assertThat(queue.all()).extracting(entry -> entry.brief().topic()).containsExactly("Cafés");
    }

    @Test
    void aTopicThatWasPutAsideIsNotTakenInAgain() throws Exception {
        add("Bees", 5);
        queue.set(queue.all().get(0).id(), QueueEntry.State.PUT_ASIDE, "It went wrong three times");
        Path file = Files.createDirectories(folder.resolve("config")).resolve("nightly.csv");
        Files.writeString(file, "topic\nbees \n");

        list().importEntries();

        assertThat(queue.all()).hasSize(1);
    }

    @Test
    void aNightWhoseRecordsHoldNonsenseIsReportedAllTheSame() throws Exception {
        add("Bees", 9);
        night(null);
        String nightId = nights.latest().orElseThrow().id();
        records.client
                .sql("UPDATE nights SET started_at = 'long ago', exit_code = 'x'")
                .update();
        records.client
                .sql("UPDATE night_films SET outcome = 'WONDERFUL', ended_at = 'never', duration_s = 'long'")
                .update();
        records.client
                .sql("UPDATE runs SET started_at = 'x', ended_at = 'y', exit_code = 'z', status = 'odd'")
                .update();
        records.client
                .sql(
                        "UPDATE projects SET created_at = 'x', last_active = 7, total_duration = 'long', config_json = '{'")
                .update();

        assertThat(Files.readString(reporter().write(nightId))).contains("Bees");
        assertThat(night(null)).isEmpty();
    }

    @Test
    void meetsNoFilmAgainThatOnlyAPersonCanHelp() throws Exception {
        add("Written by a model", 5);
        filmMaker.outcomes.put("Written by a model", ExitCode.NO_CREDIT);
        Project begunByHand = filmMaker.newProject(brief("By hand"));
        filmMaker.outcomes.put("By hand", ExitCode.NO_CREDIT);
        filmMaker.run(begunByHand.id());

        List<NightFilm> films = night(null);

        assertThat(films).extracting(NightFilm::outcome).containsExactly(NightFilm.Outcome.FAILED);
        assertThat(queue.all())
                .singleElement()
                .satisfies(entry -> assertThat(entry.state()).isEqualTo(QueueEntry.State.PUT_ASIDE));
        assertThat(night(null)).isEmpty();

        queue.retry(queue.all().get(0).id());
        filmMaker.outcomes.clear();
        assertThat(night(null)).extracting(NightFilm::outcome).containsExactly(NightFilm.Outcome.DONE);
    }

    @Test
    void goesByTheLengthOfAGivenScriptWhereItIsNotTheOneAskedFor() throws Exception {
        String text = "A scene of six whole words. ".repeat(100);
        queue.addAll(List.of(new QueueRepository.NewEntry(
                aBrief().topic("Long")
                        .seconds(20)
                        .script("[{\"text\": \"" + text + "\"}]")
                        .online()
                        .build(),
                5,
                null)));

        List<NightFilm> films = night(Instant.now().plusSeconds(300)); // 20 s of film would be made in time

        assertThat(filmMaker.made).isEmpty();
        assertThat(films.get(0).error()).contains("more than the night has left");
    }

    @Test
    void leavesWhatIsNotDueYet() throws Exception {
        queue.addAll(List.of(
                new QueueRepository.NewEntry(brief("Later"), 5, Instant.now().plus(Duration.ofDays(1)))));

        assertThat(night(null)).isEmpty();
        assertThat(NightResult.exitCode(List.of())).isEqualTo(ExitCode.DONE);
    }

    @Test
    void takesTheOperatorsListInOnce() throws Exception {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config/nightly.csv"), "topic,duration\nBees,60\nMoon,9\n");
        RecordingProgress progress = new RecordingProgress();
        NightList list = list(progress);

        list.importEntries();
        list.importEntries();

        assertThat(queue.all()).extracting(entry -> entry.brief().topic()).containsExactly("Bees");
        assertThat(String.join("\n", progress.warnings()).lines())
                .allSatisfy(warning -> assertThat(warning).contains("line 3"));
    }

    @Test
    void reportsTheNightAsAPageThatNeedsNothingBesideItself() throws Exception {
        add("Bees & <honey>", 9);
        add("Poison", 5);
        filmMaker.outcomes.put("Poison", ExitCode.FAILED);
        night(null);
        String nightId = nights.latest().orElseThrow().id();

        Path page = reporter().write(nightId);

        String html = Files.readString(page);
        assertThat(html).containsPattern("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d</span> to");
        assertThat(html)
                .contains(
                        "Bees &amp; &lt;honey&gt;",
                        "It went wrong",
                        "./run.sh restart",
                        "--workspace " + records.workspace.root(),
                        "requested",
                        "60.5")
                .doesNotContain("src=\"http", "th:text");
        assertThat(Files.readString(
                        page.resolveSibling(page.getFileName().toString().replace(".html", ".json"))))
                .contains("\"done\" : 1", "\"failed\" : 1");
    }

    private void add(String topic, int priority) {
        queue.addAll(List.of(new QueueRepository.NewEntry(brief(topic), priority, null)));
    }

    private NightList list() {
        return list(new RecordingProgress());
    }

    private NightList list(RecordingProgress progress) {
        return new NightList(
                folder,
                queue,
                properties,
                new Narrators(List.of(), "auto", progress),
                Styles.withoutClips(Path.of("config/styles")),
                progress);
    }

    private NightReporter reporter() {
        return new NightReporter(nights, records.all, records.workspace, Path.of("/opt/program"));
    }

    private List<NightFilm> plan(Instant now) {
        return new NightPlan(queue, records.projects, records.runs, properties).films("night", 20, now);
    }

    private static Brief brief(String topic) {
        Brief usual = Brief.standard("any");
        return new Brief(topic, usual.format(), usual.voice(), GivenText.NONE, false, WritingStyle.DEFAULT);
    }

    private List<NightFilm> night(@Nullable Instant until) throws Exception {
        String nightId = begin();
        return goOn(nightId, until);
    }

    private String begin() {
        Night night = new Night(UUID.randomUUID().toString(), Instant.now(), null, null, null);
        nights.begin(night);
        nights.plan(new NightPlan(queue, records.projects, records.runs, properties)
                .films(night.id(), properties.maxFilms(), Instant.now()));
        return night.id();
    }

    private List<NightFilm> goOn(String nightId, @Nullable Instant until) throws Exception {
        Attempts attempts = new Attempts(nights, queue, records.runs, properties);
        FilmPace pace = new FilmPace(records.projects, records.runs);
        new NightFilmsTasklet(
                        new NightJobParameters(nightId, new NightOptions(20, 1, until)),
                        nights,
                        attempts,
                        new FilmObstacles(pace, queue, records.workspace, encodings, Clock.systemUTC()),
                        new NightFilmRunner(nights, queue, records.projects, filmMaker, attempts, records.transaction),
                        new RecordingProgress())
                .execute(null, null);
        nights.end(nightId, 0, "report.html");
        return nights.films(nightId);
    }

    /** Makes films in no time, as well or as badly as it is told. */
    private class InstantFilmMaker implements FilmRunner {
        final Map<String, ExitCode> outcomes = new HashMap<>();
        final List<String> made = new ArrayList<>();
        final List<String> projects = new ArrayList<>();
        String breaksAt = "";

        @Nullable
        Instant parkedUntil;

        @Override
        public Project newProject(Brief brief) {
            return records.newProject(brief.topic(), brief.duration());
        }

        @Override
        public RunResult run(String projectId) {
            String topic = records.projects.get(projectId).brief().topic();
            if (topic.equals(breaksAt)) {
                throw new IllegalStateException("The log cannot be opened");
            }
            made.add(topic);
            projects.add(projectId);
            ExitCode outcome = outcomes.getOrDefault(topic, ExitCode.DONE);
            String error = outcome == ExitCode.DONE ? null : "It went wrong";
            String run = UUID.randomUUID().toString();
            int attempt = records.runs.ofProject(projectId).size() + 1;
            records.runs.insert(new Run(
                    run, projectId, attempt, RunStatus.RUNNING, 1, "logs/run.log", Instant.now(), null, null, null));
            RunStatus status = switch (outcome) {
                case DONE -> RunStatus.COMPLETED;
                case STOPPED -> RunStatus.STOPPED;
                default -> RunStatus.FAILED;
            };
            records.runs.end(run, status, outcome.value(), error);
            if (outcome == ExitCode.PARKED && parkedUntil != null) {
                records.runs.park(run, parkedUntil);
            }
            if (outcome == ExitCode.DONE) {
                records.projects.publish(projectId, new Publication("public/final.mp4", 60.5, 1000, "thumbnail.jpg"));
            }
            return new RunResult(projectId, run, outcome, null, null, List.of(), error, Path.of("run.log"));
        }

        @Override
        public void stopRuns() {
            outcomes.replaceAll((topic, outcome) -> ExitCode.STOPPED);
        }
    }
}
