package dev.aivideo.job;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Project;
import dev.aivideo.project.Run;
import dev.aivideo.records.ProjectRepository;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.stereotype.Component;

/** Starts and restarts runs of the Job, and returns their results. */
@Component
public class VideoLauncher implements FilmRunner {
    private static final Logger LOG = LoggerFactory.getLogger(VideoLauncher.class);

    private final ProjectRepository projects;
    private final NewRuns newRuns;
    private final DamagedFiles damagedFiles;
    private final JobExecutions executions;
    private final RunEndings endings;
    private final RunJournal journal;

    VideoLauncher(
            ProjectRepository projects,
            NewRuns newRuns,
            DamagedFiles damagedFiles,
            JobExecutions executions,
            RunEndings endings,
            RunJournal journal) {
        this.projects = projects;
        this.newRuns = newRuns;
        this.damagedFiles = damagedFiles;
        this.executions = executions;
        this.endings = endings;
        this.journal = journal;
    }

    @Override
    public Project newProject(Brief brief) {
        return newRuns.newProject(brief);
    }

    /** Damaged or missing files of completed steps are reported as warnings and made again. */
    @Override
    public RunResult run(String projectId) {
        Project project = projects.get(projectId);
        List<String> damages = damagedFiles.forget(projectId);
        Run run = newRuns.begin(projectId);
        try (RunJournal.Open open = journal.open(run)) {
            LOG.info(
                    "Project {} '{}', attempt {}: {}",
                    projectId,
                    project.name(),
                    run.attempt(),
                    project.brief().duration());
            damages.forEach(journal::warn);
            return run(run);
        }
    }

    private RunResult run(Run run) {
        try {
            return executions.isStopAsked() ? endings.stopped(run) : result(run, executions.execute(run));
        } catch (JobExecutionException | RuntimeException e) {
            LOG.error("The Job could not be run", e);
            return endings.failed(run, e);
        }
    }

    private RunResult result(Run run, JobExecution execution) {
        BatchStatus status = execution.getStatus();
        // Ctrl-C reaches FFmpeg too: its unfinished work is repeated at restart and is not a failure.
        boolean isStopped = status == BatchStatus.FAILED && executions.isStopAsked();
        if (isStopped || status == BatchStatus.STOPPED || status == BatchStatus.STOPPING) {
            return endings.stopped(run);
        }
        return status == BatchStatus.COMPLETED ? endings.completed(run) : endings.failed(run, execution);
    }

    @Override
    public void stopRuns() {
        executions.stop();
    }
}
