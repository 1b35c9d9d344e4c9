package dev.aivideo.cli.output;

import dev.aivideo.queue.QueueEntry;

/** An entry of the queue; missing values are empty. */
public record QueueEntryView(
        String id,
        String topic,
        long durationS,
        int priority,
        String notBefore,
        String state,
        int attempts,
        String project,
        String error) {

    public static QueueEntryView of(QueueEntry entry) {
        return new QueueEntryView(
                entry.id(),
                entry.brief().topic(),
                entry.brief().duration().toSeconds(),
                entry.priority(),
                entry.notBefore() == null ? "" : entry.notBefore().toString(),
                entry.state().text(),
                entry.attempts(),
                entry.projectId() == null ? "" : entry.projectId(),
                entry.error() == null ? "" : entry.error());
    }
}
