package dev.aivideo.cli;

import dev.aivideo.cli.options.WorkspaceOption;
import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.project.Json;
import dev.aivideo.project.Workspace;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Base of all commands: the workspace, and output as text or JSON. */
abstract class BaseCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    final WorkspaceOption place = new WorkspaceOption();

    @Option(names = "--json", description = "Print the result as one JSON object; everything else goes to stderr.")
    boolean json;

    private @Nullable Workbench bench;

    final Workspace workspace() {
        return place.workspace();
    }

    final Workbench bench() {
        if (bench == null) {
            bench = new Workbench(workspace());
        }
        return bench;
    }

    final PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    final PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    final void printJson(Object view) {
        out().println(Json.INDENTED.writeValueAsString(view));
    }
}
