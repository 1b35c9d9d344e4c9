package dev.aivideo.cli.workbench;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.job.LiveRuns;
import dev.aivideo.project.Project;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.ArtifactRepository;
import dev.aivideo.records.Database;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.NarrationRepository;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.ProjectStatusRepository;
import dev.aivideo.records.RecordsConfiguration;
import dev.aivideo.records.RunRepository;
import dev.aivideo.records.SceneRepository;
import dev.aivideo.records.ShotRepository;
import dev.aivideo.records.WarningRepository;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The current records, readable while a run is in progress; no Spring context is started. */
public final class ReadRecords {
    public final Workspace workspace;
    private final JdbcClient client;
    public final ProjectRepository projects;
    public final RunRepository runs;
    public final SceneRepository scenes;
    public final NarrationRepository narrations;
    public final ShotRepository shots;
    public final ArtifactRepository artifacts;
    public final DecisionRepository decisions;
    public final ProjectStatusRepository statuses;
    public final WarningRepository warnings;

    private ReadRecords(Workspace workspace) {
        this.workspace = workspace;
        DataSource dataSource = Database.openForReading(workspace);
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        client = RecordsConfiguration.client(dataSource);
        projects = new ProjectRepository(client);
        runs = new RunRepository(client);
        scenes = new SceneRepository(client, transaction);
        narrations = new NarrationRepository(client, transaction);
        shots = new ShotRepository(client, transaction);
        artifacts = new ArtifactRepository(client);
        decisions = new DecisionRepository(client);
        statuses = new ProjectStatusRepository(client);
        warnings = new WarningRepository(client, workspace);
    }

    /**
     * Open the workspace's records.
     *
     * @throws dev.aivideo.records.DatabaseUnavailableException if there is no database, or it cannot be read
     * @throws RefusedException if the database is the web app's and has no run of this program
     */
    static ReadRecords open(Workspace workspace) {
        ReadRecords records = new ReadRecords(workspace);
        boolean ours = records.client
                .sql("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'runs'")
                .query(Integer.class)
                .optional()
                .isPresent();
        if (!ours) {
            throw RefusedException.usage(
                    "No film has been made in " + workspace.root()
                            + " yet: its database has no records of this program; make one, or choose another folder with --workspace");
        }
        return records;
    }

    /**
     * The only project that matches the text: the beginning of its id, its name or its topic.
     *
     * @throws RefusedException if there is none, or more than one
     */
    public Project project(String text) {
        List<Project> found = text.isBlank() ? List.of() : projects.matching(text.strip());
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
}
