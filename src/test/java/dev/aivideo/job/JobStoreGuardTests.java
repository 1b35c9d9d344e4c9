package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.project.Workspace;
import dev.aivideo.testing.RecordingProgress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
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
                "PERFORM EXPORT SCRIPT FOR DATABASE DATA TO 'x'",
                "/**/BACKUP DATABASE TO '/tmp/x/' NOT BLOCKING",
                "(SCRIPT '/home/x/.profile')",
                "\\u0053CRIPT '/home/x/.profile'",
                "CREATE/**/TEXT/**/TABLE T(A INTEGER)",
                "CREATE VIEW V AS SELECT LOAD_FILE('/home/x/.profile') FROM X",
                "SET DATABASE AUTHENTICATION FUNCTION EXTERNAL NAME 'CLASSPATH:java.lang.System.load'",
                "insert into BATCH_JOB_INSTANCE select 7, 0, load_file('/home/x/.profile'), 'k' from X"
            })
    void doesNotOpenAStoreWithAStatementOfSomebodyElse(String statement) throws IOException {
        Workspace workspace = new Workspace(folder);
        open(workspace);
        Path script = workspace.jobs().resolve("jobs.script");
        Files.writeString(script, statement + "\n", StandardOpenOption.APPEND);

        assertThat(open(workspace))
                .singleElement()
                .asString()
                .contains(" was moved to ")
                .contains("jobs.script")
                .contains(statement.substring(0, 6))
                .contains("resume from the records");
    }

    @Test
    void looksAtTheFileThatWouldTakeTheOthersPlace() throws IOException {
        Workspace workspace = new Workspace(folder);
        open(workspace);
        Path next = workspace.jobs().resolve("jobs.script.new");
        Files.writeString(next, "CREATE TEXT TABLE T(A INTEGER)\n");

        assertThat(open(workspace))
                .singleElement()
                .asString()
                .contains(" was moved to ")
                .contains("jobs.script.new");
    }

    @Test
    void readsPropertiesAsHsqldbDoes() throws IOException {
        Workspace workspace = new Workspace(folder);
        open(workspace);
        Files.writeString(
                workspace.jobs().resolve("jobs.properties"), "\\u0063rypt_key=00\n", StandardOpenOption.APPEND);

        assertThat(open(workspace))
                .singleElement()
                .asString()
                .contains(" was moved to ")
                .contains("crypt_key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jobs.log", "jobs.script", "jobs.properties"})
    void opensNothingByWayOfALink(String name) throws IOException {
        Workspace workspace = new Workspace(folder.resolve("workspace"));
        open(workspace);
        Path theirs = Files.writeString(folder.resolve("theirs"), "");
        Files.deleteIfExists(workspace.jobs().resolve(name));
        Files.createSymbolicLink(workspace.jobs().resolve(name), theirs);

        assertThat(open(workspace))
                .singleElement()
                .asString()
                .contains(" was moved to ")
                .contains("a link");
        assertThat(theirs).isEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "probe"})
    void writesThroughNoLink(String name) throws IOException {
        Workspace workspace = new Workspace(folder.resolve("workspace"));
        open(workspace);
        Path theirs = Files.writeString(folder.resolve("theirs"), "theirs");
        Files.createSymbolicLink(workspace.jobs().resolve(name), theirs);

        open(workspace);

        assertThat(theirs).hasContent("theirs");
    }

    @Test
    void makesNothingButDataOfWhatAStepHasPutDown() throws IOException {
        open(new Workspace(folder));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(URI.create("http://localhost/"));
        }

        assertThatThrownBy(() -> new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject())
                .isInstanceOf(InvalidClassException.class)
                .hasMessageContaining("filter status: REJECTED");
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

        assertThat(open(workspace))
                .singleElement()
                .asString()
                .contains(" was moved to ")
                .contains("FileSystemXmlApplicationContext");
    }

    @Test
    void takesTextInARowForNoStatement() {
        assertThat(JobStoreGuard.isForeign("INSERT INTO X VALUES('CREATE TRIGGER EXTERNAL NAME')"))
                .isFalse();
        assertThat(JobStoreGuard.isForeign("CREATE MEMORY TABLE PUBLIC.BATCH_JOB_EXECUTION_PARAMS(A INTEGER)"))
                .isFalse();
    }

    /** @return what was warned of */
    private static List<String> open(Workspace workspace) {
        List<String> warnings = new ArrayList<>();
        WorkspaceSession.open(workspace, Path.of("").toAbsolutePath(), new RecordingProgress(warnings), "a test", false)
                .close();
        return warnings;
    }
}
