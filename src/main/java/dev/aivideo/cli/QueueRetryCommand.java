package dev.aivideo.cli;

import dev.aivideo.cli.output.Formats;
import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.queue.QueueEntry;
import dev.aivideo.queue.QueueRepository;
import picocli.CommandLine.Command;

/** Makes entries that were put aside available to nights again. */
@Command(
        name = "retry",
        description = "Make an entry that was put aside available to nights again; 'all' for every such entry.")
final class QueueRetryCommand extends QueueEntryCommand {
    private record WaitingView(int waiting) {}

    @Override
    public Integer call() {
        return id.equals("all") ? retryAll() : super.call();
    }

    private int retryAll() {
        int waiting = bench().queue().retryAll();
        if (json) {
            printJson(new WaitingView(waiting));
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
