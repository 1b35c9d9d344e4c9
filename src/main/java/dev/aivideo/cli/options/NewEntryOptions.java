package dev.aivideo.cli.options;

import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.queue.NotBefore;
import dev.aivideo.queue.QueueEntry;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of a queue entry other than those of its film. */
public final class NewEntryOptions {
    @Option(
            names = "--priority",
            paramLabel = "1-9",
            description = "Processing order, 9 first. Default: " + QueueEntry.USUAL_PRIORITY + ".")
    @Nullable
    String priority;

    @Option(
            names = "--not-before",
            paramLabel = "TIME",
            description = "Earliest start: a date or a local time, 2026-11-23T22:30. Default: at once.")
    @Nullable
    String notBefore;

    @Option(names = "--force", description = "Add even if the topic is queued already or was made recently.")
    public boolean force;

    @Option(
            names = "--not-again-within",
            paramLabel = "DAYS",
            description = "Days within which a topic is not made again unless forced. Default: 30.")
    public long notAgainWithinDays = 30;

    public int priority() {
        return priority == null ? QueueEntry.USUAL_PRIORITY : priority(priority);
    }

    public static int priority(String text) {
        if (!text.matches("[1-9]")) {
            throw RefusedException.usage(
                    "--priority must be 1 to 9, was '" + text + "'; 5 is the default, 9 is made first");
        }
        return Integer.parseInt(text);
    }

    @Nullable
    public Instant notBefore() {
        try {
            return NotBefore.parse(notBefore, "--not-before");
        } catch (IllegalArgumentException e) {
            throw RefusedException.usage(String.valueOf(e.getMessage()));
        }
    }

    public Instant since() {
        return Instant.now().minus(Duration.ofDays(notAgainWithinDays));
    }
}
