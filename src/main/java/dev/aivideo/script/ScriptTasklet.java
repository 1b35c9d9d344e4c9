package dev.aivideo.script;

import dev.aivideo.project.Progress;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Stage;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.SceneRepository;
import dev.aivideo.records.ScriptRepository;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Gives a project its scenes, all or none. A project that has them keeps them, so that a restart tells the same story. */
class ScriptTasklet implements Tasklet {
    private final ProjectRepository projects;
    private final SceneRepository scenes;
    private final ScriptRepository scripts;
    private final Scriptwriting scriptwriting;
    private final Progress progress;

    ScriptTasklet(
            ProjectRepository projects,
            SceneRepository scenes,
            ScriptRepository scripts,
            Scriptwriting scriptwriting,
            Progress progress) {
        this.projects = projects;
        this.scenes = scenes;
        this.scripts = scripts;
        this.scriptwriting = scriptwriting;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Object projectId = context.getStepContext().getJobParameters().get("project");
        contribution.incrementWriteCount(write(String.valueOf(projectId)));
        return RepeatStatus.FINISHED;
    }

    /** Writes the project's script and says how many scenes it has. */
    int write(String projectId) {
        List<Scene> present = scenes.ofProject(projectId);
        if (!present.isEmpty()) {
            return present.size();
        }
        Script script = scriptwriting.script(projects.get(projectId));
        script.faults().forEach(progress::warn);
        List<Scene> rows = script.rows(projectId);
        scripts.accept(projectId, script.texts(), rows);
        progress.report(Stage.SCRIPT.stepName(), rows.size(), rows.size(), "scenes");
        return rows.size();
    }
}
