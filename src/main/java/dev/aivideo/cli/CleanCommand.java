package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.workbench.ReadRecords;
import dev.aivideo.cli.workbench.Settings;
import dev.aivideo.job.Cleaner;
import dev.aivideo.job.Retention;
import dev.aivideo.job.WorkspaceLock;
import dev.aivideo.records.ArtifactRepository;
import dev.aivideo.records.Database;
import dev.aivideo.records.ProjectRepository;
import dev.aivideo.records.RecordsConfiguration;
import dev.aivideo.records.RunRepository;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Frees what is not needed any more. */
@Command(
        name = "clean",
        description = {
            "Free what published films were made from, files of deleted projects, and old logs.",
            "Never a published film, nor anything in the library."
        })
final class CleanCommand extends BaseCommand {
    private static final long MB = 1_000_000;

    @Option(names = "--dry-run", description = "Say what would be freed; free nothing.")
    boolean dryRun;

    @Override
    public Integer call() throws IOException {
        Retention retention = Settings.of(workspace()).get("aivideo.retention", Retention.class);
        ReadRecords.open(workspace());
        try (WorkspaceLock lock = WorkspaceLock.take(workspace(), "cleaning up", false)) {
            JdbcClient records = RecordsConfiguration.client(Database.open(workspace()));
            Cleaner.Freed freed = new Cleaner(
                            workspace(),
                            new ProjectRepository(records),
                            new ArtifactRepository(records),
                            new RunRepository(records),
                            retention,
                            Instant.now())
                    .clean(dryRun);
            if (json) {
                printJson(Map.of(
                        "files", freed.files(),
                        "bytes", freed.bytes(),
                        "what", freed.what(),
                        "leftAlone", freed.leftAlone(),
                        "dryRun", dryRun));
            } else {
                freed.what().forEach(out()::println);
                freed.leftAlone().stream().map(Formats::printable).forEach(out()::println);
                out().println("%s %d MB in %d files"
                        .formatted(dryRun ? "Would free" : "Freed", freed.bytes() / MB, freed.files()));
            }
            return 0;
        }
    }
}
