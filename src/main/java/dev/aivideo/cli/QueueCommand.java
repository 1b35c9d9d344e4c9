package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.project.Workspace;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import dev.aivideo.records.Database;
import dev.aivideo.records.RecordsConfiguration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;

/** The films that the next nights will make. Works beside whatever run is going on. */
@Command(
        name = "queue",
        description = "Fill and look at the queue that nights make films from.",
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

    static QueueRepository queue(Workspace workspace) {
        DataSource records = Database.open(workspace);
        return new QueueRepository(
                RecordsConfiguration.client(records), new TransactionTemplate(new JdbcTransactionManager(records)));
    }

    /** The one entry whose id begins so. */
    static QueueEntry entry(QueueRepository queue, String idPrefix) {
        List<QueueEntry> found = queue.matching(idPrefix.strip());
        if (idPrefix.isBlank() || found.size() != 1) {
            throw RefusedException.usage("'%s' means %d entries of the queue, must be one; 'queue list' shows their ids"
                    .formatted(Formats.shortened(idPrefix, 40), idPrefix.isBlank() ? 0 : found.size()));
        }
        return found.get(0);
    }

    static Map<String, Object> asMap(QueueEntry entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", entry.id());
        map.put("topic", entry.brief().topic());
        map.put("durationS", entry.brief().duration().toSeconds());
        map.put("priority", entry.priority());
        map.put("notBefore", entry.notBefore() == null ? "" : entry.notBefore().toString());
        map.put("state", state(entry));
        map.put("attempts", entry.attempts());
        map.put("project", entry.projectId() == null ? "" : entry.projectId());
        map.put("error", entry.error() == null ? "" : entry.error());
        return map;
    }

    static String state(QueueEntry entry) {
        return entry.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
