package dev.aivideo.job;

import dev.aivideo.project.Progress;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes progress on, and collects the warnings of each run for its result and the records. */
final class CollectedWarnings implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger("dev.aivideo.warnings");

    private final Progress shown;
    private final Map<String, OfRun> runs = new LinkedHashMap<>();

    CollectedWarnings(Progress shown) {
        this.shown = shown;
    }

    /** @param record writes a warning down */
    private record OfRun(Set<String> texts, Consumer<String> record) {}

    /**
     * A run begins.
     *
     * @param record writes a warning down; if that fails, the run goes on
     */
    synchronized void begin(String runId, Consumer<String> record) {
        runs.put(runId, new OfRun(new LinkedHashSet<>(), record));
    }

    @Override
    public void report(String activity, long done, long total, String unit) {
        shown.report(activity, done, total, unit);
    }

    @Override
    public synchronized void warn(String message) {
        Collection<OfRun> meant = meant();
        List<OfRun> news =
                meant.stream().filter(run -> run.texts().add(message)).toList();
        if (!news.isEmpty() || meant.isEmpty()) {
            LOG.warn(message);
            shown.warn(message);
        }
        news.forEach(run -> record(run, message));
    }

    /** The run that this thread works for; all current runs if that is unknown. */
    private Collection<OfRun> meant() {
        OfRun own = runs.get(RunLog.runOfThread());
        return own == null ? runs.values() : List.of(own);
    }

    private static void record(OfRun run, String message) {
        try {
            run.record().accept(message);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(CollectedWarnings.class).info("A warning could not be recorded", e);
        }
    }

    /** The warnings of a current run, oldest first. */
    synchronized List<String> of(String runId) {
        OfRun run = runs.get(runId);
        return run == null ? List.of() : List.copyOf(run.texts());
    }

    /** A run ended. */
    synchronized void end(String runId) {
        runs.remove(runId);
    }
}
