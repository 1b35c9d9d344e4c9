package dev.aivideo.cli;

import dev.aivideo.cli.options.NewEntryOptions;
import dev.aivideo.cli.options.ProduceOptions;
import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.QueueEntryView;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.project.Brief;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import dev.aivideo.queue.QueueRepository.NewEntry;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds a film to the queue. */
@Command(name = "add", description = "Add a film to the queue.")
final class QueueAddCommand extends BaseCommand {
    @Mixin
    final ProduceOptions options = new ProduceOptions();

    @Mixin
    final NewEntryOptions entry = new NewEntryOptions();

    @Override
    public Integer call() {
        options.readWords(place);
        Brief brief = options.brief(bench());
        NewEntry film = new NewEntry(brief, entry.priority(), entry.notBefore());
        QueueRepository queue = bench().queue();
        if (!entry.force && queue.isKnown(brief.topic(), entry.since())) {
            throw RefusedException.usage(
                    "'%s' is already in the queue, or its film was made within the last %d days; use --force to add it anyway"
                            .formatted(brief.topic(), entry.notAgainWithinDays));
        }
        QueueEntry added = queue.addAll(List.of(film)).get(0);
        if (json) {
            printJson(QueueEntryView.of(added));
        } else {
            out().println("Queued as " + Formats.shortId(added.id()) + ": " + Formats.printable(brief.topic()));
        }
        return 0;
    }
}
