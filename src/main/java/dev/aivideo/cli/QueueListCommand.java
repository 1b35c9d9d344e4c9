package dev.aivideo.cli;

import dev.aivideo.cli.options.NightRules;
import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.QueueEntryView;
import dev.aivideo.cli.output.Table;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the queue. */
@Command(name = "list", description = "List the queue in processing order.")
final class QueueListCommand extends BaseCommand {
    private static final int USUAL_ROWS = 200;

    @Option(
            names = "--first",
            paramLabel = "N",
            description = "How many entries are listed. Default: " + USUAL_ROWS + ", with --json all.")
    @Nullable
    Integer first;

    @Override
    public Integer call() {
        NightRules.atLeastOne("--first", first);
        QueueRepository queue = bench().queue();
        int most = first != null ? first : json ? Integer.MAX_VALUE : USUAL_ROWS;
        List<QueueEntry> entries = queue.first(most);
        if (json) {
            printJson(entries.stream().map(QueueEntryView::of).toList());
            return 0;
        }
        Table table = new Table("ID", "STATE", "PRIORITY", "SECONDS", "TRIED", "NOT BEFORE", "TOPIC");
        entries.forEach(entry -> table.row(
                Formats.shortId(entry.id()),
                entry.state().text(),
                entry.priority(),
                entry.brief().duration().toSeconds(),
                entry.attempts(),
                entry.notBefore() == null ? "" : Formats.time(entry.notBefore()),
                entry.brief().topic()));
        if (table.isEmpty()) {
            out().println("The queue is empty.");
            return 0;
        }
        table.print(out());
        entries.stream().filter(entry -> entry.error() != null).forEach(this::printError);
        long more = queue.count() - entries.size();
        if (more > 0) {
            out().println("and %d more; --first %d lists all".formatted(more, more + entries.size()));
        }
        return 0;
    }

    private void printError(QueueEntry entry) {
        out().println("%s: %s"
                .formatted(Formats.shortId(entry.id()), Formats.shortened(String.valueOf(entry.error()), 200)));
    }
}
