package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.project.InvalidSettingException;
import dev.aivideo.project.Problem;
import dev.aivideo.project.ProjectDeletedException;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.DatabaseUnavailableException;
import dev.aivideo.records.Records;
import dev.aivideo.script.NoCreditException;
import dev.aivideo.speech.NarrationException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class FailureReportTests {
    @Test
    void showsTheStagesOwnWordsHoweverOftenTheyWereWrapped() {
        Throwable wrapped = new BeanCreationException(
                "outer", new BeanCreationException("inner", new NarrationException("No sound.", "", "speak up", null)));

        assertThat(FailureReport.of(wrapped))
                .isEqualTo(new FailureReport(ExitCode.FAILED, new Problem("No sound.", "", "speak up"), null));
    }

    @Test
    void namesOperationTableAndCauseOfAStatementThatFailed(@TempDir Path folder) {
        JdbcClient client = Records.open(new Workspace(folder)).client();
        client.sql("DROP TABLE night_notes").update();

        assertThat(report(client, "INSERT OR REPLACE INTO night_notes (id) VALUES ('a')"))
                .satisfies(report -> assertThat(report.exitCode()).isEqualTo(ExitCode.DATABASE_FAILED))
                .satisfies(report -> assertThat(report.problem().summary())
                        .isEqualTo("INSERT on table night_notes failed in the database."))
                .satisfies(report -> assertThat(report.problem().evidence()).contains("no such table"))
                .satisfies(
                        report -> assertThat(report.problem().remedy()).contains("check that the disk has free space"));
        assertThat(report(client, "UPDATE night_notes SET text = ''").message())
                .startsWith("UPDATE on table night_notes failed");
        assertThat(report(client, "DELETE\nFROM night_notes").message())
                .startsWith("DELETE on table night_notes failed");
    }

    private static FailureReport report(JdbcClient client, String statement) {
        return FailureReport.of(catchThrowable(() -> client.sql(statement).update()));
    }

    @Test
    void onlyAnExceptionThatWasMadeForOperatorsIsExpected() {
        assertThat(FailureReport.of(new SettingsException("No.", "x", "y", null))
                        .unexpected())
                .isNull();
        Exception bug = new IllegalStateException("x");
        assertThat(FailureReport.of(new BeanCreationException("outer", bug)).unexpected())
                .isSameAs(bug);
    }

    @Test
    void anExceptionMaySayItselfHowTheProgramEnds() {
        Throwable wrapped = new BeanCreationException("outer", new InvalidSettingException("a.b", "must be 1", 2, "1"));

        assertThat(FailureReport.of(wrapped).exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(FailureReport.of(new SettingsException("No.", "x", "y", null))
                        .exitCode())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void tellsADatabaseThatCannotBeOpenedFromOneThatFails() {
        Throwable wrapped =
                new BeanCreationException("outer", new DatabaseUnavailableException("/x/a.db", "", "", null));

        assertThat(FailureReport.of(wrapped)).isEqualTo(FailureReport.of(ExitCode.DATABASE_UNAVAILABLE, "/x/a.db"));
    }

    @Test
    void aRunThatWaitsForAServiceIsParked() {
        Throwable wrapped = new BeanCreationException(
                "outer",
                new QuotaExhaustedException(
                        "Groq", "The day is used up.", "429", "Run 'restart' later.", Instant.EPOCH, null));

        assertThat(FailureReport.of(wrapped).exitCode()).isEqualTo(ExitCode.PARKED);
        assertThat(FailureReport.of(wrapped).message()).contains("The day is used up", "restart");
    }

    @Test
    void anAccountWithoutCreditIsToldFromWhatHealsByItself() {
        Throwable wrapped = new BeanCreationException(
                "outer",
                new IllegalStateException("inner", new NoCreditException("No credit.", "402", "Add some.", null)));

        assertThat(FailureReport.of(wrapped).exitCode()).isEqualTo(ExitCode.NO_CREDIT);
        assertThat(FailureReport.of(wrapped).message()).contains("No credit.", "Add some.");
    }

    @Test
    void aDeletedProjectIsNoDatabaseFault() {
        assertThat(FailureReport.of(new ProjectDeletedException("p")).exitCode())
                .isEqualTo(ExitCode.PROJECT_DELETED);
    }
}
