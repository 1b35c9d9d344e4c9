package dev.aivideo.records;

import dev.aivideo.project.Workspace;
import dev.aivideo.records.webapp.AssemblyProgress;
import dev.aivideo.records.webapp.SystemPromptRepository;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The repositories over one workspace's database. They have no state, so each is created when it is asked for: a short
 * command loads the classes of those it uses only. Transactions are those of a repository and last milliseconds.
 */
public final class Records {
    private final Workspace workspace;
    private final DataSource dataSource;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    private Records(Workspace workspace, DataSource dataSource) {
        this.workspace = workspace;
        this.dataSource = dataSource;
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setExceptionTranslator(new SqliteExceptionTranslator());
        client = JdbcClient.create(template);
        JdbcTransactionManager manager = new JdbcTransactionManager(dataSource);
        manager.setExceptionTranslator(new SqliteExceptionTranslator());
        transaction = new TransactionTemplate(manager);
    }

    /**
     * For reading and writing; the database is created if it is missing.
     *
     * @throws DatabaseUnavailableException if the file cannot be opened, created or used
     */
    public static Records open(Workspace workspace) {
        return new Records(workspace, Database.open(workspace));
    }

    /**
     * For reading only, also while a run is going on.
     *
     * @throws DatabaseUnavailableException if there is no such file, or it is not a database
     */
    public static Records openForReading(Workspace workspace) {
        return new Records(workspace, Database.openForReading(workspace));
    }

    public Workspace workspace() {
        return workspace;
    }

    /** Whether this program has written to the database; it may be the web app's alone. */
    public boolean areOurs() {
        return RecordUpgrades.hasTable(client, "runs");
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** For repositories of other packages; its exceptions say what SQLite meant. */
    public JdbcClient client() {
        return client;
    }

    public TransactionTemplate transaction() {
        return transaction;
    }

    public ProjectRepository projects() {
        return new ProjectRepository(client);
    }

    public MusicRepository music() {
        return new MusicRepository(client);
    }

    public ScriptRepository scripts() {
        return new ScriptRepository(client, transaction, scenes());
    }

    public SourceTextRepository sourceTexts() {
        return new SourceTextRepository(client, transaction);
    }

    public SceneRepository scenes() {
        return new SceneRepository(client, transaction);
    }

    public SpeechPlanRepository speechPlans() {
        return new SpeechPlanRepository(client);
    }

    public NarrationRepository narrations() {
        return new NarrationRepository(client, transaction);
    }

    public ShotRepository shots() {
        return new ShotRepository(client, transaction);
    }

    public RefusedPictureRepository refusedPictures() {
        return new RefusedPictureRepository(client);
    }

    public SegmentRepository segments() {
        return new SegmentRepository(client);
    }

    public Films films() {
        return new Films(this);
    }

    public EditionRepository editions() {
        return new EditionRepository(client);
    }

    public DecisionRepository decisions() {
        return new DecisionRepository(client);
    }

    public ArtifactRepository artifacts() {
        return new ArtifactRepository(client);
    }

    public ArtifactStore store() {
        return new ArtifactStore(workspace, artifacts());
    }

    public RunRepository runs() {
        return new RunRepository(client);
    }

    public WarningRepository warnings() {
        return new WarningRepository(client, workspace);
    }

    public ProjectStatusRepository statuses() {
        return new ProjectStatusRepository(client, runs());
    }

    public Publications publications() {
        return new Publications(projects(), assembly(), transaction);
    }

    public AssemblyProgress assembly() {
        return new AssemblyProgress(client);
    }

    public SystemPromptRepository systemPrompts() {
        return new SystemPromptRepository(client);
    }
}
