package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import java.util.List;
import picocli.CommandLine.Command;

/** The films that the next nights will make. Works beside whatever run is going on. */
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
        throw RefusedException.usage("Say what to do with the queue: add, import, list, remove, retry or move");
    }

    /** The one entry whose id begins so. */
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
