package dev.aivideo.cli;

import dev.aivideo.cli.options.NewEntryOptions;
import dev.aivideo.cli.options.ProduceOptions;
import dev.aivideo.cli.options.WorkspaceOption;
import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.ImportView;
import dev.aivideo.cli.output.ShownProgress;
import dev.aivideo.cli.output.Terminal;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.cli.workbench.VoiceCatalogue;
import dev.aivideo.job.ExitCode;
import dev.aivideo.queue.QueueFile;
import dev.aivideo.queue.QueueRepository.NewEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds the films that a file lists to the queue. */
@Command(
        name = "import",
        description = {
            "Add the films that a file lists: CSV with a header, JSON Lines (.jsonl), or a JSON array.",
            "Columns: topic, duration, voice, aspect, captions, priority, not_before; all but topic may be left out."
        })
final class QueueImportCommand extends BaseCommand {
    /** Number of films from which progress is shown. */
    private static final int WORTH_PROGRESS = 2_000;

    @Parameters(paramLabel = "FILE", description = "The list.")
    String file = "";

    @Option(names = "--strict", description = "Add nothing if a line is bad. Default: add the others.")
    boolean strict;

    @Mixin
    final NewEntryOptions entry = new NewEntryOptions();

    @Override
    public Integer call() throws IOException {
        Path list = WorkspaceOption.path("FILE", file);
        QueueFile read;
        try {
            VoiceCatalogue voices = bench().voices();
            read = QueueFile.read(list, new ProduceOptions().brief(bench()), voices::refusal);
        } catch (IOException e) {
            throw RefusedException.usage("The list cannot be read: " + e.getMessage());
        }
        read.notes().forEach(note -> err().println("Note: " + Formats.printable(note)));
        read.faults()
                .forEach(fault -> err().println("Line " + fault.line() + ": " + Formats.printable(fault.message())));
        boolean isRefused = strict && !read.faults().isEmpty();
        report(isRefused ? 0 : add(read.films()), isRefused, read);
        return isRefused ? ExitCode.WRONG_USAGE.value() : 0;
    }

    private int add(List<NewEntry> films) {
        try (ShownProgress progress = Terminal.detected().progress(err())) {
            return bench().queue().addNew(films, entry.force ? null : entry.since(), done -> {
                if (films.size() > WORTH_PROGRESS) {
                    progress.report("queueing", done, films.size(), "films");
                }
            });
        }
    }

    private void report(int added, boolean isRefused, QueueFile read) {
        int known = isRefused ? 0 : read.films().size() - added;
        if (json) {
            printJson(new ImportView(added, known, read.faults(), read.notes()));
        } else {
            out().println("%d queued, %d already known, %d bad lines"
                    .formatted(added, known, read.faults().size()));
        }
    }
}
