package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Project;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.Database;
import dev.aivideo.testing.RecordingProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a workspace of another hand has at hand to make the program write elsewhere. */
class ReceivedWorkspaceIT {
    @TempDir
    Path folder;

    @Test
    void aLogLiesAmongTheLogsWhereverTheTriggersOfAReceivedDatabaseWantIt() throws IOException {
        Workspace workspace = new Workspace(folder.resolve("workspace"));
        Path theirs = Files.writeString(folder.resolve("theirs.txt"), "theirs");
        JdbcClient.create(Database.open(workspace))
                .sql(
                        "CREATE TRIGGER elsewhere AFTER INSERT ON runs BEGIN UPDATE runs SET log_file = '../theirs.txt'; END")
                .update();

        try (WorkspaceSession studio = WorkspaceSession.open(
                workspace, Path.of("").toAbsolutePath(), new RecordingProgress(), "a test", false)) {
            VideoLauncher launcher = studio.get(VideoLauncher.class);
            Project project = launcher.newProject(Brief.standard("Bees"));
            launcher.stopRuns();
            RunResult result = launcher.run(project.id());

            assertThat(result.exitCode()).isEqualTo(ExitCode.STOPPED);
            assertThat(result.log()).hasParent(workspace.logs()).isNotEmptyFile();
        }
        assertThat(theirs).hasContent("theirs");
    }

    @Test
    void nothingIsWrittenThroughALinkThatHasTheNameOfAnUnfinishedFile() throws IOException {
        Workspace workspace = new Workspace(folder.resolve("workspace"));
        Path theirs = Files.writeString(folder.resolve("theirs.txt"), "theirs");

        try (WorkspaceSession studio = WorkspaceSession.open(
                workspace, Path.of("").toAbsolutePath(), new RecordingProgress(), "a test", false)) {
            VideoLauncher launcher = studio.get(VideoLauncher.class);
            Project project = launcher.newProject(Brief.standard("Bees"));
            Path pictures = Files.createDirectories(workspace.pictures(project.id()));
            Path trap = Files.createSymbolicLink(pictures.resolve("part-drawn-1.png"), theirs);
            Path other = Files.createSymbolicLink(pictures.resolve("other.png"), theirs);
            launcher.stopRuns();
            launcher.run(project.id());

            assertThat(trap).doesNotExist();
            assertThat(other).isSymbolicLink();
        }
        assertThat(theirs).hasContent("theirs");
    }
}
