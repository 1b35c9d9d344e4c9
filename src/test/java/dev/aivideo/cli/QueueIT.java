package dev.aivideo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.job.WorkspaceLock;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Project;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Stage;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import dev.aivideo.queue.QueueRepository.NewEntry;
import dev.aivideo.records.ContentKey;
import dev.aivideo.records.TestRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands around the queue and its nights, over a real workspace in which no film is made. */
class QueueIT {
    @TempDir
    Path folder;

    private TestRecords records;

    @BeforeEach
    void aWorkspace() throws IOException {
        records = new TestRecords(folder);
    }

    @Test
    void aFilmIsQueuedOnceUnlessForced() {
        Invocation added = run("queue", "add", "--topic", "Bees", "--duration", "60", "--priority", "9");
        Invocation again = run("queue", "add", "--topic", "bees");
        Invocation forced = run("queue", "add", "--topic", "Bees", "--force");

        assertThat(added.out()).startsWith("Queued as ").contains("Bees");
        assertThat(again.exitCode()).isEqualTo(64);
        assertThat(again.err()).contains("is already in the queue", "--force");
        assertThat(forced.exitCode()).isZero();
        assertThat(entries()).extracting(QueueEntry::priority).containsExactly(9, 5);
    }

    @Test
    void badLinesOfAFileAreNamedAndTheOthersTaken() throws IOException {
        Path list = Files.writeString(
                folder.resolve("films.csv"), "topic,duration,priority\nBees,60,9\nMoon,9,\nTides,60,10\nWind,30,\n");

        Invocation imported = run("queue", "import", list.toString());

        assertThat(imported.exitCode()).isZero();
        assertThat(imported.out()).contains("2 queued, 0 already known, 2 bad lines");
        assertThat(imported.err()).contains("Line 3: ", "Line 4: priority must be 1 to 9, was '10'");
        assertThat(topics()).containsExactly("Bees", "Wind");
        assertThat(run("queue", "import", list.toString()).out()).contains("0 queued, 2 already known");
    }

    @Test
    void aStrictImportTakesAllLinesOrNone() throws IOException {
        Path list = Files.writeString(folder.resolve("films.jsonl"), "{\"topic\": \"Bees\"}\nno JSON\n");

        Invocation refused = run("queue", "import", "--strict", list.toString());

        assertThat(refused.exitCode()).isEqualTo(64);
        assertThat(refused.err()).contains("Line 2: ");
        assertThat(entries()).isEmpty();
    }

    @Test
    void theSameTopicTwiceInAFileIsQueuedOnce() throws IOException {
        Path list = Files.writeString(
                folder.resolve("films.csv"),
                "topic,duration\nHow tides work,20\nHow tides work,20\nhow  tides work ,30\nCAF\u00c9S,20\ncafe\u0301s,20\n");

        Invocation imported = run("queue", "import", list.toString());

        assertThat(imported.out()).contains("2 queued, 3 already known, 0 bad lines");
        assertThat(topics()).containsExactly("How tides work", "CAFÉS");
        assertThat(run("queue", "import", "--force", list.toString()).out()).contains("5 queued, 0 already known");
    }

    @Test
    void anItemOfAFeedIsQueuedOnceForEver() throws IOException {
        String item = "<item><title>%1$s</title><guid>%1$s</guid><description>&lt;p&gt;"
                + "The harbour of the town is old. ".repeat(40) + "&lt;/p&gt;</description></item>";
        String feed = "<rss version=\"2.0\"><channel><title>News</title>%s</channel></rss>";
        Path file = folder.resolve("feed");
        Files.writeString(file, feed.formatted(item.formatted("Bees") + item.formatted("Tides")));

        Invocation first = run("queue", "import", file.toString(), "--priority", "8");
        entries().forEach(entry -> run("queue", "remove", entry.id()));
        Files.writeString(
                file,
                feed.formatted(item.formatted("Moon") + item.formatted("Tides") + "<item><title>Short</title></item>"));
        Invocation second = run("queue", "import", "--force", file.toString());
        Files.writeString(file, "<rss version=\"2.0\"><channel>");
        Invocation broken = run("queue", "import", file.toString());

        assertThat(first.out()).contains("2 queued, 0 already known, 0 bad lines");
        assertThat(second.out()).contains("1 queued, 1 already known, 1 bad lines");
        assertThat(second.err()).contains("Line 3: 'Short' has neither a text of 200 words nor a link");
        assertThat(broken.exitCode()).isEqualTo(64);
        assertThat(broken.err()).contains("it is no feed", file.toString());
        assertThat(topics()).containsExactly("Moon");
        assertThat(entries().get(0).brief().sources().get(0).text()).startsWith("The harbour of the town is old.");
    }

