package dev.aivideo.cli;

import dev.aivideo.cli.output.ShownProgress;
import dev.aivideo.cli.output.Terminal;
import dev.aivideo.job.WorkspaceSession;
import dev.aivideo.project.Brief;
import dev.aivideo.project.Project;
import dev.aivideo.project.Run;
import dev.aivideo.project.RunStatus;
import dev.aivideo.project.Stage;
import dev.aivideo.project.StepTransition;
import dev.aivideo.records.Records;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Loads what most commands load, in a new workspace with a film. {@code run.sh} lets the virtual machine archive
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
        // An operator's workspace gets no film that is none.
        boolean isNew = !Files.exists(workspace().root());
        Records records = Records.open(workspace());
        if (isNew) {
            recordFilm(records);
        }
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

    /** With a film on record the commands load what they show it with. */
    private static void recordFilm(Records records) {
        Instant now = Instant.now();
        Brief brief = Brief.standard("Warming up");
        Project project = new Project(
                UUID.randomUUID().toString(), "Warming up", brief, Stage.SCRIPT.currentStep(), null, null, now, now);
        Run run =
                new Run(UUID.randomUUID().toString(), project.id(), 1, RunStatus.RUNNING, 0, "", now, null, null, null);
        records.projects().insert(project);
        records.runs().insert(run);
        records.runs().add(StepTransition.begin(project.id(), run.id(), Stage.SCRIPT));
        records.runs().end(run.id(), RunStatus.COMPLETED, 0, null);
    }
}
