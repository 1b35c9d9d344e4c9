package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import java.util.Map;
import picocli.CommandLine.Parameters;

/** A command on one entry. */
abstract class QueueEntryCommand extends BaseCommand {
    @Parameters(paramLabel = "ENTRY", description = "Beginning of the entry's id.")
    String id = "";

    @Override
    public Integer call() {
        QueueRepository queue = QueueCommand.queue(workspace());
        QueueEntry entry = QueueCommand.entry(queue, id);
        String done = act(queue, entry);
        if (json) {
            printJson(queue.find(entry.id()).map(QueueCommand::asMap).orElse(Map.of("removed", entry.id())));
        } else {
            out().println(done + ": " + Formats.printable(entry.brief().topic()));
        }
        return 0;
    }

    abstract String act(QueueRepository queue, QueueEntry entry);
}
