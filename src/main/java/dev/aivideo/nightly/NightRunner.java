package dev.aivideo.nightly;

import dev.aivideo.job.ExitCode;
import dev.aivideo.job.WorkspaceSession;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Opens a workspace for a night and runs the night to its end. */
public final class NightRunner {
    private final Workspace workspace;
    private final Path home;

    /** @param home folder of the program */
    public NightRunner(Workspace workspace, Path home) {
        this.workspace = workspace;
        this.home = home;
    }

    /**
     * How a night ended.
     *
     * @param isToldToEnd whether the process was told to stop meanwhile
     */
    public record Ended(NightResult result, boolean isToldToEnd) {

        /** A night that was stopped before its last film is neither done nor failed. */
        public ExitCode exitCode() {
            boolean isCutShort = isToldToEnd
                    && result.exitCode() != ExitCode.NOTHING_STARTED
                    && !result.hasFilm(NightFilm.Outcome.FAILED)
                    && result.hasFilm(NightFilm.Outcome.LEFT_OVER);
            return isCutShort ? ExitCode.STOPPED : result.exitCode();
        }
    }

    /**
     * Run one night.
     *
     * @throws dev.aivideo.job.WorkspaceInUseException if another process works in the workspace and the request does not
     *     wait
     * @throws IllegalStateException if the night ended without a report
     */
    public Ended run(NightRequest request, Progress progress) throws Exception {
        Instant until = end(request.until(), ZonedDateTime.now());
        try (WorkspaceSession session =
                WorkspaceSession.open(workspace, home, progress, "a night's films", request.isWaiting())) {
            NightlyProperties settings = session.get(NightlyProperties.class);
            NightResult result = session.get(NightLauncher.class)
                    .run(new NightOptions(
                            request.maxFilms() == null ? settings.maxFilms() : request.maxFilms(),
                            request.parallel() == null ? settings.parallel() : request.parallel(),
                            until));
            return new Ended(result, session.isStopping());
        }
    }

    /** The next occurrence of this local time. */
    private static @Nullable Instant end(@Nullable LocalTime until, ZonedDateTime now) {
        return until == null ? null : Schedule.nextShown(until, now);
    }
}
