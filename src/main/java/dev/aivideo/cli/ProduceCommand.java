package dev.aivideo.cli;

import dev.aivideo.cli.options.ProduceOptions;
import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.PlanView;
import dev.aivideo.cli.output.QueueEntryView;
import dev.aivideo.cli.output.QueuedView;
import dev.aivideo.cli.output.ResultView;
import dev.aivideo.cli.output.ShownProgress;
import dev.aivideo.cli.output.Terminal;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.cli.workbench.WorkspaceCheck;
import dev.aivideo.job.ExitCode;
import dev.aivideo.job.FailureReport;
import dev.aivideo.job.RunResult;
import dev.aivideo.job.WorkspaceInUseException;
import dev.aivideo.job.WorkspaceLock;
import dev.aivideo.job.WorkspaceOwner;
import dev.aivideo.job.WorkspaceSession;
import dev.aivideo.media.EncodingTrial;
import dev.aivideo.project.Brief;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository.NewEntry;
import dev.aivideo.script.GivenScript;
import dev.aivideo.script.ScriptForecast;
import dev.aivideo.script.openai.OpenAiProperties;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a film. */
@Command(name = "produce", description = "Make a film about a topic (the default command).")
final class ProduceCommand extends BaseCommand {
    @Mixin
    final ProduceOptions options = new ProduceOptions();

    @Option(
            names = "--wait",
            description = "If the workspace is in use, wait until it is free. Default: report which process uses it.")
    boolean wait;

    @Option(
            names = "--queue",
            description = "If the workspace is in use, put the film in the queue that nights make films from.")
    boolean queue;

    @Option(names = "--dry-run", description = "Check everything and show what would be done; write nothing.")
    boolean dryRun;

    private record FailureView(int exitCode, String error) {}

    @Override
    public Integer call() {
        try {
            options.readWords(place);
            if (wait && queue) {
                throw RefusedException.usage("Give --wait or --queue, not both");
            }
            Brief brief = options.brief(bench());
            WorkspaceCheck.usable(bench());
            WorkspaceCheck.roomy(workspace(), GivenScript.expectedLength(brief), brief.picture());
            new EncodingTrial(bench().ffmpeg()).require(brief.picture().codec());
            return dryRun ? announce(brief) : produce(brief);
        } catch (RuntimeException e) {
            if (json) {
                FailureReport report = Workbench.failure(e, this::workspace);
                printJson(new FailureView(report.exitCode().value(), report.message()));
            }
            throw e;
        }
    }

    private int produce(Brief brief) {
        try {
            return film(brief);
        } catch (WorkspaceInUseException e) {
            if (!queue) {
                throw e;
            }
            return enqueue(brief, e.owner().toString());
        }
    }

    private int enqueue(Brief brief, String owner) {
        NewEntry entry = new NewEntry(brief, QueueEntry.USUAL_PRIORITY, null);
        QueueEntry queued = bench().queue().addAll(List.of(entry)).get(0);
        if (json) {
            printJson(new QueuedView(QueueEntryView.of(queued), true, owner));
        } else {
            out().println("The workspace is in use by " + Formats.printable(owner) + ".");
            out().println("Queued as %s: %s. The next night makes it; to make it now: %s nightly%s"
                    .formatted(
                            Formats.shortId(queued.id()),
                            Formats.printable(brief.topic()),
                            Formats.PROGRAM,
                            place.asArgument()));
        }
        return ExitCode.DONE.value();
    }

    private int film(Brief brief) {
        if (wait) {
            WorkspaceLock.owner(workspace()).ifPresent(owner -> err().println("Waiting for " + owner));
        }
        try (ShownProgress progress = Terminal.detected().progress(err());
                WorkspaceSession session = bench().open(progress, "making '" + brief.topic() + "'", wait)) {
            RunResult result = session.produce(brief);
            progress.close();
            ResultView view = ResultView.of(result, brief.duration(), workspace(), Workbench.home());
            view.print(json || result.exitCode() != ExitCode.DONE ? err() : out());
            if (json) {
                printJson(view);
            }
            return result.exitCode().value();
        }
    }

    private int announce(Brief brief) {
        String owner =
                WorkspaceLock.owner(workspace()).map(WorkspaceOwner::toString).orElse("");
        PlanView plan =
                PlanView.of(brief, narrationFrom(brief), workspace().root().toString(), owner);
        if (json) {
            printJson(plan);
        } else {
            plan.print(out());
        }
        return 0;
    }

    private String narrationFrom(Brief brief) {
        OpenAiProperties model = bench().settings().get("aivideo.script.openai", OpenAiProperties.class);
        try (ConfigurableApplicationContext application = bench().application()) {
            return application.getBean(ScriptForecast.class).of(brief, model.configured() ? model.model() : "");
        }
    }
}
