package dev.aivideo.cli;

import dev.aivideo.cli.options.NewEntryOptions;
import dev.aivideo.cli.options.ProduceOptions;
import dev.aivideo.cli.options.WorkspaceOption;
import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.output.ImportView;
import dev.aivideo.cli.output.ShownProgress;
import dev.aivideo.cli.output.Terminal;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.documents.DocumentReader;
import dev.aivideo.documents.PageFetcher;
import dev.aivideo.job.ExitCode;
import dev.aivideo.net.ServiceBusyException;
import dev.aivideo.queue.Feed;
import dev.aivideo.queue.FeedFilms;
import dev.aivideo.queue.FeedRepository;
import dev.aivideo.queue.FeedRepository.Validators;
import dev.aivideo.queue.GivenList;
import dev.aivideo.queue.ListRules;
import dev.aivideo.queue.QueueFile;
import dev.aivideo.queue.QueueRepository.NewEntry;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds the films that a file lists to the queue. */
@Command(
        name = "import",
        description = {
            "Add the films that a file or an address lists: CSV with a header, JSON Lines (.jsonl), a JSON array,"
                    + " or a feed (RSS, Atom), of which each item is added once.",
            "Columns: topic, duration, voice, aspect, resolution, fps, codec, captions, style, priority, not_before; all but topic may be left out."
        })
final class QueueImportCommand extends BaseCommand {
    /** Number of films from which progress is shown. */
    private static final int WORTH_PROGRESS = 2_000;

    @Parameters(paramLabel = "FILE|ADDRESS", description = "The list.")
    String file = "";

    @Option(names = "--strict", description = "Add nothing if a line is bad. Default: add the others.")
    boolean strict;

    @Mixin
    final NewEntryOptions entry = new NewEntryOptions();

    @Override
    public Integer call() {
        try {
            GivenList list =
                    DocumentReader.isAddress(file) ? fetched() : GivenList.ofFile(WorkspaceOption.path("FILE", file));
            if (list.isUnchanged()) {
                report(new ImportView(0, 0, List.of(), List.of("the feed has not changed since it was last read")));
                return 0;
            }
            return list.isFeed() ? importFeed(list) : importFilms(list);
        } catch (IOException e) {
            boolean mayHeal = e.getCause() instanceof ServiceBusyException;
            throw new RefusedException(
                    mayHeal ? ExitCode.NOTHING_STARTED : ExitCode.WRONG_USAGE,
                    "The list cannot be read: %s (%s)".formatted(e.getMessage(), file));
        }
    }

    private GivenList fetched() throws IOException {
        Validators before = strict ? Validators.NONE : bench().feeds().validators(file.strip());
        return GivenList.ofAddress(file, bench().http(), before);
    }

    private int importFilms(GivenList list) throws IOException {
        ListRules rules =
                new ListRules(new ProduceOptions().brief(bench()), bench().voices()::refusal, bench().styles()::look);
        QueueFile read = QueueFile.read(list, rules);
        boolean isRefused = strict && !read.faults().isEmpty();
        int added = isRefused ? 0 : add(read.films());
        int known = isRefused ? 0 : read.films().size() - added;
        report(new ImportView(added, known, read.faults(), read.notes()));
        return isRefused ? ExitCode.WRONG_USAGE.value() : 0;
    }

    /** An item that has a fault is tried again by the next import; the others are never queued again. */
    private int importFeed(GivenList list) throws IOException {
        Feed feed = list.feed();
        FeedRepository feeds = bench().feeds();
        FeedFilms films = new FeedFilms(
                new PageFetcher(bench().http()),
                new ProduceOptions().brief(bench()),
                entry.priority(),
                entry.notBefore());
        FeedFilms.Made made = films.of(feed, item -> feeds.isKnown(list.name(), item));
        boolean isRefused = strict && !made.faults().isEmpty();
        int added = isRefused ? 0 : add(made.films());
        if (!isRefused) {
            feeds.take(list.name(), made.items());
        }
        if (made.faults().isEmpty()) {
            feeds.readAll(list.name(), list.said());
        }
        int known = feed.items().size() - added - made.faults().size();
        report(new ImportView(added, isRefused ? 0 : known, made.faults(), made.notes()));
        return isRefused ? ExitCode.WRONG_USAGE.value() : 0;
    }

    private int add(List<NewEntry> films) {
        try (ShownProgress progress = Terminal.detected().progress(err())) {
            return bench().queue().addNew(films, entry.force ? null : entry.since(), done -> {
                if (films.size() > WORTH_PROGRESS) {
                    progress.report("queueing", done, films.size(), "films");
                }
            });
        }
    }

    private void report(ImportView view) {
        view.notes().forEach(note -> err().println("Note: " + Formats.printable(note)));
        view.faults()
                .forEach(fault -> err().println("Line " + fault.line() + ": " + Formats.printable(fault.message())));
        if (json) {
            printJson(view);
        } else {
            out().println("%d queued, %d already known, %d bad lines"
                    .formatted(view.added(), view.known(), view.faults().size()));
        }
    }
}
