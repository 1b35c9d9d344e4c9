package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import java.util.List;
import picocli.CommandLine.Command;

/** Manages the queue of films for the next nights. Can be used while a run is in progress. */
@Command(
        name = "queue",
        description = "Fill and list the queue that nights make films from.",
        subcommands = {
            QueueAddCommand.class,
            QueueImportCommand.class,
            QueueListCommand.class,
            QueueRemoveCommand.class,
            QueueRetryCommand.class,
            QueueMoveCommand.class,
        })
final class QueueCommand extends BaseCommand {

    @Override
    public Integer call() {
        throw RefusedException.usage("A subcommand is required: add, import, list, remove, retry or move");
    }

    /** The only entry whose id begins with this text. */
    static QueueEntry entry(QueueRepository queue, String idPrefix) {
        List<QueueEntry> found = queue.matching(idPrefix.strip());
        if (idPrefix.isBlank() || found.size() != 1) {
            throw RefusedException.usage(
                    "'%s' matches %d queue entries; it must match exactly one, 'queue list' shows the ids"
                            .formatted(Formats.shortened(idPrefix, 40), idPrefix.isBlank() ? 0 : found.size()));
        }
        return found.get(0);
    }
}
