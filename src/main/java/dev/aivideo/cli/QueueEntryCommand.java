package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.QueueEntryView;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import picocli.CommandLine.Parameters;

/** A command on one entry. */
abstract class QueueEntryCommand extends BaseCommand {
    @Parameters(paramLabel = "ENTRY", description = "Beginning of the entry's id.")
    String id = "";

    private record RemovedView(String removed) {}

    @Override
    public Integer call() {
        QueueRepository queue = bench().queue();
        QueueEntry entry = QueueCommand.entry(queue, id);
        String done = act(queue, entry);
        if (json) {
            printJson(queue.find(entry.id()).<Object>map(QueueEntryView::of).orElse(new RemovedView(entry.id())));
        } else {
            out().println(done + ": " + Formats.printable(entry.brief().topic()));
        }
        return 0;
    }

    abstract String act(QueueRepository queue, QueueEntry entry);
}
