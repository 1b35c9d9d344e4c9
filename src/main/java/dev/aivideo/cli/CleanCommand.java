package dev.aivideo.cli;

import dev.aivideo.cli.output.CleanView;
import dev.aivideo.job.WorkspaceLock;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Deletes files that are no longer needed. */
@Command(
        name = "clean",
        description = {
            "Delete intermediate files of published films, files of deleted projects, and old logs.",
            "Published films and the library are never touched."
        })
final class CleanCommand extends BaseCommand {
    @Option(names = "--dry-run", description = "Show what would be deleted; delete nothing.")
    boolean dryRun;

    @Override
    public Integer call() throws IOException {
        bench().settings(); // refused before the database is looked for
        bench().records();
        try (WorkspaceLock lock = WorkspaceLock.take(workspace(), "cleaning up", false)) {
            CleanView view = CleanView.of(bench().cleaner().clean(dryRun), dryRun);
            if (json) {
                printJson(view);
            } else {
                view.print(out());
            }
            return 0;
        }
    }
}
