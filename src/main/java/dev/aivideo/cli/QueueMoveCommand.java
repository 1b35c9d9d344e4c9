package dev.aivideo.cli;

import dev.aivideo.cli.options.NewEntryOptions;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Moves an entry to the front of its priority. */
@Command(name = "move", description = "Move an entry to the front of its priority.")
final class QueueMoveCommand extends QueueEntryCommand {
    @Option(
            names = "--priority",
            paramLabel = "1-9",
            description = "The new priority; 9 is made first. Default: unchanged.")
    @Nullable
    String priority;

    @Override
    String act(QueueRepository queue, QueueEntry entry) {
        queue.moveToFront(entry.id(), priority == null ? entry.priority() : NewEntryOptions.priority(priority));
        return "Moved to the front";
    }
}
