package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.RightsLedger;
import dev.aivideo.cli.output.Table;
import dev.aivideo.cli.workbench.ReadRecords;
import dev.aivideo.project.Project;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.StepTransition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The audit of runs: every step of every attempt, and whose the pictures of the films are. */
@Command(
        name = "history",
        description = "List runs with their steps: when, how long, how many items, how they ended;"
                + " and whose pictures the films show.")
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
        ReadRecords records = ReadRecords.open(workspace());
        List<Run> runs = runs(records);
        List<String> films = runs.stream().map(Run::projectId).distinct().toList();
        if (json) {
            printJson(Map.of(
                    "runs", runs.stream().map(run -> asMap(records, run)).toList(),
                    "rights", films.stream().map(film -> rights(records, film)).toList()));
        } else {
            runs.forEach(run -> print(records, run));
            films.forEach(film -> printReadableRights(records, film));
            if (runs.isEmpty()) {
                out().println("There was no run yet.");
            }
        }
        return 0;
    }

    private List<Run> runs(ReadRecords records) {
        List<String> projects = project == null
                ? records.runs.latestOfEachProject().stream()
                        .map(Run::projectId)
                        .toList()
                : List.of(records.project(project).id());
        List<Run> runs = new ArrayList<>();
        projects.forEach(id -> runs.addAll(records.runs.ofProject(id)));
        runs.sort(Comparator.comparing(Run::startedAt));
        return runs.subList(Math.max(0, runs.size() - Math.max(1, last)), runs.size());
    }

    private void print(ReadRecords records, Run run) {
        // A project may be deleted; its audit stays.
        String name = records.projects.find(run.projectId()).map(Project::name).orElse("(deleted)");
        Instant ended = run.endedAt();
        out().println("%s  %s  attempt %d  %s  %s%s"
                .formatted(
                        Formats.time(run.startedAt()),
                        Formats.shortId(run.projectId()),
                        run.attempt(),
                        records.state(run),
                        Formats.printable(name),
                        ended == null ? "" : ", after " + Formats.duration(Duration.between(run.startedAt(), ended))));
        Table table = new Table("  STEP", "STATE", "BEGUN", "LASTED", "READ", "WRITTEN", "SKIPPED", "RETRIED", "ERROR");
        List<StepTransition> steps = records.runs.transitions(run.id());
        for (int i = 0; i < steps.size(); i++) {
            // A step has one row for its beginning and one for its end, which says all that the first does.
            boolean hasEnd = i + 1 < steps.size()
                    && steps.get(i + 1).stage() == steps.get(i).stage();
            if (steps.get(i).to() != RunStatus.RUNNING || !hasEnd) {
                print(steps.get(i), table);
            }
        }
        table.print(out());
        records.warnings.ofRun(run.id()).forEach(warning -> out().println("  Warning: " + Formats.printable(warning)));
        if (run.error() != null) {
            out().println("  Error: " + Formats.printable(run.error()));
        }
        out().println();
    }

    /** Pictures that cannot be read are those of one film; the others' are shown. */
    private void printReadableRights(ReadRecords records, String film) {
        try {
            printRights(records, film);
        } catch (IllegalArgumentException e) {
            out().println("Rights   %s  cannot be read: %s"
                    .formatted(Formats.shortId(film), Formats.printable(String.valueOf(e.getMessage()))));
        }
    }

    /** Of one film every picture; of many, where they are from and what has to be shown with them. */
    private void printRights(ReadRecords records, String film) {
        RightsLedger ledger = new RightsLedger(records.shots.ledger(film));
        if (ledger.isEmpty()) {
            return;
        }
        out().println("Rights   %s  %s".formatted(Formats.shortId(film), Formats.printable(ledger.summary())));
        if (project != null) {
            ledger.lines().forEach(line -> out().println("  " + Formats.printable(line)));
        }
        ledger.notices().forEach(notice -> out().println("  Notice: " + Formats.printable(notice)));
    }

    private static Map<String, Object> rights(ReadRecords records, String film) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("project", film);
        try {
            RightsLedger ledger = new RightsLedger(records.shots.ledger(film));
            map.put("pictures", ledger.pictures());
            map.put("notices", ledger.notices());
        } catch (IllegalArgumentException e) {
            map.put("error", "cannot be read: " + e.getMessage());
        }
        return map;
    }

    private static void print(StepTransition step, Table table) {
        Duration lasted = step.lasted();
        table.row(
                "  " + step.stage().stepName(),
                step.to(),
                Formats.time(lasted == null ? step.at() : step.at().minus(lasted)),
                lasted == null ? "-" : Formats.duration(lasted),
                step.itemsRead(),
                step.itemsWritten(),
                step.itemsSkipped(),
                step.itemsRetried(),
                step.error() == null ? "" : Formats.shortened(step.error(), 100));
    }

    private static Map<String, Object> asMap(ReadRecords records, Run run) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("run", run.id());
        map.put("project", run.projectId());
        map.put("attempt", run.attempt());
        map.put("state", records.state(run).text());
        map.put("startedAt", run.startedAt().toString());
        map.put("endedAt", run.endedAt() == null ? null : run.endedAt().toString());
        map.put("exitCode", run.exitCode());
        map.put("error", run.error());
        map.put("warnings", records.warnings.ofRun(run.id()));
        map.put("log", records.workspace.resolve(run.logFile()).toString());
        map.put(
                "steps",
                records.runs.transitions(run.id()).stream()
                        .map(HistoryCommand::step)
                        .toList());
        return map;
    }

    private static Map<String, Object> step(StepTransition step) {
        Map<String, Object> map = new LinkedHashMap<>();
        Duration lasted = step.lasted();
        map.put("id", step.id());
        map.put("step", step.stage().stepName());
        map.put("from", step.from().text());
        map.put("to", step.to().text());
        map.put("at", step.at().toString());
        map.put("lastedMs", lasted == null ? null : lasted.toMillis());
        map.put("itemsRead", step.itemsRead());
        map.put("itemsWritten", step.itemsWritten());
        map.put("itemsSkipped", step.itemsSkipped());
        map.put("itemsRetried", step.itemsRetried());
        map.put("exitCode", step.exitCode());
        map.put("error", step.error());
        return map;
    }
}