    @Test
    void aLongListIsQueuedInSeveralTransactionsAndGoesOnAfterAKillWithoutDoubles() {
        List<NewEntry> films = films(1_700);
        QueueRepository queue = new Workbench(records.workspace).queue();
        List<Long> committed = new ArrayList<>();

        assertThatThrownBy(() -> queue.addNew(films, Instant.EPOCH, done -> {
                    committed.add(entryCount());
                    if (done == 1_000) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        int added = queue.addNew(films, Instant.EPOCH, done -> {});

        assertThat(committed).containsExactly(500L, 1_000L);
        assertThat(added).isEqualTo(700);
        assertThat(topics()).doesNotHaveDuplicates().hasSize(1_700);
        assertThat(topics().get(1_699)).isEqualTo("Film 1699");
    }

    @Test
    void whatAnotherProcessQueuesMeanwhileIsNotQueuedAgain() {
        List<NewEntry> films = films(1_200);
        QueueRepository queue = new Workbench(records.workspace).queue();
        QueueRepository other = new Workbench(records.workspace).queue();

        queue.addNew(films, Instant.EPOCH, done -> other.addNew(films, Instant.EPOCH, also -> {}));

        assertThat(topics()).doesNotHaveDuplicates().hasSize(1_200);
    }

    private static List<NewEntry> films(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new NewEntry(Brief.standard("Film " + n), 5, null))
                .toList();
    }

    private long entryCount() {
        return records.client
                .sql("SELECT count(*) FROM queue_entries")
                .query(Long.class)
                .single();
    }

    @Test
    void aLongQueueIsShownInPartUnlessMoreIsAskedFor() {
        new Workbench(records.workspace).queue().addNew(films(250), Instant.EPOCH, done -> {});

        assertThat(run("queue", "list").out())
                .contains("Film 199", "and 50 more; --first 250 lists all")
                .doesNotContain("Film 200");
        assertThat(run("queue", "list", "--first", "250").out())
                .contains("Film 249")
                .doesNotContain(" more");
        assertThat(run("queue", "list", "--json").out()).contains("Film 249");
    }

    @Test
    void anEntryThatCannotBeReadIsShownAsPutAsideAndCanBeTakenOut() {
        run("queue", "add", "--topic", "Bees");
        run("queue", "add", "--topic", "Moon");
        records.client
                .sql("UPDATE queue_entries SET added_at = 'yesterday' WHERE topic = 'Moon'")
                .update();
        String moon = entries().get(1).id();

        Invocation list = run("queue", "list");

        assertThat(list.exitCode()).isZero();
        assertThat(list.out()).contains("Bees", "put aside", "added_at is not a date, was 'yesterday'");
        assertThat(run("queue", "retry", moon).err()).contains("cannot be read");
        assertThat(run("queue", "remove", moon).out()).contains("Removed: Moon");
    }

    @Test
    void aNightWhoseListCannotBeReadSaysSo() throws IOException {
        useList(Files.writeString(folder.resolve("films.csv"), "title,length\nBees,60\n"));

        Invocation night = run("nightly");

        assertThat(night.exitCode()).isEqualTo(1);
        assertThat(night.out()).contains("The night's list could not be read", "no column 'topic'");
        for (Path report : reports()) {
            assertThat(Files.readString(report))
                    .contains("The night&#39;s list could not be read"
                            .replace("&#39;", report.toString().endsWith(".html") ? "&#39;" : "'"));
        }
    }

    @Test
    void aListThatIsNamedAndMissingIsToldTheUsualOneMayBeMissing() {
        assertThat(run("nightly").exitCode()).isZero();
        useList(folder.resolve("none.csv"));

        Invocation night = run("nightly");

        assertThat(night.exitCode()).isEqualTo(1);
        assertThat(night.out()).contains("none.csv does not exist");
    }

    /** A workspace may not say where the list is. */
    private static void useList(Path list) {
        System.setProperty("aivideo.nightly.list", list.toString());
    }

    @AfterEach
    void useNoList() {
        System.clearProperty("aivideo.nightly.list");
    }

    @Test
    void aReportThatCannotBeWrittenIsNotTheEndOfNights() throws IOException {
        Files.createDirectories(folder.resolve("output"));
        Path reports = Files.writeString(folder.resolve("output/reports"), "no folder");

        Invocation night = run("nightly");
        Files.delete(reports);

        assertThat(night.exitCode()).isEqualTo(1);
        assertThat(night.err()).contains("The night's report could not be written");
        assertThat(run("nightly").exitCode()).isZero();
        assertThat(reports()).hasSize(2);
    }

    @Test
    void aRecordThatCannotBeReadCostsItselfAlone() {
        Project bees = records.newProject("Bees", Duration.ofSeconds(60));
        Project moon = records.newProject("Moon", Duration.ofSeconds(60));
        for (Project project : List.of(bees, moon)) {
            records.runs.insert(new Run(
                    "run-" + project.name(),
                    project.id(),
                    1,
                    RunStatus.RUNNING,
                    1,
                    "logs/a.log",
                    Instant.now(),
                    null,
                    null,
                    null));
            records.runs.end("run-" + project.name(), RunStatus.FAILED, 1, "It went wrong");
        }
        records.client
                .sql(
                        "UPDATE projects SET created_at = 'x', last_active = 5, total_duration = 'long', config_json = '[]',"
                                + " topic = NULL WHERE name = 'Moon'")
                .update();
        records.client
                .sql(
                        "UPDATE runs SET started_at = 'x', ended_at = 'y', exit_code = 'z', process_id = 'p', attempt = 'a'"
                                + " WHERE id = 'run-Moon'")
                .update();
        records.client
                .sql(
                        "INSERT INTO step_transitions VALUES ('t', :project, 'run-Moon', 'painting', 'a', 'b', 'c', 'd', 0,"
                                + " 0, 0, 0, NULL, NULL)")
                .param("project", moon.id())
                .update();
        records.client
                .sql("INSERT INTO decisions VALUES ('d', :project, NULL, 'script', 'attempt', '{', 'x')")
                .param("project", moon.id())
                .update();

        for (List<String> command : List.of(
                List.of("status"),
                List.of("history"),
                List.of("status", "--json"),
                List.of("history", "--json"),
                List.of("status", moon.id()),
                List.of("show", moon.id()),
                List.of("explain", moon.id()))) {
            Invocation shown = run(command.toArray(String[]::new));
            assertThat(shown.exitCode()).as(command + shown.err()).isZero();
            assertThat(shown.out()).contains(command.size() == 1 ? "Bees" : "");
        }
    }

    @Test
    void entriesAreMovedRemovedAndRetried() {
        assertThat(run("queue", "list").out()).contains("The queue is empty.");
        run("queue", "add", "--topic", "Bees");
        run("queue", "add", "--topic", "Moon");
        run("queue", "add", "--topic", "Wind");
        QueueEntry bees = entries().get(0);
        QueueEntry wind = entries().get(2);

        assertThat(run("queue", "move", wind.id()).out()).contains("Moved to the front: Wind");
        assertThat(topics()).containsExactly("Wind", "Bees", "Moon");
        run("queue", "move", entries().get(2).id().substring(0, 8), "--priority", "9");
        assertThat(topics()).containsExactly("Moon", "Wind", "Bees");

        new Workbench(records.workspace).queue().set(bees.id(), QueueEntry.State.PUT_ASIDE, "It failed");
        assertThat(run("queue", "list").out()).contains("put aside");
        assertThat(run("queue", "retry", bees.id()).out()).contains("Waiting again: Bees");
        assertThat(entries()).extracting(QueueEntry::state).containsOnly(QueueEntry.State.WAITING);

        for (QueueEntry entry : List.of(bees, wind)) {
            new Workbench(records.workspace).queue().set(entry.id(), QueueEntry.State.PUT_ASIDE, "No credit");
        }
        assertThat(run("queue", "retry", "all").out()).contains("2 waiting again");
        assertThat(entries()).extracting(QueueEntry::state).containsOnly(QueueEntry.State.WAITING);

        assertThat(run("queue", "remove", wind.id()).out()).contains("Removed: Wind");
        assertThat(topics()).containsExactly("Moon", "Bees");
        assertThat(run("queue", "remove", wind.id()).exitCode()).isEqualTo(64);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                bad("--until must be a time of day such as 06:00, was '25:00'", "nightly", "--until", "25:00"),
                bad("--max must be 1 or more, was 0", "nightly", "--max", "0"),
                bad("--parallel must be 1 or more, was -1", "nightly", "--parallel", "-1"),
                bad("Invalid value for option '--max'", "nightly", "--max", "many"),
                bad("--cron must have six fields", "schedule", "--cron", "0 1 * * *"),
                bad("--nights must be 1 or more, was 0", "schedule", "--nights", "0"),
                bad("--priority must be 1 to 9, was '10'", "queue", "add", "--topic", "Bees", "--priority", "10"),
                bad("--not-before must be a date or a time", "queue", "add", "--topic", "Bees", "--not-before", "soon"),
                bad("matches 0 queue entries", "queue", "remove", "ffffffff"),
                bad("A subcommand is required", "queue"),
                bad("Give --wait or --queue, not both", "produce", "--wait", "--queue"));
    }

    private static Arguments bad(String message, String... args) {
        return Arguments.of(message, List.of(args));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("refused")
    void aMistakeIsRefusedWithOneClearMessage(String message, List<String> args) {
        Invocation refused = run(args.toArray(String[]::new));

        assertThat(refused.err()).contains(message).doesNotContain("\tat ");
        assertThat(refused.exitCode()).isEqualTo(64);
        assertThat(entries()).isEmpty();
    }

    @Test
    void aNightWithoutFilmsIsDoneAndReported() throws IOException {
        Invocation night = run("nightly");

        assertThat(night.exitCode()).isZero();
        assertThat(night.out()).contains("There were no films to make.", "Report: ");
        assertThat(reports()).hasSize(2);
    }

    @Test
    void whereAnotherProcessWorksNoNightBeginsAndAFilmIsQueued() {
        try (WorkspaceLock lock = WorkspaceLock.take(records.workspace, "making 'Bees'", false)) {
            Invocation night = run("nightly");
            Invocation film = run("produce", "--topic", "Moon", "--duration", "10", "--queue");

            assertThat(night.exitCode()).isEqualTo(75);
            assertThat(night.err()).contains("in use by process", "making 'Bees'");
            assertThat(film.exitCode()).isZero();
            assertThat(film.out()).contains("Queued as ", "Moon", "making 'Bees'");
        }
        assertThat(topics()).containsExactly("Moon");
    }

    @Test
    void theScheduleBeginsANightWhenItIsTime() throws IOException {
        Invocation nights = run("schedule", "--cron", "* * * * * *", "--nights", "1");

        assertThat(nights.exitCode()).isZero();
        assertThat(nights.out()).contains("There were no films to make.");
        assertThat(reports()).hasSize(2);
    }

    @Test
    void aTrialOfTheCleanUpFreesNothing() throws IOException {
        Path left = records.workspace.segments("deleted").resolve("scene-1.mp4");
        records.store.obtain(
                "deleted",
                null,
                Stage.EDITING,
                ContentKey.of("scene"),
                left,
                part -> Files.write(part, new byte[2_000_000]));

        assertThat(run("clean", "--dry-run").out()).contains("its project was deleted", "Would free 2 MB in 1 files");
        assertThat(left).exists();
        assertThat(run("clean").out()).contains("Freed 2 MB in 1 files");
        assertThat(left).doesNotExist();
    }

    private Invocation run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--workspace", folder.toString()));
        return Invocation.of(all.toArray(String[]::new));
    }

    private List<QueueEntry> entries() {
        return new Workbench(records.workspace).queue().all();
    }

    private List<String> topics() {
        return entries().stream().map(entry -> entry.brief().topic()).toList();
    }

    private List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("output/reports"))) {
            return files.toList();
        }
    }
}
