package dev.aivideo.cli.workbench;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.job.Cleaner;
import dev.aivideo.job.FailureReport;
import dev.aivideo.job.JobApplication;
import dev.aivideo.job.LiveRuns;
import dev.aivideo.job.Retention;
import dev.aivideo.job.WorkspaceSession;
import dev.aivideo.media.CacheProperties;
import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegBinaries;
import dev.aivideo.media.FfmpegProperties;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.net.AddressGuard;
import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.nightly.NightRepository;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Project;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Workspace;
import dev.aivideo.queue.FeedRepository;
import dev.aivideo.queue.QueueRepository;
import dev.aivideo.records.Records;
import dev.aivideo.style.LookProperties;
import dev.aivideo.style.Styles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a command works with: a workspace with its settings and records, and parts of the program. Each is opened when it
 * is first asked for, as most commands need one or two of them and are over before the application would have started.
 */
public final class Workbench {
    private final Workspace workspace;
    private @Nullable Settings settings;
    private @Nullable Records records;
    private @Nullable Records written;

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
    public Records records() {
        if (records == null) {
            records = ours(Records.openForReading(workspace));
        }
        return records;
    }

    private Records ours(Records found) {
        if (!found.areOurs()) {
            throw RefusedException.usage(
                    "No film has been made in " + workspace.root()
                            + " yet: its database has no records of this program; make one, or choose another folder with --workspace");
        }
        return found;
    }

    /**
     * The only project that matches the text: the beginning of its id, its name or its topic.
     *
     * @throws RefusedException if there is none, or more than one
     */
    public Project project(String text) {
        List<Project> found = text.isBlank() ? List.of() : records().projects().matching(text.strip());
        if (found.isEmpty()) {
            throw RefusedException.usage("There is no project '%s' in %s; 'status' lists the projects"
                    .formatted(Formats.shortened(text, 60), workspace.root()));
        }
        if (found.size() > 1) {
            StringBuilder list = new StringBuilder(
                    "'%s' matches %d projects; give an id:".formatted(Formats.shortened(text, 60), found.size()));
            found.forEach(project -> list.append(System.lineSeparator())
                    .append("  %s  %s  %s".formatted(project.id(), Formats.time(project.createdAt()), project.name())));
            throw RefusedException.usage(list.toString());
        }
        return found.get(0);
    }

    /** The run's actual state, which may differ from the recorded one. */
    public RunStatus state(Run run) {
        return LiveRuns.status(workspace, run);
    }

    /** The queue, for reading and writing; the database is created if missing. */
    public QueueRepository queue() {
        return new QueueRepository(written());
    }

    /** The nights, for reading and writing; the database is created if missing. */
    public NightRepository nights() {
        return new NightRepository(written());
    }

    /** Deletes files that are no longer needed. */
    public Cleaner cleaner() {
        return new Cleaner(written(), settings().get("aivideo.retention", Retention.class), Instant.now());
    }

    public VoiceCatalogue voices() {
        return new VoiceCatalogue(settings(), http());
    }

    /** For commands that ask for addresses that the operator names. */
    public Http http() {
        NetProperties net = settings().get("aivideo.net", NetProperties.class);
        return new Http(net, new AddressGuard(net));
    }

    /** The items of feeds that were taken; the database is created if missing. */
    public FeedRepository feeds() {
        return new FeedRepository(written());
    }

    public WebAppPersonas webAppPersonas() {
        return new WebAppPersonas(workspace);
    }

    public FfmpegBinaries ffmpeg() {
        return new FfmpegBinaries(
                settings().get("aivideo.ffmpeg", FfmpegProperties.class),
                settings().get("aivideo", CacheProperties.class).directory());
    }

    public Styles styles() {
        return new Styles(settings().get("aivideo.style", LookProperties.class), () -> ffprobe());
    }

    private Ffprobe ffprobe() {
        FfmpegProperties properties = settings().get("aivideo.ffmpeg", FfmpegProperties.class);
        FfmpegBinaries binaries = ffmpeg();
        return new Ffprobe(binaries, new Ffmpeg(binaries, properties, workspace.logs()), properties);
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

    private Records written() {
        if (written == null) {
            written = Records.open(workspace);
        }
        return written;
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
