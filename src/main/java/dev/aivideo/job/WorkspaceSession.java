package dev.aivideo.job;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.project.Brief;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Project;
import dev.aivideo.project.Stage;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A workspace opened for work: its lock is held, its database is open, the Job can be run. A signal to end (SIGTERM,
 * Ctrl-C) stops the run at hand after the item it is at, and leaves it restartable.
 */
public final class WorkspaceSession implements AutoCloseable {
    private static final Duration GRACE_PERIOD = Duration.ofSeconds(20);

    /** Exit code of a process ended by SIGTERM: 128 + 15. */
    private static final int TERMINATED = 143;

    private final WorkspaceLock lock;
    private final ConfigurableApplicationContext context;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ShutdownSignals signals = ShutdownSignals.handledBy(this::onEndSignal);

    private volatile boolean isStopping;

    private WorkspaceSession(WorkspaceLock lock, ConfigurableApplicationContext context) {
        this.lock = lock;
        this.context = context;
    }

    /**
     * Open a workspace.
     *
     * @param home folder of the program
     * @param purpose what the workspace is used for, shown to other processes
     * @param wait whether to wait for another process to leave it
     * @throws SettingsException if the settings cannot be used
     * @throws dev.aivideo.records.DatabaseUnavailableException if the database cannot be opened or created
     * @throws WorkspaceInUseException if another process works in it and {@code wait} is false
     */
    public static WorkspaceSession open(
            Workspace workspace, Path home, Progress progress, String purpose, boolean wait) {
        OperatorSettings.environment(workspace, home); // refused before anything is created
        Database.open(workspace);
        WorkspaceLock lock = WorkspaceLock.take(workspace, purpose, wait);
        WorkspaceSession session = null;
        try {
            session = new WorkspaceSession(lock, JobApplication.open(workspace, home, progress));
            session.get(Ffmpeg.class).endOrphans();
            session.get(DeadRuns.class).complete();
            return session;
        } catch (RuntimeException e) {
            if (session == null) {
                lock.close();
            } else {
                session.close();
            }
            throw e;
        }
    }

    /** Make a new film from the beginning. */
    public RunResult produce(Brief brief) {
        Project project = launcher().newProject(brief);
        return launcher().run(project.id());
    }

    /**
     * Resume a project from the step that was not completed. Damaged or missing files of completed steps are
     * reported as warnings and made again.
     */
    public RunResult restart(String projectId) {
        return launcher().run(projectId);
    }

    /** Run a stage and the following ones again, for instance after a change of settings. */
    public RunResult restartFrom(String projectId, Stage stage) {
        context.getBean(RestartPreparation.class).from(projectId, stage);
        return launcher().run(projectId);
    }

    /**
     * Make an edition of a film: the same script and voice in another format, beside the film.
     *
     * @throws IllegalArgumentException if the film is not spoken to its end, or its sound is gone
     */
    public RunResult edition(String projectId, PictureFormat format) {
        return launcher()
                .run(context.getBean(NewEditions.class).begin(projectId, format).id());
    }

    /**
     * Make again one scene and what depends on it.
     *
     * @param text the new narration; null to keep the text
     * @param reshoot whether other pictures are to be chosen
     * @throws IllegalArgumentException if the project has no such scene
     */
    public RunResult remakeScene(String projectId, int number, @Nullable String text, boolean reshoot) {
        context.getBean(RestartPreparation.class).scene(projectId, number, text, reshoot);
        return launcher().run(projectId);
    }

    /** Whether the process has been asked to end. */
    public boolean isStopping() {
        return isStopping;
    }

    /** A bean of the application, for commands that do more than run the Job. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    private VideoLauncher launcher() {
        return context.getBean(VideoLauncher.class);
    }

    /** The first signal stops in an orderly way, the second at once. */
    private void onEndSignal() {
        if (isStopping) {
            Runtime.getRuntime().halt(TERMINATED);
        }
        isStopping = true;
        Thread shutdown = new Thread(this::stopAndWait, "shutdown");
        shutdown.setDaemon(true);
        shutdown.start();
    }

    private void stopAndWait() {
        try {
            launcher().stopRuns();
            if (!closed.await(GRACE_PERIOD.toMillis(), TimeUnit.MILLISECONDS)) {
                // The current item takes longer than the shutdown may: it is repeated at restart.
                Runtime.getRuntime().halt(TERMINATED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        context.close();
        lock.close();
        closed.countDown();
        signals.close();
    }
}
