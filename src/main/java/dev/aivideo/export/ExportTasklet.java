package dev.aivideo.export;

import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Project;
import dev.aivideo.records.DecisionRepository;
import dev.aivideo.records.FilmTexts;
import dev.aivideo.records.NarrationRepository;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.SceneRepository;
import dev.aivideo.records.ShotRepository;
import java.io.IOException;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Exports one project's film from what the other stages recorded. */
class ExportTasklet implements Tasklet {
    private final String projectId;
    private final ProjectRepository projects;
    private final SceneRepository scenes;
    private final NarrationRepository narrations;
    private final ShotRepository shots;
    private final DecisionRepository decisions;
    private final FilmExporter exporter;

    ExportTasklet(
            String projectId,
            ProjectRepository projects,
            SceneRepository scenes,
            NarrationRepository narrations,
            ShotRepository shots,
            DecisionRepository decisions,
            FilmExporter exporter) {
        this.projectId = projectId;
        this.projects = projects;
        this.scenes = scenes;
        this.narrations = narrations;
        this.shots = shots;
        this.decisions = decisions;
        this.exporter = exporter;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        Project project = projects.get(projectId);
        List<Narration> spoken = narrations.ofProject(projectId);
        exporter.export(new FilmParts(
                project,
                FilmTexts.of(project.brief(), decisions.ofProject(projectId)),
                FilmPlan.of(spoken),
                scenes.ofProject(projectId),
                spoken,
                shots.ofProject(projectId)));
        return RepeatStatus.FINISHED;
    }
}
