package dev.aivideo.records;

import static dev.aivideo.testing.Fixtures.aBrief;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.webapp.AssemblyProgress;
import dev.aivideo.records.webapp.SystemPromptRepository;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real database in a folder of the test, with every repository over it. */
public final class Records {
    public final Workspace workspace;
    public final JdbcClient client;
    public final TransactionTemplate transaction;
    public final ProjectRepository projects;
    public final SceneRepository scenes;
    public final ScriptRepository scripts;
    public final SpeechPlanRepository speechPlans;
    public final NarrationRepository narrations;
    public final ShotRepository shots;
    public final RefusedPictureRepository refusedPictures;
    public final SegmentRepository segments;
    public final Films films;
    public final DecisionRepository decisions;
    public final SystemPromptRepository systemPrompts;
    public final RunRepository runs;
    public final WarningRepository warnings;
    public final AssemblyProgress assembly;
    public final ArtifactRepository artifacts;
    public final ArtifactStore store;

    public Records(Path folder) {
        workspace = new Workspace(folder);
        DataSource dataSource = Database.open(workspace);
        client = RecordsConfiguration.client(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        projects = new ProjectRepository(client);
        scenes = new SceneRepository(client, transaction);
        narrations = new NarrationRepository(client, transaction);
        shots = new ShotRepository(client, transaction);
        refusedPictures = new RefusedPictureRepository(client);
        segments = new SegmentRepository(client);
        scripts = new ScriptRepository(client, transaction, scenes);
        speechPlans = new SpeechPlanRepository(client);
        films = new Films(projects, scripts, scenes, narrations, shots, segments);
        decisions = new DecisionRepository(client);
        systemPrompts = new SystemPromptRepository(client);
        runs = new RunRepository(client);
        warnings = new WarningRepository(client, workspace);
        assembly = new AssemblyProgress(client);
        artifacts = new ArtifactRepository(client);
        store = new ArtifactStore(workspace, artifacts);
    }

    /** A project as it stands before its script is asked for. */
    public Project newProject(String topic, Duration duration) {
        return newProject(aBrief().topic(topic).duration(duration).build());
    }

    public Project newProject(Brief brief) {
        Instant now = Instant.now();
        Project project = new Project(
                UUID.randomUUID().toString(), brief.topic(), brief, "script-generation", null, null, now, now);
        projects.insert(project);
        return project;
    }

    /** Scenes of the project with these texts, inserted. */
    public List<Scene> newScenes(Project project, String... texts) {
        List<Scene> script = new java.util.ArrayList<>();
        for (String text : texts) {
            script.add(
                    new Scene(UUID.randomUUID().toString(), project.id(), script.size() + 1, text, List.of("keyword")));
        }
        scenes.insertAll(script);
        return script;
    }
}
