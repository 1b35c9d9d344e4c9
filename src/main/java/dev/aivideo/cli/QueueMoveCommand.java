package dev.aivideo.cli;

import dev.aivideo.cli.options.NewEntryOptions;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts an entry first of a priority. */
@Command(name = "move", description = "Put an entry first of a priority.")
final class QueueMoveCommand extends QueueEntryCommand {
    @Option(
            names = "--priority",
            paramLabel = "1-9",
            description = "The priority, 9 is made first. Default: the one it has.")
    @Nullable
    String priority;

    @Override
    String act(QueueRepository queue, QueueEntry entry) {
        queue.moveToFront(entry.id(), priority == null ? entry.priority() : NewEntryOptions.priority(priority));
        return "Moved to the front";
    }
}
