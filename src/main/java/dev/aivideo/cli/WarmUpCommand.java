package dev.aivideo.cli;

import dev.aivideo.cli.output.ShownProgress;
import dev.aivideo.cli.output.Terminal;
import dev.aivideo.job.WorkspaceSession;
import dev.aivideo.records.Database;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Loads what most commands load, in a temporary workspace. {@code run.sh} lets the virtual machine archive
 * the loaded classes, so that later starts are faster; the native libraries are unpacked for them too.
 */
@Command(name = "warm-up", hidden = true, description = "Load what most commands load; run.sh calls it after a build.")
final class WarmUpCommand extends BaseCommand {
    @Option(names = "--native", paramLabel = "DIR", description = "Folder for unpacked native libraries.")
    @Nullable
    Path natives;

    @Override
    public Integer call() throws IOException {
        if (natives != null) {
            NativeLibraries.unpack(natives);
        }
        Database.open(workspace());
        String folder = workspace().root().toString();
        for (List<String> command : List.of(
                List.of("status", "--workspace", folder),
                List.of("status", "--json", "--workspace", folder),
                List.of("history", "--workspace", folder),
                List.of("produce", "--dry-run", "--workspace", folder))) {
            PrintWriter nowhere = new PrintWriter(new StringWriter());
            CommandLines.execute(nowhere, nowhere, command.toArray(String[]::new));
        }
        try (ShownProgress progress = Terminal.detected().progress(err());
                WorkspaceSession session = bench().open(progress, "warming up", false)) {
            return 0;
        }
    }
}
