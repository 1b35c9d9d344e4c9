package dev.aivideo.cli;

import dev.aivideo.job.WorkspaceLock;
import dev.aivideo.project.Project;
import dev.aivideo.project.Run;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What runs now, and how the last projects stand. */
@Command(name = "status", description = "Say what runs now, and how the last projects stand.")
final class StatusCommand extends BaseCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "PROJECT",
            description = "Beginning of a project's id, its name or its topic. Default: the last projects.")
    @Nullable
    String project;

    @Option(
            names = "--last",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many projects are listed. Default: ${DEFAULT-VALUE}.")
    int last;

    @Override
    public Integer call() {
        ReadRecords records = ReadRecords.open(workspace());
        List<Stand> stands = project == null
                ? stands(records, records.projects.latest(Math.max(1, last)))
                : stands(records, List.of(records.project(project)));
        Optional<String> owner = WorkspaceLock.owner(workspace());
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("workspace", workspace().root().toString());
            map.put("inUseBy", owner.orElse(null));
            map.put(
                    "projects",
                    stands.stream().map(stand -> stand.asMap(records)).toList());
            printJson(map);
        } else {
            print(stands, owner);
        }
        return 0;
    }

    private static List<Stand> stands(ReadRecords records, List<Project> projects) {
        return projects.stream()
                .flatMap(found -> newest(records, found).map(run -> Stand.of(records, found, run)).stream())
                .toList();
    }

    private static Optional<Run> newest(ReadRecords records, Project project) {
        List<Run> runs = records.runs.ofProject(project.id());
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
    }

    private void print(List<Stand> stands, Optional<String> owner) {
        Instant now = Instant.now();
        out().println(owner.map(text -> "At work: " + Texts.printable(text)).orElse("Nothing runs now."));
        stands.stream()
                .filter(Stand::isRunning)
                .forEach(stand -> out().println("Running: %s  %s  %s, for %s"
                        .formatted(
                                Texts.shortId(stand.project().id()),
                                Texts.printable(stand.project().name()),
                                stand.stepText(),
                                Texts.duration(stand.lasted(now)))));
        Table table = new Table("PROJECT", "STATE", "STEP", "ASKED", "GOT", "STARTED", "NAME");
        stands.forEach(stand -> table.row(
                Texts.shortId(stand.project().id()),
                stand.state(),
                stand.stepText(),
                stand.project().brief().duration().toSeconds() + " s",
                Texts.seconds(stand.project().totalDurationS()),
                Texts.time(stand.run().startedAt()),
                stand.project().name()));
        if (!table.isEmpty()) {
            out().println();
            table.print(out());
        }
        if (project != null) {
            stands.forEach(this::printEnd);
        }
    }

    private void printEnd(Stand stand) {
        if (stand.run().error() != null) {
            out().println("Error: " + Texts.printable(stand.run().error()));
        }
        out().println("Log:   " + workspace().resolve(stand.run().logFile()));
    }
}
