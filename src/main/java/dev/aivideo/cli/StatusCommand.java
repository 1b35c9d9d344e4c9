package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.StatusView;
import dev.aivideo.cli.output.StatusView.ProjectStatusView;
import dev.aivideo.cli.output.Table;
import dev.aivideo.job.WorkspaceLock;
import dev.aivideo.job.WorkspaceOwner;
import dev.aivideo.project.RunStatus;
import dev.aivideo.records.ProjectStatus;
import dev.aivideo.records.Records;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the current run and the state of the latest projects. */
@Command(name = "status", description = "Show what is running and the state of the latest projects.")
final class StatusCommand extends BaseCommand {
    @Parameters(
            arity = "0..1",
            paramLabel = "PROJECT",
            description = "Beginning of a project's id, its name or its topic. Default: the latest projects.")
    @Nullable
    String project;

    @Option(
            names = "--last",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many projects are listed. Default: ${DEFAULT-VALUE}.")
    int last;

    /** @param state of the project's newest run, died if no process works on it any more */
    private record Known(ProjectStatus status, RunStatus state) {}

    @Override
    public Integer call() {
        Records records = bench().records();
        List<ProjectStatus> stored = project == null
                ? records.statuses().latest(Math.max(1, last))
                : records.statuses().find(bench().project(project).id()).stream()
                        .toList();
        List<Known> projects = stored.stream()
                .map(status -> new Known(status, bench().state(status.run())))
                .toList();
        Optional<WorkspaceOwner> owner = WorkspaceLock.owner(workspace());
        if (json) {
            printJson(new StatusView(
                    workspace().root().toString(),
                    owner.map(WorkspaceOwner::toString).orElse(null),
                    projects.stream()
                            .map(known -> ProjectStatusView.of(known.status(), known.state(), workspace()))
                            .toList()));
        } else {
            print(projects, owner);
        }
        return 0;
    }

    private void print(List<Known> projects, Optional<WorkspaceOwner> owner) {
        out().println(owner.map(text -> "In use by: " + Formats.printable(text.toString()))
                .orElse("Nothing is running."));
        projects.stream().filter(known -> known.state() == RunStatus.RUNNING).forEach(this::printRunning);
        Table table = new Table("PROJECT", "STATE", "STEP", "ASKED", "GOT", "STARTED", "NAME");
        projects.forEach(known -> table.row(
                Formats.shortId(known.status().project().id()),
                known.state(),
                known.status().stepText(),
                known.status().project().askedS() + " s",
                Formats.seconds(known.status().project().gotS()),
                Formats.time(known.status().run().startedAt()),
                known.status().project().name()));
        if (!table.isEmpty()) {
            out().println();
            table.print(out());
        }
        if (project != null) {
            projects.forEach(this::printEnd);
        }
    }

    private void printRunning(Known known) {
        ProjectStatus status = known.status();
        out().println("Running: %s  %s  %s, for %s"
                .formatted(
                        Formats.shortId(status.project().id()),
                        Formats.printable(status.project().name()),
                        status.stepText(),
                        Formats.duration(Duration.between(status.run().startedAt(), Instant.now()))));
    }

    private void printEnd(Known known) {
        String error = known.status().run().error();
        if (error != null) {
            out().println("Error: " + Formats.printable(error));
        }
        out().println("Log:   " + workspace().resolve(known.status().run().logFile()));
    }
}
