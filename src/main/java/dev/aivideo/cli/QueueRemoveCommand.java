package dev.aivideo.cli;

import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import picocli.CommandLine.Command;

/** Takes an entry out of the queue. */
@Command(name = "remove", description = "Remove an entry from the queue. A project that was started from it is kept.")
final class QueueRemoveCommand extends QueueEntryCommand {
    @Override
    String act(QueueRepository queue, QueueEntry entry) {
        queue.remove(entry.id());
        return "Removed";
    }
}
