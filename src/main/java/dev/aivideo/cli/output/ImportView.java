package dev.aivideo.cli.output;

import dev.aivideo.queue.QueueFile;
import java.util.List;

/**
 * The result of importing a list of films.
 *
 * @param known how many were not added, as their topics are known
 */
public record ImportView(int added, int known, List<QueueFile.Fault> faults, List<String> notes) {}
