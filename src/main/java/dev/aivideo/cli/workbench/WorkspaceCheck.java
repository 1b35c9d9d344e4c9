package dev.aivideo.cli.workbench;

import dev.aivideo.job.ExitCode;
import dev.aivideo.job.Preflight;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Checks the workspace before any work, without writing. */
public final class WorkspaceCheck {
    private WorkspaceCheck() {}

    /**
     * Check that its settings are accepted, files can be written and the database can be used.
     *
     * @throws dev.aivideo.job.SettingsException if its settings are refused
     * @throws RefusedException if the folder cannot be written to
     * @throws dev.aivideo.records.DatabaseUnavailableException if there is a database that cannot be opened
     */
    public static void usable(Workbench bench) {
        bench.settings();
        Workspace workspace = bench.workspace();
        Path root = workspace.root();
        Path folder = existing(root);
        if (!Files.isDirectory(folder)) {
            throw unusable(folder + " is a file, not a folder");
        }
        if (!Files.isWritable(folder) || holdsNothing(folder)) {
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
    public static void roomy(Workspace workspace, Duration film, PictureFormat format) {
        Preflight.problem(new Workspace(existing(workspace.root())), film, format)
                .ifPresent(problem -> {
                    throw new RefusedException(ExitCode.NOTHING_STARTED, problem.summary(), problem.remedy());
                });
    }

    /** Whether no file can be stored there: for root every folder appears writable, even /proc. */
    private static boolean holdsNothing(Path folder) {
        try {
            return Files.getFileStore(folder).getTotalSpace() == 0;
        } catch (IOException e) {
            // Whether it can be used shows when it is used.
            return false;
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
                "The workspace cannot be used: " + why + ".",
                "change its permissions, or choose another folder with --workspace");
    }
}
