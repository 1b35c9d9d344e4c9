package dev.aivideo.cli;

import dev.aivideo.job.ExitCode;
import dev.aivideo.project.Database;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Looks at the workspace before any work is done, and writes nothing. */
final class Preflight {
    /** Picture at its highest rate twice (segments and film), sound at its masters' rate, and fetched clips. */
    private static final long BYTES_A_SECOND = 6_000_000;

    private static final long BYTES_AT_LEAST = 200_000_000;

    private Preflight() {}

    /**
     * Check that files can be written and the database can be used.
     *
     * @throws RefusedException if the folder cannot be written to
     * @throws dev.aivideo.project.DatabaseUnavailableException if there is a database that cannot be opened
     */
    static void checkWorkspace(Workspace workspace) {
        Path root = workspace.root();
        Path folder = existing(root);
        if (!Files.isDirectory(folder)) {
            throw unusable(folder + " is a file, not a folder");
        }
        if (!Files.isWritable(folder)) {
            throw unusable(folder + " cannot be written to");
        }
        if (Files.exists(workspace.database())) {
            Database.openForReading(workspace);
            if (!Files.isWritable(workspace.database())) {
                throw unusable(workspace.database() + " cannot be written to");
            }
        }
    }

    /**
     * Check that the disk has room for a film and its intermediate files.
     *
     * @throws RefusedException if it has not
     */
    static void checkDisk(Workspace workspace, Duration film) {
        long free = freeBytes(workspace);
        long needed = neededBytes(film);
        if (free < needed) {
            throw new RefusedException(
                    ExitCode.NOTHING_STARTED,
                    "The disk of %s has %s free, a film of %s needs about %s.%nRemedy: free some space, or name a folder on another disk with --workspace"
                            .formatted(workspace.root(), Texts.bytes(free), Texts.duration(film), Texts.bytes(needed)));
        }
    }

    /** What a film takes on the disk while it is made, in bytes. */
    static long neededBytes(Duration film) {
        return BYTES_AT_LEAST + film.toSeconds() * BYTES_A_SECOND;
    }

    static long freeBytes(Workspace workspace) {
        try {
            FileStore store = Files.getFileStore(existing(workspace.root()));
            return store.getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder itself, or the nearest one above that is there already. */
    private static Path existing(Path folder) {
        Path current = folder;
        while (!Files.exists(current)) {
            Path parent = current.getParent();
            if (parent == null) {
                return current;
            }
            current = parent;
        }
        return current;
    }

    private static RefusedException unusable(String why) {
        return new RefusedException(
                ExitCode.DATABASE_UNAVAILABLE,
                "The workspace cannot be used: %s.%nRemedy: change its permissions, or name another folder with --workspace"
                        .formatted(why));
    }
}
