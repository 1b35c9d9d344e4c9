package dev.aivideo.job;

import dev.aivideo.project.Progress;
import dev.aivideo.project.Remedies;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands progress on, and keeps the warnings of the run for its result. */
final class CollectedWarnings implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger("dev.aivideo.warnings");

    private final Progress shown;
    private final List<String> warnings = new ArrayList<>();

    CollectedWarnings(Progress shown) {
        this.shown = shown;
    }

    @Override
    public void report(String activity, long done, long total, String unit) {
        shown.report(activity, done, total, unit);
    }

    @Override
    public synchronized void warn(String said) {
        String message = Remedies.inOneLine(said);
        LOG.warn(message);
        if (!warnings.contains(message)) {
            warnings.add(message);
            shown.warn(message);
        }
    }

    /** The warnings since the last call. */
    synchronized List<String> take() {
        List<String> taken = List.copyOf(warnings);
        warnings.clear();
        return taken;
    }
}
