package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceLockTests {
    /** The highest number that Linux gives to a process, see proc(5), and so most likely nobody's. */
    private static final long NOBODY = 4_194_303;

    private static final long SELF = ProcessHandle.current().pid();

    @TempDir
    Path folder;

    @Test
    void namesItsOwnerAsLongAsItIsHeld() {
        Workspace workspace = new Workspace(folder);
        String purpose = "making 'A=B \\ ünder\nway'";

        try (WorkspaceLock lock = WorkspaceLock.take(workspace, purpose, false)) {
            assertThat(lock).isNotNull();
            assertThat(WorkspaceLock.owner(workspace)).hasValueSatisfying(owner -> {
                assertThat(owner.processId()).isEqualTo(SELF);
                assertThat(owner.purpose()).isEqualTo(purpose);
                assertThat(owner.since()).isBefore(Instant.now().plusSeconds(1));
            });
            assertThatThrownBy(() -> WorkspaceLock.take(workspace, "cleaning up", false))
                    .isInstanceOf(WorkspaceInUseException.class)
                    .hasMessageContainingAll(folder.toString(), "process " + SELF + " since ", "ünder", "Remedy: ");
        }

        assertThat(WorkspaceLock.owner(workspace)).isEmpty();
    }

    @Test
    void aLockWhoseOwnerCannotBeWrittenIsGivenBack() throws IOException {
        Workspace workspace = new Workspace(folder);
        Path inTheWay = Files.createDirectories(workspace.jobs().resolve("owner/in the way"));

        assertThatThrownBy(() -> WorkspaceLock.take(workspace, "making 'Bees'", false))
                .hasMessageContaining("cannot be used");
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());

        WorkspaceLock.take(workspace, "making 'Bees'", false).close();
    }

    @Test
    void aRunGoesOnIfItsProcessHoldsTheLock() {
        Workspace workspace = new Workspace(folder);

        try (WorkspaceLock lock = WorkspaceLock.take(workspace, "making 'Bees'", false)) {
            assertThat(lock).isNotNull();
            assertThat(LiveRuns.status(workspace, running(SELF))).isEqualTo(RunStatus.RUNNING);
            assertThat(LiveRuns.status(workspace, running(NOBODY))).isEqualTo(RunStatus.DIED);
        }

        assertThat(LiveRuns.status(workspace, running(SELF))).isEqualTo(RunStatus.DIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "process 17 since 2026-11-22T16:12:15.123Z, making 'Bees'",
                "",
                "process=many",
                "process=17\nsince=yesterday",
                "\\u12"
            })
    void whereTheOwnerCannotBeReadARunGoesOnIfItsProcessDoes(String text) throws IOException {
        Workspace workspace = new Workspace(folder);

        try (WorkspaceLock lock = WorkspaceLock.take(workspace, "making 'Bees'", false)) {
            assertThat(lock).isNotNull();
            Files.writeString(workspace.jobs().resolve("owner"), text);

            assertThat(WorkspaceLock.owner(workspace)).hasToString("Optional[another process]");
            assertThat(LiveRuns.status(workspace, running(SELF))).isEqualTo(RunStatus.RUNNING);
            assertThat(LiveRuns.status(workspace, running(NOBODY))).isEqualTo(RunStatus.DIED);
        }
    }

    private static Run running(long process) {
        return new Run("r", "p", 1, RunStatus.RUNNING, process, "logs/r.log", Instant.now(), null, null, null);
    }
}
