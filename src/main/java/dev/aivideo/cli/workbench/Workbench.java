package dev.aivideo.cli.workbench;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.job.Cleaner;
import dev.aivideo.job.FailureReport;
import dev.aivideo.job.JobApplication;
import dev.aivideo.job.Retention;
import dev.aivideo.job.WorkspaceSession;
import dev.aivideo.media.CacheProperties;
import dev.aivideo.media.FfmpegBinaries;
import dev.aivideo.media.FfmpegProperties;
import dev.aivideo.nightly.NightRepository;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Workspace;
import dev.aivideo.queue.QueueRepository;
import dev.aivideo.records.ArtifactRepository;
import dev.aivideo.records.Database;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.RecordsConfiguration;
import dev.aivideo.records.RunRepository;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a command works with: a workspace with its settings and records, and parts of the program. Each is opened when it
 * is first asked for, as most commands need one or two of them and are over before the application would have started.
 */
public final class Workbench {
    private final Workspace workspace;
    private @Nullable Settings settings;
    private @Nullable ReadRecords records;
    private @Nullable DataSource database;

    public Workbench(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The program's folder, which holds {@code run.sh} and {@code config/}. */
    public static Path home() {
        return Path.of(System.getProperty("aivideo.home", "")).toAbsolutePath().normalize();
    }

    public Workspace workspace() {
        return workspace;
    }

    /** A command line of this program, as an operator would type it to work in the same workspace. */
    public String commandLine(String command) {
        return Formats.PROGRAM + " " + command + workspace.asArgument(home());
    }

    /** @throws dev.aivideo.job.SettingsException if the settings cannot be used */
    public Settings settings() {
        if (settings == null) {
            settings = Settings.of(workspace);
        }
        return settings;
    }

    /**
     * The records, for reading beside whatever run is going on.
     *
     * @throws dev.aivideo.records.DatabaseUnavailableException if there is no database, or it cannot be read
     * @throws RefusedException if the database is the web app's and has no run of this program
     */
    public ReadRecords records() {
        if (records == null) {
            records = ReadRecords.open(workspace);
        }
        return records;
    }

    /** The queue, for reading and writing; the database is created if missing. */
    public QueueRepository queue() {
        return new QueueRepository(RecordsConfiguration.client(database()), transaction());
    }

    /** The nights, for reading and writing; the database is created if missing. */
    public NightRepository nights() {
        return new NightRepository(RecordsConfiguration.client(database()), transaction());
    }

    /** Deletes files that are no longer needed. */
    public Cleaner cleaner() {
        var client = RecordsConfiguration.client(database());
        return new Cleaner(
                workspace,
                new ProjectRepository(client),
                new ArtifactRepository(client),
                new RunRepository(client),
                settings().get("aivideo.retention", Retention.class),
                Instant.now());
    }

    public VoiceCatalogue voices() {
        return new VoiceCatalogue(settings());
    }

    public WebAppPersonas webAppPersonas() {
        return new WebAppPersonas(workspace);
    }

    public FfmpegBinaries ffmpeg() {
        return new FfmpegBinaries(
                settings().get("aivideo.ffmpeg", FfmpegProperties.class),
                settings().get("aivideo", CacheProperties.class).directory());
    }

    /** The application with lazily created beans. It runs no Job. */
    public ConfigurableApplicationContext application() {
        return JobApplication.forInspection(workspace, home());
    }

    /**
     * The workspace opened for work.
     *
     * @param purpose what the workspace is used for, shown to other processes
     * @param wait whether to wait for another process to leave it
     * @throws dev.aivideo.job.WorkspaceInUseException if another process works in it and {@code wait} is false
     */
    public WorkspaceSession open(Progress progress, String purpose, boolean wait) {
        return WorkspaceSession.open(workspace, home(), progress, purpose, wait);
    }

    private DataSource database() {
        if (database == null) {
            database = Database.open(workspace);
        }
        return database;
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(database()));
    }

    /**
     * The report of an exception that reached the command line.
     *
     * @param workspace what the command was to work on
     */
    public static FailureReport failure(Throwable thrown, Supplier<Workspace> workspace) {
        FailureReport report = report(thrown, workspace);
        Throwable unexpected = report.unexpected();
        return unexpected == null
                ? report
                : report.withEvidence("(%s; set AIVIDEO_DEBUG=1 to see the stack trace)"
                        .formatted(unexpected.getClass().getName()));
    }

    private static FailureReport report(Throwable thrown, Supplier<Workspace> workspace) {
        try {
            Workspace worked = workspace.get();
            return FailureReport.of(thrown, worked, () -> cache(worked));
        } catch (RefusedException e) {
            return FailureReport.of(thrown); // the workspace's name itself was refused
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
