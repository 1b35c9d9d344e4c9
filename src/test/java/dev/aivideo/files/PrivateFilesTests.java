package dev.aivideo.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.aivideo.project.Workspace;
import dev.aivideo.records.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTests {
    @TempDir
    Path folder;

    @BeforeEach
    void modesAreKnownHere() {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        assumeThat(System.getenv("AIVIDEO_UMASK")).isNull();
    }

    @Test
    void whatIsMadeIsItsOwnersAlone() throws IOException {
        Workspace workspace = new Workspace(folder.resolve("new/workspace"));

        Database.open(workspace);

        assertThat(mode(workspace.root())).isEqualTo("rwx------");
        assertThat(mode(workspace.root().resolve(".cache"))).isEqualTo("rwx------");
        assertThat(mode(workspace.logs())).isEqualTo("rwx------");
        assertThat(mode(workspace.database())).isEqualTo("rw-------");
    }

    @Test
    void whatIsThereKeepsItsMode() throws IOException {
        Workspace workspace = new Workspace(folder.resolve("workspace"));
        Files.createDirectories(workspace.logs());
        Files.createFile(workspace.database());
        Files.setPosixFilePermissions(workspace.root(), PosixFilePermissions.fromString("rwxrwxr-x"));
        Files.setPosixFilePermissions(workspace.logs(), PosixFilePermissions.fromString("rwxr-x---"));
        Files.setPosixFilePermissions(workspace.database(), PosixFilePermissions.fromString("rw-rw-r--"));

        Database.open(workspace);

        assertThat(mode(workspace.root())).isEqualTo("rwxrwxr-x");
        assertThat(mode(workspace.logs())).isEqualTo("rwxr-x---");
        assertThat(mode(workspace.database())).isEqualTo("rw-rw-r--");
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
