package dev.aivideo.editing;

import dev.aivideo.records.Films;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;

/** Has intro and outro made before the scenes are: they are few, and a clip that is not there any more is known at once. */
class ClipSegmentsListener implements StepExecutionListener {
    private final Films films;
    private final ClipSegments clips;

    ClipSegmentsListener(Films films, ClipSegments clips) {
        this.films = films;
        this.clips = clips;
    }

    @Override
    public void beforeStep(StepExecution step) {
        String projectId = step.getJobParameters().getString("project");
        if (projectId != null) {
            clips.make(films.load(projectId).project());
        }
    }
}
