package dev.aivideo.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Warnings of a database whose runs an earlier version made: they stand in the logs only. */
class WarningRepositoryIT {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final String SLOW = "2026-01-01T01:00:00.123+01:00 WARN  d.a.warnings : The voice is slow\n";
    private static final String BLACK = "2026-01-01T00:01:00.000Z WARN  d.a.warnings : A clip is black\n";

    @TempDir
    Path folder;

    private TestRecords records;

    @BeforeEach
    void openDatabase() {
        records = new TestRecords(folder);
    }

    @Test
    void areReadFromTheLogsUntilTheyAreTakenOver() throws IOException {
        Run first = run("p", 1, SLOW + "2026-01-01T00:00:01.000Z INFO  d.a.job : Made\n" + BLACK + SLOW);
        run("p", 2, SLOW);
        records.client.sql("DROP TABLE warnings").update();
        records.client.sql("DROP TABLE record_upgrades").update();

        assertThat(records.warnings.ofRun(first)).containsExactly("The voice is slow", "A clip is black");
        assertThat(records.warnings.ofProject("p")).containsExactly("The voice is slow", "A clip is black");
    }

    @Test
    void areKeptWithTheirTimesWhenTheLogIsGone() throws IOException {
        Run run = run("p", 1, SLOW + BLACK + "yesterday WARN  d.a.warnings : The clock is wrong\n");

        upgrade();
        Files.delete(folder.resolve(run.logFile()));

        assertThat(records.warnings.ofRun(run))
                .containsExactly("The voice is slow", "A clip is black", "The clock is wrong");
        assertThat(records.client
                        .sql("SELECT at FROM warnings ORDER BY rowid")
                        .query(String.class)
                        .list())
                .containsExactly("2026-01-01T00:00:00.123Z", "2026-01-01T00:01:00.000Z", "2026-01-01T00:00:00.000Z");
    }

    @Test
    void areTakenOverOnce() throws IOException {
        upgrade();
        Run later = run("p", 1, SLOW);

        upgrade();

        assertThat(records.warnings.ofRun(later)).isEmpty();
    }

    @Test
    void ofARunThatRecordedThemAreNotReadFromItsLog() throws IOException {
        Run run = run("p", 1, BLACK);
        records.warnings.add(run.id(), "The voice is slow");

        assertThat(records.warnings.ofRun(run)).containsExactly("The voice is slow");
        upgrade();
        assertThat(records.warnings.ofRun(run)).containsExactly("The voice is slow");
    }

    @Test
    void aLogOutsideTheWorkspaceCostsTheWarningsOfItsProjectOnly() throws IOException {
        Run read = run("a", 1, SLOW);
        Run outside = run("b", "../other.log");
        Run beside = run("b", 2, SLOW);
        Run after = run("c", 1, SLOW);

        assertThat(records.warnings.ofRun(outside)).singleElement().asString().contains("../other.log", "outside");
        upgrade();

        assertThat(List.of(read, outside, beside, after))
                .extracting(run -> records.warnings.ofRun(run).size())
                .containsExactly(1, 0, 0, 1);
    }

    @Test
    void standInALogWithOtherBytesThanTextAndALineThatDoesNotEnd() throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        log.write(new byte[] {(byte) 0xFF, (byte) 0xC3, 0, '\n'});
        log.write("2026-01-01T00:00:00Z WARN  d.a.warnings : caf\u00e9 ".getBytes(StandardCharsets.ISO_8859_1));
        log.write("x".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        log.write(("\r\n" + BLACK.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
        log.write("y".repeat(50_000_000).getBytes(StandardCharsets.UTF_8));
        Run run = run("p", "logs/p-1.log");
        write(run, log.toByteArray());

        List<String> warnings = records.warnings.ofRun(run);

        assertThat(warnings).hasSize(2).last().isEqualTo("A clip is black");
        assertThat(warnings.get(0)).startsWith("caf\uFFFD xxx").hasSizeLessThan(10_000);
    }

    private Run run(String project, int attempt, String log) throws IOException {
        Run run = run(project, "logs/%s-%d.log".formatted(project, attempt));
        write(run, log.getBytes(StandardCharsets.UTF_8));
        return run;
    }

    private Run run(String project, String log) {
        int attempt = records.runs.ofProject(project).size() + 1;
        Run run = new Run(project + attempt, project, attempt, RunStatus.COMPLETED, 1, log, START, START, 0, null);
        records.runs.insert(run);
        return run;
    }

    private void write(Run run, byte[] log) throws IOException {
        Path file = folder.resolve(run.logFile());
        Files.createDirectories(file.getParent());
        Files.write(file, log);
    }

    private void upgrade() {
        new RecordUpgrades(records.all).apply();
    }
}
