package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.project.ProjectDeletedException;
import dev.aivideo.records.DatabaseUnavailableException;
import dev.aivideo.script.NoCreditException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.dao.DataAccessResourceFailureException;

class FailureTests {
    @Test
    void showsTheStagesOwnWordsHoweverOftenTheyWereWrapped() {
        Throwable wrapped = new BeanCreationException(
                "outer", new BeanCreationException("inner", new IllegalStateException("No sound.\nRemedy: speak up")));

        assertThat(Failure.of(wrapped)).isEqualTo(new Failure(ExitCode.FAILED, "No sound.\nRemedy: speak up"));
    }

    @Test
    void namesOperationTableAndCauseOfAStatementThatFailed() {
        Failure failure = Failure.of(new DataAccessResourceFailureException(
                "PreparedStatementCallback; SQL [INSERT INTO scenes (id) VALUES (?)]; the table is gone",
                new java.sql.SQLException("[SQLITE_ERROR] no such table")));

        assertThat(failure.exitCode()).isEqualTo(ExitCode.DATABASE_FAILED);
        assertThat(failure.message())
                .contains("INSERT on table scenes", "no such table", "Remedy: look whether the disk has room");
    }

    @Test
    void tellsADatabaseThatCannotBeOpenedFromOneThatFails() {
        Throwable wrapped =
                new BeanCreationException("outer", new DatabaseUnavailableException("/x/a.db", "", "", null));

        assertThat(Failure.of(wrapped)).isEqualTo(new Failure(ExitCode.DATABASE_UNAVAILABLE, "/x/a.db"));
    }

    @Test
    void aRunThatWaitsForAServiceIsParked() {
        Throwable wrapped = new BeanCreationException(
                "outer",
                new QuotaExhaustedException(
                        "Groq", "The day is used up.", "429", "Run 'restart' later.", Instant.EPOCH, null));

        assertThat(Failure.of(wrapped).exitCode()).isEqualTo(ExitCode.PARKED);
        assertThat(Failure.of(wrapped).message()).contains("The day is used up", "restart");
    }

    @Test
    void anAccountWithoutCreditIsToldFromWhatHealsByItself() {
        Throwable wrapped = new BeanCreationException(
                "outer",
                new IllegalStateException("inner", new NoCreditException("No credit.", "402", "Add some.", null)));

        assertThat(Failure.of(wrapped).exitCode()).isEqualTo(ExitCode.NO_CREDIT);
        assertThat(Failure.of(wrapped).message()).contains("No credit.", "Add some.");
    }

    @Test
    void aDeletedProjectIsNoDatabaseFault() {
        assertThat(Failure.of(new ProjectDeletedException("p")).exitCode()).isEqualTo(ExitCode.PROJECT_DELETED);
    }
}
