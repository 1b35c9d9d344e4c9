package dev.aivideo.cli.doctor;

import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.cli.workbench.WorkspaceCheck;
import dev.aivideo.job.Preflight;
import dev.aivideo.job.WorkspaceLock;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.ProblemException;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.Database;
import dev.aivideo.records.DatabaseUnavailableException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Checks of Java, memory, the workspace and its database. */
public final class MachineChecks {
    private static final Duration USUAL_FILM = Duration.ofSeconds(300);
    private static final int OLDEST_JAVA = 17;

    private MachineChecks() {}

    public static List<Check> all(Workbench bench) {
        Workspace workspace = bench.workspace();
        List<Check> checks = new ArrayList<>();
        checks.add(java());
        checks.add(memory());
        Check folder = folder(bench);
        checks.add(folder);
        if (folder.verdict() == Check.Verdict.OK) {
            checks.add(disk(workspace));
            checks.add(database(workspace));
        }
        WorkspaceLock.owner(workspace).ifPresent(owner -> checks.add(Check.ok("workspace in use", "by " + owner)));
        return checks;
    }

    private static Check java() {
        String found = "%s (%s), heap at most %d MB"
                .formatted(
                        Runtime.version(),
                        System.getProperty("java.vendor"),
                        Runtime.getRuntime().maxMemory() / 1_000_000);
        return Runtime.version().feature() >= OLDEST_JAVA
                ? Check.ok("Java", found)
                : Check.fail("Java", found, "install a JDK of version 17 or newer, or set JAVA_HOME to one");
    }

    private static Check memory() {
        return Preflight.memoryProblem(PictureFormat.of(Aspect.WIDE))
                .map(problem -> Check.warn("memory", problem.summary(), problem.remedy()))
                .orElse(Check.ok("memory", "enough for a film"));
    }

    private static Check folder(Workbench bench) {
        try {
            WorkspaceCheck.usable(bench);
            return Check.ok("workspace", bench.workspace().root() + " is writable");
        } catch (ProblemException e) {
            return Check.fail(
                    "workspace", e.problem(), "change its permissions, or choose another folder with --workspace");
        }
    }

    private static Check disk(Workspace workspace) {
        try {
            WorkspaceCheck.roomy(workspace, USUAL_FILM, PictureFormat.of(Aspect.WIDE));
            return Check.ok("disk", "enough space for a film of " + USUAL_FILM.toSeconds() + " s");
        } catch (RefusedException e) {
            return Check.fail("disk", e.problem(), e.remedy());
        }
    }

    private static Check database(Workspace workspace) {
        if (!Files.exists(workspace.database())) {
            return Check.ok("database", workspace.database() + " does not exist yet; the first film creates it");
        }
        try {
            Database.openForReading(workspace);
            return Check.ok("database", workspace.database() + " can be opened");
        } catch (DatabaseUnavailableException e) {
            return Check.fail("database", e.problem(), "check that it is a SQLite file");
        }
    }
}
