package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.project.DatabaseUnavailableException;
import dev.aivideo.project.NotedWarnings;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobStoreGuardTests {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCRIPT '/home/x/.profile'",
                "/*C2*/BACKUP DATABASE TO '/tmp/x/' NOT BLOCKING",
                "CREATE FUNCTION F(A VARCHAR(9)) RETURNS VARCHAR(9) NO SQL LANGUAGE JAVA EXTERNAL NAME 'CLASSPATH:java.lang.System.getProperty'",
                "create procedure p() language java external name 'x'",
                "CREATE TRIGGER T AFTER INSERT ON X CALL \"java.lang.Thread\"",
                "CREATE TEXT TABLE T(A INTEGER)",
                "SET TABLE PUBLIC.T SOURCE \"../../x.csv\"",
                "PERFORM EXPORT SCRIPT FOR DATABASE DATA TO 'x'"
            })
    void doesNotOpenAStoreWithAStatementOfSomebodyElse(String statement) throws IOException {
        Workspace workspace = new Workspace(folder);
        open(workspace);
        Path script = workspace.jobs().resolve("jobs.script");
        Files.writeString(script, statement + "\n", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> open(workspace))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining(script.toString())
                .hasMessageContaining(statement.substring(0, 10))
                .hasMessageContaining("Remedy");
    }

    @Test
    void makesNoValueOfAClassThatTheProgramNeverWrites() throws IOException {
        Workspace workspace = new Workspace(folder);
        open(workspace);
        Files.writeString(workspace.jobs().resolve("jobs.script"), """
                SET SCHEMA PUBLIC
                INSERT INTO BATCH_JOB_INSTANCE VALUES(7,0,'ai-video','k')
                INSERT INTO BATCH_JOB_EXECUTION VALUES(7,0,7,'2026-11-28 01:00:00','2026-11-28 01:00:00',NULL,'STARTED','UNKNOWN','','2026-11-28 01:00:00')
                INSERT INTO BATCH_JOB_EXECUTION_PARAMS VALUES(7,'project','org.springframework.context.support.FileSystemXmlApplicationContext','http://localhost/x.xml','Y')
                """, StandardOpenOption.APPEND);

        assertThatThrownBy(() -> open(workspace))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("FileSystemXmlApplicationContext");
    }

    @Test
    void takesTextInARowForNoStatement() {
        assertThat(JobStoreGuard.isForeign("INSERT INTO X VALUES('CREATE TRIGGER EXTERNAL NAME')"))
                .isFalse();
        assertThat(JobStoreGuard.isForeign("CREATE MEMORY TABLE PUBLIC.BATCH_JOB_EXECUTION_PARAMS(A INTEGER)"))
                .isFalse();
    }

    private static void open(Workspace workspace) {
        Studio.open(workspace, Path.of("").toAbsolutePath(), new NotedWarnings(new ArrayList<>()), "a test", false)
                .close();
    }
}
