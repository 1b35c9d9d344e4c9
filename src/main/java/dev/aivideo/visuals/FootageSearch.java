package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.project.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the footage sources for one run: all at once, each behind its own limit of time. One that throws or hangs costs
 * its candidates; one that fails again and again is skipped for the rest of the run, and the operator is told.
 */
class FootageSearch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FootageSearch.class);
    private static final String LEFT_ALONE = "skipped after repeated failures";

    /** Candidates of a local source, for one of a source on the network. */
    private static final int LOCAL_SHARE = 3;

    private final List<FootageSource> sources;
    private final VisualsProperties properties;
    private final SourceWarnings warnings;
    /**
     * Searches and fetches are counted apart: the next scenes are asked for while this one's pictures are being
     * fetched, and what is chosen must not depend on which of the two is faster.
     */
    private final SourceCalls searches;

    private final FootageFetches fetches;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "footage");
        // A source that hangs must not keep the program from ending.
        thread.setDaemon(true);
        return thread;
    });
    private final SearchPrefetcher<Answers> prefetcher = new SearchPrefetcher<>(this::searchNow, threads);

    FootageSearch(List<FootageSource> sources, VisualsProperties properties, Progress progress) {
        this.sources = List.copyOf(sources);
        this.properties = properties;
        this.warnings = new SourceWarnings(sources, progress);
        this.searches = new SourceCalls(SourceCalls.Kind.SEARCH, properties.failuresToSkip(), warnings);
        SourceCalls calls = new SourceCalls(SourceCalls.Kind.FETCH, properties.failuresToSkip(), warnings);
        this.fetches = new FootageFetches(sources, threads, properties.fetchTimeout(), calls, warnings);
    }

    /**
     * What the sources had to say, by their names.
     *
     * @param steps the questions put to each source, and the number of new candidates
     */
    record Answers(List<Candidate> candidates, Map<String, String> bySource, Map<String, List<String>> steps) {}

    /** Fetches from the same sources. */
    FootageFetches fetches() {
        return fetches;
    }

    /** Prepares sources of local files. One that fails is reported and has no candidates. */
    void prepare() {
        for (FootageSource source : sources) {
            try {
                source.prepare();
            } catch (RuntimeException e) {
                LOG.warn("Source '{}' is not ready", source.name(), e);
                warnings.notReady(source.name(), e);
            }
        }
    }

    /** Starts the search for one of the next scenes. */
    void prefetch(FootageQuery query) {
        prefetcher.prefetch(query);
    }

    /** What the sources have for a scene, without those whose pictures could not be fetched again and again. */
    Answers search(FootageQuery query) {
        Answers all = prefetcher.answer(query);
        Map<String, String> bySource = new LinkedHashMap<>(all.bySource());
        bySource.replaceAll((source, said) -> fetches.isOpen(source) ? LEFT_ALONE : said);
        List<Candidate> candidates = all.candidates().stream()
                .filter(candidate -> !fetches.isOpen(candidate.source()))
                .toList();
        return new Answers(candidates, bySource, all.steps());
    }

    /** A source that is asked. */
    private record Asked(FootageSource source, Future<List<Candidate>> answer) {}

    private Answers searchNow(FootageQuery query) {
        Map<String, String> bySource = new LinkedHashMap<>();
        Map<String, List<String>> steps = new LinkedHashMap<>();
        List<Asked> all = ask(query, bySource, steps);
        List<Candidate> candidates = new ArrayList<>();
        long begin = System.nanoTime();
        for (Asked asked : all) {
            String name = asked.source().name();
            try {
                Duration left = limit(asked.source()).minusNanos(System.nanoTime() - begin);
                List<Candidate> found = searches.await(asked.answer(), left, name);
                found.stream().limit(most(asked.source())).forEach(candidates::add);
                bySource.put(name, found.size() + " candidates");
            } catch (FootageException e) {
                bySource.put(name, SourceWarnings.line(e));
            }
        }
        // A source that timed out may still be running; what it notes from now on is ignored.
        steps.replaceAll((source, taken) -> List.copyOf(taken));
        steps.values().removeIf(List::isEmpty);
        return new Answers(candidates, bySource, steps);
    }

    private List<Asked> ask(FootageQuery query, Map<String, String> bySource, Map<String, List<String>> steps) {
        List<Asked> all = new ArrayList<>();
        for (FootageSource source : sources) {
            if (searches.isOpen(source.name()) || fetches.isOpen(source.name())) {
                bySource.put(source.name(), LEFT_ALONE);
            } else {
                List<String> taken = new CopyOnWriteArrayList<>();
                steps.put(source.name(), taken);
                FootageQuery asked = query.limitedTo(most(source));
                all.add(new Asked(source, threads.submit(() -> source.search(asked, taken::add))));
            }
        }
        return all;
    }

    /** What is on this machine costs no calls. */
    private int most(FootageSource source) {
        return source.local() ? LOCAL_SHARE * properties.candidates() : properties.candidates();
    }

    /** A source that fetches pictures meanwhile answers after one of them, and is not slow for that. */
    private Duration limit(FootageSource source) {
        return source.isBusy()
                ? properties.searchTimeout().plus(properties.fetchTimeout())
                : properties.searchTimeout();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
