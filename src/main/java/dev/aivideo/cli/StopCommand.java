package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.job.LiveRuns;
import dev.aivideo.project.Project;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.records.Records;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stops a run of another process after its current scene. */
@Command(name = "stop", description = "Stop a run after the current scene; 'restart' resumes it later.")
final class StopCommand extends BaseCommand {
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(200);

    @Parameters(paramLabel = "PROJECT", description = "Beginning of the project's id, its name or its topic.")
    @Nullable
    String project;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long to wait for the end, in seconds. Default: ${DEFAULT-VALUE}.")
    int timeoutS;

    private record StopView(String project, String outcome, String message) {}

    @Override
    public Integer call() throws InterruptedException {
        Records records = bench().records();
        Project stopped = bench().project(project == null ? "" : project);
        List<Run> runs = records.runs().ofProject(stopped.id());
        Run run = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (run == null || bench().state(run) != RunStatus.RUNNING) {
            return tell(
                    stopped,
                    "not-running",
                    "Nothing to stop: project %s is not running (%s)."
                            .formatted(
                                    Formats.shortId(stopped.id()), run == null ? "never started" : bench().state(run)));
        }
        boolean asked =
                ProcessHandle.of(run.processId()).map(ProcessHandle::destroy).orElse(false);
        if (!asked) {
            return tell(
                    stopped,
                    "not-asked",
                    "Process %d cannot be stopped: it belongs to another user or machine.".formatted(run.processId()));
        }
        return awaitEnd(run)
                ? tellEnd(stopped, records.runs().find(run.id()).orElse(run))
                : tell(
                        stopped,
                        "stopping",
                        "Process %d was told to stop and is still finishing the current scene."
                                .formatted(run.processId()));
    }

    /** The run may have completed before the signal, or its process may have ended without recording it. */
    private int tellEnd(Project stopped, Run run) {
        String id = Formats.shortId(stopped.id());
        if (run.status() == RunStatus.COMPLETED) {
            return tell(stopped, "completed", "Project " + id + " was completed before it could be stopped.");
        }
        String how = run.status() == RunStatus.STOPPED ? "is stopped" : "ended in the middle of a scene";
        return tell(
                stopped,
                "stopped",
                "Project %s %s; resume with: %s restart %s%s"
                        .formatted(id, how, Formats.PROGRAM, id, place.asArgument()));
    }

    private boolean awaitEnd(Run run) throws InterruptedException {
        Instant latest = Instant.now().plusSeconds(timeoutS);
        while (LiveRuns.isProcessAtWork(workspace(), run)) {
            if (Instant.now().isAfter(latest)) {
                return false;
            }
            Thread.sleep(LOOK_AGAIN_AFTER.toMillis());
        }
        return true;
    }

    /** Exit code 0 if the run has ended or is about to. */
    private int tell(Project stopped, String outcome, String text) {
        if (json) {
            printJson(new StopView(stopped.id(), outcome, text));
        } else {
            out().println(text);
        }
        return outcome.equals("not-asked") ? 1 : 0;
    }
}
