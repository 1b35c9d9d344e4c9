package dev.aivideo.cli;

import dev.aivideo.cli.options.ProduceOptions;
import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.ResultReport;
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
import dev.aivideo.project.Brief;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository.NewEntry;
import dev.aivideo.script.GivenScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
            description = "If the workspace is in use, wait until it is free. Default: say who uses it.")
    boolean wait;

    @Option(
            names = "--queue",
            description = "If the workspace is in use, put the film in the queue that nights make films from.")
    boolean queue;

    @Option(names = "--dry-run", description = "Check everything and say what would be done; write nothing.")
    boolean dryRun;

    @Override
    public Integer call() {
        try {
            options.readWords(place);
            if (wait && queue) {
                throw RefusedException.usage("Give --wait or --queue, not both");
            }
            Brief brief = options.brief(workspace());
            WorkspaceCheck.usable(workspace());
            WorkspaceCheck.roomy(workspace(), GivenScript.expectedLength(brief));
            return dryRun ? announce(brief) : produce(brief);
        } catch (RuntimeException e) {
            if (json) {
                FailureReport report = Workbench.failure(e, this::workspace);
                printJson(Map.of("exitCode", report.exitCode().value(), "error", report.message()));
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
        QueueEntry queued =
                QueueCommand.queue(workspace()).addAll(List.of(entry)).get(0);
        if (json) {
            Map<String, Object> map = QueueCommand.asMap(queued);
            map.put("queued", true);
            map.put("inUseBy", owner);
            printJson(map);
        } else {
            out().println("The workspace is in use by " + Formats.printable(owner) + ".");
            out().println("Queued as %s: %s. The next night makes it, or: %s nightly%s"
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
        ResultReport report = new ResultReport(workspace(), Workbench.home(), brief.duration());
        try (ShownProgress progress = Terminal.detected().progress(err());
                WorkspaceSession studio = WorkspaceSession.open(
                        workspace(), Workbench.home(), progress, "making '" + brief.topic() + "'", wait)) {
            RunResult result = studio.produce(brief);
            progress.close();
            report.print(result, json || result.exitCode() != ExitCode.DONE ? err() : out());
            if (json) {
                printJson(report.asMap(result));
            }
            return result.exitCode().value();
        }
    }

    private int announce(Brief brief) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("dryRun", true);
        plan.put("topic", brief.topic());
        plan.put("durationS", brief.duration().toSeconds());
        plan.put("voice", brief.voice());
        plan.put("aspect", brief.aspect().ratio());
        plan.put("captions", brief.captions().name().toLowerCase(Locale.ROOT));
        plan.put("narrationFrom", narrationFrom(brief));
        plan.put("language", asSet(brief.style().language()));
        plan.put("tone", asSet(brief.style().tone()));
        plan.put("persona", asSet(brief.style().persona()));
        plan.put("offline", brief.offline());
        plan.put("workspace", workspace().root().toString());
        plan.put(
                "inUseBy",
                WorkspaceLock.owner(workspace()).map(WorkspaceOwner::toString).orElse(""));
        if (json) {
            printJson(plan);
        } else {
            out().println("Nothing was written. This is what would be done:");
            plan.forEach((name, value) -> out().println("  %-16s %s".formatted(name, value)));
        }
        return 0;
    }

    private static String asSet(@Nullable String given) {
        return given == null ? "as set" : given;
    }

    private static String narrationFrom(Brief brief) {
        if (brief.scriptText() != null) {
            return "the given script";
        }
        return brief.sourceText() != null
                ? "the given source"
                : "a shipped source that fits, a language model, or an outline";
    }
}
