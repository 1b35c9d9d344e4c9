package dev.aivideo.cli.workbench;

import dev.aivideo.job.FailureReport;
import dev.aivideo.media.CacheProperties;
import dev.aivideo.project.Workspace;
import java.nio.file.Path;
import java.util.function.Supplier;

/** What a command works with. */
public final class Workbench {
    private Workbench() {}

    /** The program's folder, which holds {@code run.sh} and {@code config/}. */
    public static Path home() {
        return Path.of(System.getProperty("aivideo.home", "")).toAbsolutePath().normalize();
    }

    /**
     * What an operator is told of an exception that reached the command line.
     *
     * @param workspace what the command was to work on
     */
    public static FailureReport failure(Throwable thrown, Supplier<Workspace> workspace) {
        FailureReport report = report(thrown, workspace);
        Throwable unexpected = report.unexpected();
        return unexpected == null
                ? report
                : report.withEvidence("(%s; AIVIDEO_DEBUG=1 in the environment shows where)"
                        .formatted(unexpected.getClass().getName()));
    }

    private static FailureReport report(Throwable thrown, Supplier<Workspace> workspace) {
        try {
            Workspace worked = workspace.get();
            return FailureReport.of(thrown, worked, () -> cache(worked));
        } catch (RefusedException e) {
            return FailureReport.of(thrown); // it is the workspace's name that was refused
        }
    }

    /** Where it is when nothing is set, if the settings themselves cannot be read. */
    private static Path cache(Workspace workspace) {
        try {
            return Settings.of(workspace).get("aivideo", CacheProperties.class).directory();
        } catch (RuntimeException e) {
            return new CacheProperties(null).directory();
        }
    }
}
