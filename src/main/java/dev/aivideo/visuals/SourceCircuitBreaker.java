package dev.aivideo.visuals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts how often in a row a source has failed, until it is skipped for the rest of the run. */
final class SourceCircuitBreaker {
    /** One item that is gone is none of its source's failures; of a source where all are gone this many count as one. */
    static final int ITEMS_PER_FAILURE = 5;

    private final int most;
    private final Map<String, Integer> inARow = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> everAnswered = new HashSet<>();

    /** @param most failures in a row, after which a source is skipped */
    SourceCircuitBreaker(int most) {
        this.most = most * ITEMS_PER_FAILURE;
    }

    synchronized void answered(String source) {
        inARow.remove(source);
        everAnswered.add(source);
    }

    synchronized boolean everAnswered(String source) {
        return everAnswered.contains(source);
    }

    /** One more. Whether it is the one that was too many. */
    synchronized boolean failed(String source, boolean ofOneItem) {
        return inARow.merge(source, ofOneItem ? 1 : ITEMS_PER_FAILURE, Integer::sum) >= most && open.add(source);
    }

    synchronized void open(String source) {
        open.add(source);
    }

    synchronized boolean isOpen(String source) {
        return open.contains(source);
    }
}
