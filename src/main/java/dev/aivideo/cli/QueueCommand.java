package dev.aivideo.cli;

import dev.aivideo.project.Brief;
import dev.aivideo.project.Workspace;
import dev.aivideo.queue.NotBefore;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueFile;
import dev.aivideo.queue.QueueRepository;
import dev.aivideo.queue.QueueRepository.NewEntry;
import dev.aivideo.records.Database;
import dev.aivideo.records.RecordsConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The films that the next nights will make. Works beside whatever run is going on. */
@Command(
        name = "queue",
        description = "Fill and look at the queue that nights make films from.",
        subcommands = {
            QueueCommand.Add.class,
            QueueCommand.Import.class,
            QueueCommand.ListEntries.class,
            QueueCommand.Remove.class,
            QueueCommand.Retry.class,
            QueueCommand.Move.class,
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

    private static String state(QueueEntry entry) {
        return entry.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Command(name = "add", description = "Add a film to the queue.")
    static final class Add extends BaseCommand {
        @Mixin
        final ProduceOptions options = new ProduceOptions();

        @Mixin
        final NewEntryOptions entry = new NewEntryOptions();

        @Override
        public Integer call() {
            options.readWords(place);
            Brief brief = options.brief(workspace());
            NewEntry film = new NewEntry(brief, entry.priority(), entry.notBefore());
            QueueRepository queue = queue(workspace());
            if (!entry.force && queue.isKnown(brief.topic(), entry.since())) {
                throw RefusedException.usage(
                        "'%s' waits in the queue, is put aside there, or its film is younger than %d days; give --force to make it all the same"
                                .formatted(brief.topic(), entry.notAgainWithinDays));
            }
            QueueEntry added = queue.addAll(List.of(film)).get(0);
            if (json) {
                printJson(asMap(added));
            } else {
                out().println("Queued as " + Formats.shortId(added.id()) + ": " + Formats.printable(brief.topic()));
            }
            return 0;
        }
    }

    @Command(
            name = "import",
            description = {
                "Add the films that a file lists: CSV with a header, JSON Lines (.jsonl), or a JSON array.",
                "Columns: topic, duration, voice, aspect, captions, priority, not_before; all but topic may be left out."
            })
    static final class Import extends BaseCommand {
        /** From how many films on it takes so long that somebody wants to see how far it is. */
        private static final int WORTH_PROGRESS = 2_000;

        @Parameters(paramLabel = "FILE", description = "The list.")
        String file = "";

        @Option(names = "--strict", description = "Add nothing if a line is bad. Default: add the others.")
        boolean strict;

        @Mixin
        final NewEntryOptions entry = new NewEntryOptions();

        @Override
        public Integer call() throws IOException {
            Path list = WorkspaceOption.path("FILE", file);
            QueueFile read;
            try {
                VoiceCatalogue voices = VoiceCatalogue.configured(workspace());
                read = QueueFile.read(list, new ProduceOptions().brief(workspace()), voices::refusal);
            } catch (IOException e) {
                throw RefusedException.usage("The list cannot be read: " + e.getMessage());
            }
            read.notes().forEach(note -> err().println("Note: " + Formats.printable(note)));
            read.faults()
                    .forEach(
                            fault -> err().println("Line " + fault.line() + ": " + Formats.printable(fault.message())));
            boolean isRefused = strict && !read.faults().isEmpty();
            report(isRefused ? 0 : add(read.films()), isRefused, read);
            return isRefused ? dev.aivideo.job.ExitCode.WRONG_USAGE.value() : 0;
        }

        private int add(List<NewEntry> films) {
            try (ShownProgress progress = Terminal.detected().progress(err())) {
                return queue(workspace()).addNew(films, entry.force ? null : entry.since(), done -> {
                    if (films.size() > WORTH_PROGRESS) {
                        progress.report("queueing", done, films.size(), "films");
                    }
                });
            }
        }

        private void report(int added, boolean isRefused, QueueFile read) {
            int known = isRefused ? 0 : read.films().size() - added;
            if (json) {
                printJson(Map.of("added", added, "known", known, "faults", read.faults(), "notes", read.notes()));
            } else {
                out().println("%d queued, %d known already, %d bad lines"
                        .formatted(added, known, read.faults().size()));
            }
        }
    }

    @Command(name = "list", description = "Show the queue in the order of making.")
    static final class ListEntries extends BaseCommand {
        private static final int USUAL_ROWS = 200;

        @Option(
                names = "--first",
                paramLabel = "N",
                description = "How many entries are listed. Default: " + USUAL_ROWS + ", with --json all.")
        @Nullable
        Integer first;

        @Override
        public Integer call() {
            NightlyCommand.atLeastOne("--first", first);
            QueueRepository queue = queue(workspace());
            int most = first != null ? first : json ? Integer.MAX_VALUE : USUAL_ROWS;
            List<QueueEntry> entries = queue.first(most);
            if (json) {
                printJson(entries.stream().map(QueueCommand::asMap).toList());
                return 0;
            }
            Table table = new Table("ID", "STATE", "PRIORITY", "SECONDS", "TRIED", "NOT BEFORE", "TOPIC");
            entries.forEach(entry -> table.row(
                    Formats.shortId(entry.id()),
                    state(entry),
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

    /** A command on one entry. */
    abstract static class OnEntry extends BaseCommand {
        @Parameters(paramLabel = "ENTRY", description = "Beginning of the entry's id.")
        String id = "";

        @Override
        public Integer call() {
            QueueRepository queue = queue(workspace());
            QueueEntry entry = entry(queue, id);
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

    @Command(name = "remove", description = "Take an entry out of the queue. A project it became stays.")
    static final class Remove extends OnEntry {
        @Override
        String act(QueueRepository queue, QueueEntry entry) {
            queue.remove(entry.id());
            return "Removed";
        }
    }

    @Command(
            name = "retry",
            description = "Let nights take an entry again that was put aside; 'all' instead of an id: every one.")
    static final class Retry extends OnEntry {
        @Override
        public Integer call() {
            return id.equals("all") ? retryAll() : super.call();
        }

        private int retryAll() {
            int waiting = queue(workspace()).retryAll();
            if (json) {
                printJson(Map.of("waiting", waiting));
            } else {
                out().println(waiting + " waiting again");
            }
            return 0;
        }

        @Override
        String act(QueueRepository queue, QueueEntry entry) {
            queue.retry(entry.id());
            queue.find(entry.id())
                    .filter(tried -> tried.state() != QueueEntry.State.WAITING)
                    .ifPresent(tried -> {
                        throw RefusedException.usage(Formats.shortId(tried.id()) + ": " + tried.error());
                    });
            return "Waiting again";
        }
    }

    @Command(name = "move", description = "Put an entry first of a priority.")
    static final class Move extends OnEntry {
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

    /** What an entry has besides its film. */
    static final class NewEntryOptions {
        @Option(
                names = "--priority",
                paramLabel = "1-9",
                description = "Order of making, 9 first. Default: " + QueueEntry.USUAL_PRIORITY + ".")
        @Nullable
        String priority;

        @Option(
                names = "--not-before",
                paramLabel = "TIME",
                description = "No night makes it earlier: a date or a local time, 2026-11-23T22:30. Default: at once.")
        @Nullable
        String notBefore;

        @Option(names = "--force", description = "Also a topic that waits already or was made lately.")
        boolean force;

        @Option(
                names = "--not-again-within",
                paramLabel = "DAYS",
                description = "How long a topic is not made again unless forced, in days. Default: 30.")
        long notAgainWithinDays = 30;

        int priority() {
            return priority == null ? QueueEntry.USUAL_PRIORITY : priority(priority);
        }

        static int priority(String text) {
            if (!text.matches("[1-9]")) {
                throw RefusedException.usage(
                        "--priority must be 1 to 9, was '" + text + "'; 5 is usual, 9 is made first");
            }
            return Integer.parseInt(text);
        }

        @Nullable
        Instant notBefore() {
            try {
                return NotBefore.parse(notBefore, "--not-before");
            } catch (IllegalArgumentException e) {
                throw RefusedException.usage(String.valueOf(e.getMessage()));
            }
        }

        Instant since() {
            return Instant.now().minus(Duration.ofDays(notAgainWithinDays));
        }
    }
}
