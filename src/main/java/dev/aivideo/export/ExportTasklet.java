package dev.aivideo.export;

import dev.aivideo.records.Films;
import java.io.IOException;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Exports one project's film from what the other stages recorded. */
class ExportTasklet implements Tasklet {
    private final String projectId;
    private final Films films;
    private final FilmExporter exporter;

    ExportTasklet(String projectId, Films films, FilmExporter exporter) {
        this.projectId = projectId;
        this.films = films;
        this.exporter = exporter;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        exporter.export(FilmParts.of(films.load(projectId)));
        return RepeatStatus.FINISHED;
    }
}
