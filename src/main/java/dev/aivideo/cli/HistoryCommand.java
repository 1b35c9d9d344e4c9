package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.HistoryView;
import dev.aivideo.cli.output.HistoryView.RightsView;
import dev.aivideo.cli.output.HistoryView.RunView;
import dev.aivideo.cli.output.RightsLedger;
import dev.aivideo.cli.output.StepView;
import dev.aivideo.cli.output.Table;
import dev.aivideo.project.Decision;
import dev.aivideo.project.Project;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.records.Records;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the audit of runs: every step of every attempt, and the rights of texts and pictures. */
@Command(
        name = "history",
        description = "List runs with their steps: when, how long, how many items, how they ended;"
                + " and the rights of the texts and pictures in the films.")
final class HistoryCommand extends BaseCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "PROJECT",
            description = "Beginning of a project's id, its name or its topic. Default: all projects.")
    @Nullable
    String project;

    @Option(
            names = "--last",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many runs are listed, the newest. Default: ${DEFAULT-VALUE}.")
    int last;

    @Override
    public Integer call() {
        Records records = bench().records();
        List<RunView> runs =
                runs(records).stream().map(run -> view(records, run)).toList();
        List<String> films = runs.stream().map(RunView::project).distinct().toList();
        if (json) {
            printJson(new HistoryView(
                    runs, films.stream().map(film -> rights(records, film)).toList()));
        } else {
            runs.forEach(run -> print(records, run));
            films.forEach(film -> printReadableRights(records, film));
            if (runs.isEmpty()) {
                out().println("There are no runs yet.");
            }
        }
        return 0;
    }

    private List<Run> runs(Records records) {
        List<String> projects = project == null
                ? records.runs().latestOfEachProject().stream()
                        .map(Run::projectId)
                        .toList()
                : List.of(bench().project(project).id());
        List<Run> runs = new ArrayList<>();
        projects.forEach(id -> runs.addAll(records.runs().ofProject(id)));
        runs.sort(Comparator.comparing(Run::startedAt));
        return runs.subList(Math.max(0, runs.size() - Math.max(1, last)), runs.size());
    }

    private RunView view(Records records, Run run) {
        return RunView.of(
                run,
                bench().state(run),
                new RunView.Told(records.warnings().ofRun(run), hooks(records, run)),
                workspace().resolve(run.logFile()).toString(),
                records.runs().transitions(run.id()).stream().map(StepView::of).toList());
    }

    /** How the operator's command ended for what the run published. */
    private static List<String> hooks(Records records, Run run) {
        Instant ended = run.endedAt() == null ? Instant.MAX : run.endedAt();
        return records.decisions().ofProject(run.projectId()).stream()
                .filter(decision -> decision.kind().equals(Decision.HOOK))
                .filter(decision -> !decision.at().isBefore(run.startedAt())
                        && !decision.at().isAfter(ended))
                .map(decision -> String.valueOf(decision.details().get("how")))
                .toList();
    }

    private static RightsView rights(Records records, String film) {
        try {
            RightsLedger ledger = ledger(records, film);
            return new RightsView(film, ledger.texts(), ledger.pictures(), ledger.notices(), null);
        } catch (IllegalArgumentException e) {
            return new RightsView(film, null, null, null, "cannot be read: " + e.getMessage());
        }
    }

    private static RightsLedger ledger(Records records, String film) {
        return new RightsLedger(
                records.sourceTexts().ledger(film),
                records.shots().ledger(film),
                records.music().ofProject(film).orElse(null));
    }

    private void print(Records records, RunView run) {
        // A project may be deleted; its audit stays.
        String name = records.projects().find(run.project()).map(Project::name).orElse("(deleted)");
        Instant ended = run.endedAt();
        out().println("%s  %s  attempt %d  %s  %s%s"
                .formatted(
                        Formats.time(run.startedAt()),
                        Formats.shortId(run.project()),
                        run.attempt(),
                        run.state(),
                        Formats.printable(name),
                        ended == null ? "" : ", after " + Formats.duration(Duration.between(run.startedAt(), ended))));
        table(run.steps()).print(out());
        run.hooks().forEach(hook -> out().println("  Hook: " + Formats.printable(hook)));
        run.warnings().forEach(warning -> out().println("  Warning: " + Formats.printable(warning)));
        if (run.error() != null) {
            out().println("  Error: " + Formats.printable(run.error()));
        }
        out().println();
    }

    /** A step has a row for its start and one for its end; the end row contains everything in the start row. */
    private static Table table(List<StepView> steps) {
        Table table =
                new Table("  STEP", "STATE", "STARTED", "LASTED", "READ", "WRITTEN", "SKIPPED", "RETRIED", "ERROR");
        for (int i = 0; i < steps.size(); i++) {
            StepView step = steps.get(i);
            boolean hasEnd = i + 1 < steps.size() && steps.get(i + 1).step().equals(step.step());
            if (step.to() != RunStatus.RUNNING || !hasEnd) {
                addRow(step, table);
            }
        }
        return table;
    }

    private static void addRow(StepView step, Table table) {
        Long lastedMs = step.lastedMs();
        table.row(
                "  " + step.step(),
                step.to(),
                Formats.time(lastedMs == null ? step.at() : step.at().minusMillis(lastedMs)),
                lastedMs == null ? "-" : Formats.duration(Duration.ofMillis(lastedMs)),
                step.itemsRead(),
                step.itemsWritten(),
                step.itemsSkipped(),
                step.itemsRetried(),
                step.error() == null ? "" : Formats.shortened(step.error(), 100));
    }

    /** Unreadable pictures affect one film only; those of the others are shown. */
    private void printReadableRights(Records records, String film) {
        try {
            printRights(records, film);
        } catch (IllegalArgumentException e) {
            out().println("Rights   %s  cannot be read: %s"
                    .formatted(Formats.shortId(film), Formats.printable(String.valueOf(e.getMessage()))));
        }
    }

    /** For one film, every picture; for several, only the sources and the required notices. */
    private void printRights(Records records, String film) {
        RightsLedger ledger = ledger(records, film);
        if (ledger.isEmpty()) {
            return;
        }
        out().println("Rights   %s  %s".formatted(Formats.shortId(film), Formats.printable(ledger.summary())));
        if (project != null) {
            ledger.lines().forEach(line -> out().println("  " + Formats.printable(line)));
        }
        ledger.notices().forEach(notice -> out().println("  Notice: " + Formats.printable(notice)));
    }
}
