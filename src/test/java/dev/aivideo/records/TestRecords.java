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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A real database in a folder of the test, with every repository over it. */
public final class TestRecords {
    public final Workspace workspace;
    public final Records all;
    public final JdbcClient client;
    public final TransactionTemplate transaction;
    public final ProjectRepository projects;
    public final SceneRepository scenes;
    public final ScriptRepository scripts;
    public final SourceTextRepository sourceTexts;
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

    public TestRecords(Path folder) {
        workspace = new Workspace(folder);
        all = Records.open(workspace);
        client = all.client();
        transaction = all.transaction();
        projects = all.projects();
        scenes = all.scenes();
        scripts = all.scripts();
        sourceTexts = all.sourceTexts();
        speechPlans = all.speechPlans();
        narrations = all.narrations();
        shots = all.shots();
        refusedPictures = all.refusedPictures();
        segments = all.segments();
        films = all.films();
        decisions = all.decisions();
        systemPrompts = all.systemPrompts();
        runs = all.runs();
        warnings = all.warnings();
        assembly = all.assembly();
        artifacts = all.artifacts();
        store = all.store();
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
