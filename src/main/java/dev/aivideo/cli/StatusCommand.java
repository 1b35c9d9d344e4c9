package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.Table;
import dev.aivideo.cli.workbench.ReadRecords;
import dev.aivideo.job.WorkspaceLock;
import dev.aivideo.job.WorkspaceOwner;
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
        List<ProjectStatus> stands = project == null
                ? ProjectStatus.latest(records, Math.max(1, last))
                : ProjectStatus.of(records, records.project(project).id()).stream()
                        .toList();
        Optional<WorkspaceOwner> owner = WorkspaceLock.owner(workspace());
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("workspace", workspace().root().toString());
            map.put("inUseBy", owner.map(WorkspaceOwner::toString).orElse(null));
            map.put(
                    "projects",
                    stands.stream().map(stand -> stand.asMap(records)).toList());
            printJson(map);
        } else {
            print(stands, owner);
        }
        return 0;
    }

    private void print(List<ProjectStatus> stands, Optional<WorkspaceOwner> owner) {
        Instant now = Instant.now();
        out().println(owner.map(process -> "At work: " + Formats.printable(process.toString()))
                .orElse("Nothing runs now."));
        stands.stream()
                .filter(ProjectStatus::isRunning)
                .forEach(stand -> out().println("Running: %s  %s  %s, for %s"
                        .formatted(
                                Formats.shortId(stand.film().id()),
                                Formats.printable(stand.film().name()),
                                stand.stepText(),
                                Formats.duration(stand.lasted(now)))));
        Table table = new Table("PROJECT", "STATE", "STEP", "ASKED", "GOT", "STARTED", "NAME");
        stands.forEach(stand -> table.row(
                Formats.shortId(stand.film().id()),
                stand.state(),
                stand.stepText(),
                stand.film().askedS() + " s",
                Formats.seconds(stand.film().gotS()),
                Formats.time(stand.run().startedAt()),
                stand.film().name()));
        if (!table.isEmpty()) {
            out().println();
            table.print(out());
        }
        if (project != null) {
            stands.forEach(this::printEnd);
        }
    }

    private void printEnd(ProjectStatus stand) {
        if (stand.run().error() != null) {
            out().println("Error: " + Formats.printable(stand.run().error()));
        }
        out().println("Log:   " + workspace().resolve(stand.run().logFile()));
    }
}
