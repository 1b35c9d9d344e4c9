package dev.aivideo.files;

import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Makes the files of a workspace readable by their owner alone: they include sources, scripts and traces of keys.
 * {@code run.sh} does the same for every file and every program started; this holds without it. What is there already
 * keeps its mode, and the umask that the operator has chosen is respected.
 */
public final class PrivateFiles {
    private static final String MASK = "AIVIDEO_UMASK";

    private PrivateFiles() {}

    /** Make the workspace's folders that are not there, and an empty database if there is none. */
    public static void make(Workspace workspace) throws IOException {
        boolean chosen = System.getenv(MASK) != null;
        Files.createDirectories(workspace.root(), mode(workspace.root(), "rwx------", chosen));
        for (Path folder : new Path[] {workspace.jobs(), workspace.logs()}) {
            Files.createDirectories(folder, mode(workspace.root(), "rwx------", chosen));
        }
        if (!Files.exists(workspace.database())) {
            try {
                Files.createFile(workspace.database(), mode(workspace.root(), "rw-------", chosen));
            } catch (FileAlreadyExistsException e) {
                // Another process has created it meanwhile.
            }
        }
    }

    private static FileAttribute<?>[] mode(Path root, String mode, boolean chosen) {
        boolean known = root.getFileSystem().supportedFileAttributeViews().contains("posix");
        return chosen || !known
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))};
    }
}
