package dev.aivideo.cli;

import dev.aivideo.cli.options.NightRules;
import dev.aivideo.cli.output.NightTable;
import dev.aivideo.cli.output.NightView;
import dev.aivideo.cli.output.ShownProgress;
import dev.aivideo.cli.output.Terminal;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.cli.workbench.WorkspaceCheck;
import dev.aivideo.job.ExitCode;
import dev.aivideo.job.WorkspaceInUseException;
import dev.aivideo.nightly.NightRequest;
import dev.aivideo.nightly.NightRunner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a night's films. */
@Command(
        name = "nightly",
        description = "Make a night's films: first those that failed and can be restarted, then the queue by priority;"
                + " write a report.")
final class NightlyCommand extends BaseCommand {
    @Option(
            names = "--max",
            paramLabel = "N",
            description = "The most films to make. Default: aivideo.nightly.max-films.")
    @Nullable
    Integer max;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description = "How many films at a time. Default: aivideo.nightly.parallel.")
    @Nullable
    Integer parallel;

    @Option(
            names = "--until",
            paramLabel = "HH:MM",
            description =
                    "Local time at which the night stops; no film is started that would not be finished by then. Default: no limit.")
    @Nullable
    String until;

    @Option(names = "--wait", description = "If the workspace is in use, wait until it is free.")
    boolean wait;

    @Override
    public Integer call() throws Exception {
        NightRequest request = new NightRequest(max, parallel, NightRules.until(until), wait);
        NightRules.atLeastOne("--max", max);
        NightRules.atLeastOne("--parallel", parallel);
        WorkspaceCheck.usable(bench());
        try {
            return run(this, request).exitCode().value();
        } catch (WorkspaceInUseException e) {
            throw new RefusedException(ExitCode.NOTHING_STARTED, String.valueOf(e.getMessage()));
        }
    }

    /** Run a night for a command and print how it ended. */
    static NightRunner.Ended run(BaseCommand command, NightRequest request) throws Exception {
        NightRunner runner = new NightRunner(command.workspace(), Workbench.home());
        try (ShownProgress progress = Terminal.detected().progress(command.err())) {
            NightRunner.Ended night = runner.run(request, progress);
            progress.close();
            if (command.json) {
                command.printJson(NightView.of(night, command.workspace()));
            } else {
                NightTable.print(night.result(), command.out());
            }
            return night;
        }
    }
}
