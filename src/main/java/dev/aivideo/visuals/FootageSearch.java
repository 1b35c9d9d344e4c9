package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.net.ServiceBusyException;
import dev.aivideo.net.ServiceException;
import dev.aivideo.project.ProblemException;
import dev.aivideo.project.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the footage sources for one run: all at once, each behind its own limit of time. One that throws or hangs costs
 * its candidates; one that fails again and again is left alone for the rest of the run, and the operator is told.
 */
class FootageSearch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FootageSearch.class);
    private static final String LEFT_ALONE = "left alone after repeated failures";

    private final List<FootageSource> sources;
    private final VisualsProperties properties;
    private final Progress progress;
    /**
     * Searches and fetches are counted apart: the next scenes are asked for while this one's pictures are being
     * fetched, and what is chosen must not depend on which of the two is faster.
     */
    private final SourceCircuitBreaker searching;

    private final SourceCircuitBreaker fetching;
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "footage");
        // A source that hangs must not keep the program from ending.
        thread.setDaemon(true);
        return thread;
    });
    private final SearchPrefetcher<Answers> ahead = new SearchPrefetcher<>(this::searchNow, threads);

    FootageSearch(List<FootageSource> sources, VisualsProperties properties, Progress progress) {
        this.sources = List.copyOf(sources);
        this.properties = properties;
        this.progress = progress;
        this.searching = new SourceCircuitBreaker(properties.failuresToSkip());
        this.fetching = new SourceCircuitBreaker(properties.failuresToSkip());
    }

    /**
     * What the sources had to say, by their names.
     *
     * @param steps the questions that were put to each, and what each brought
     */
    record Answers(List<Candidate> candidates, Map<String, String> bySource, Map<String, List<String>> steps) {}

    /** Let sources of local files read them. One that cannot is reported and has no candidates then. */
    void prepare() {
        for (FootageSource source : sources) {
            try {
                source.prepare();
            } catch (RuntimeException e) {
                LOG.warn("Source '{}' is not ready", source.name(), e);
                progress.warn("Source '%s' is not ready: %s".formatted(source.name(), firstLine(e)));
            }
        }
    }

    /** Tell the operator of a picture of his own that is not shown; of catalogues' there are more than anybody reads. */
    void unfit(Candidate candidate, String why) {
        if (isOwn(candidate.source())) {
            progress.warn("Not shown: " + why);
        }
    }

    private boolean isOwn(String name) {
        return sources.stream()
                .anyMatch(source -> source.local() && source.name().equals(name));
    }

    /** Ask for a scene whose turn comes soon. */
    void searchSoon(FootageQuery query) {
        ahead.ask(query);
    }

    /** What the sources have for a scene, without those whose pictures could not be fetched again and again. */
    Answers search(FootageQuery query) {
        Answers all = ahead.answer(query);
        Map<String, String> bySource = new LinkedHashMap<>(all.bySource());
        bySource.replaceAll((source, said) -> fetching.isLeftAlone(source) ? LEFT_ALONE : said);
        return new Answers(
                all.candidates().stream()
                        .filter(candidate -> !fetching.isLeftAlone(candidate.source()))
                        .toList(),
                bySource,
                all.steps());
    }

    private Answers searchNow(FootageQuery query) {
        Map<FootageSource, Future<List<Candidate>>> asked = new LinkedHashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        Map<String, String> bySource = new LinkedHashMap<>();
        Map<String, List<String>> steps = new LinkedHashMap<>();
        for (FootageSource source : sources) {
            if (searching.isLeftAlone(source.name()) || fetching.isLeftAlone(source.name())) {
                bySource.put(source.name(), LEFT_ALONE);
            } else {
                List<String> taken = new CopyOnWriteArrayList<>();
                steps.put(source.name(), taken);
                asked.put(source, threads.submit(() -> source.search(query, taken::add)));
            }
        }
        long begin = System.nanoTime();
        asked.forEach((source, answer) -> {
            try {
                Duration left = limit(source).minusNanos(System.nanoTime() - begin);
                List<Candidate> found = bounded(answer, left, source, searching);
                found.stream().limit(properties.candidates()).forEach(candidates::add);
                bySource.put(source.name(), found.size() + " candidates");
            } catch (FootageException e) {
                bySource.put(source.name(), firstLine(e));
            }
        });
        // A source that was given up may still be at it; what it notes from now on is of no use to anyone.
        steps.replaceAll((source, taken) -> List.copyOf(taken));
        steps.values().removeIf(List::isEmpty);
        return new Answers(candidates, bySource, steps);
    }

    /** A source that brings pictures meanwhile answers after one of them, and is not slow for that. */
    private Duration limit(FootageSource source) {
        return source.isBusy()
                ? properties.searchTimeout().plus(properties.fetchTimeout())
                : properties.searchTimeout();
    }

    /** Whether a source's pictures could not be fetched again and again. */
    boolean isLeftAlone(String source) {
        return fetching.isLeftAlone(source);
    }

    /** Bring a part of a candidate as soon as there is a place. */
    Future<Footage> fetch(Candidate candidate, ClipRange part, Path directory, FetchPermit place) {
        FootageSource source = sourceOf(candidate);
        return threads.submit(() -> {
            place.take();
            try {
                return source.fetch(candidate, part, directory);
            } finally {
                place.free();
            }
        });
    }

    /**
     * Wait for a fetch; of a source that others found dead meanwhile, no longer.
     *
     * @throws FootageException if it failed or took too long
     */
    Footage await(Candidate candidate, Future<Footage> fetch) {
        Duration limit = isLeftAlone(candidate.source()) ? Duration.ZERO : properties.fetchTimeout();
        return bounded(fetch, limit, sourceOf(candidate), fetching);
    }

    private FootageSource sourceOf(Candidate candidate) {
        return sources.stream()
                .filter(source -> source.name().equals(candidate.source()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No footage source is named " + candidate.source()));
    }

    private <T> T bounded(Future<T> work, Duration limit, FootageSource source, SourceCircuitBreaker failures) {
        try {
            T result = work.get(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
            failures.answered(source.name());
            return result;
        } catch (TimeoutException e) {
            work.cancel(true);
            throw failed(
                    source,
                    failures,
                    new FootageException(
                            "Source '%s' gave no answer in time.".formatted(source.name()),
                            "Nothing came within %d s".formatted(Math.max(1, limit.toSeconds())),
                            "Nothing needs to be done: the film goes on without it.",
                            e));
        } catch (ExecutionException e) {
            throw failed(
                    source,
                    failures,
                    new FootageException(
                            "Source '%s' failed.".formatted(source.name()),
                            firstLine(e.getCause() == null ? e : e.getCause()),
                            "Nothing needs to be done: the film goes on without it.",
                            e.getCause()));
        } catch (InterruptedException e) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + source.name(), e);
        }
    }

    private FootageException failed(FootageSource source, SourceCircuitBreaker failures, FootageException failure) {
        LOG.warn("{}", failure.getMessage());
        String name = source.name();
        boolean first = failures == searching && !failures.everAnswered(name);
        String unreachable = first ? unreachable(failure) : null;
        if (unreachable != null) {
            // There is no network, or no way to this source: every further scene would only lose time.
            failures.leaveAlone(name);
            told.add(name);
            progress.warn(
                    ("Source '%s' cannot be reached and is left out of this run: %s. Remedy: check the network, or"
                                    + " run with --offline.")
                            .formatted(name, unreachable));
            return failure;
        }
        if (failures.failed(name, failures == fetching && isOfOneItem(failure))) {
            LOG.warn("Source '{}' failed again and again and is left alone for the rest of the run", name);
            tell(name, reason(failure));
        } else if (failures == searching) {
            tell(name, reason(failure));
        }
        return failure;
    }

    private static ProblemException innermost(FootageException failure) {
        ProblemException innermost = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FootageException || cause instanceof ServiceException) {
                innermost = (ProblemException) cause;
            }
        }
        return innermost;
    }

    /**
     * A scene has fewer pictures of these sources than were found, as none of the rest could be brought either. One
     * picture that gives way to the next is not worth the operator's time, one that is missed is. Of his own each was
     * named already, and nothing is wrong with the rest.
     */
    void missed(Map<String, String> whyBySource) {
        whyBySource.forEach((source, why) -> {
            if (!isOwn(source)) {
                tell(source, why);
            }
        });
    }

    /** One line for each source and run: whoever looks at the film wants to know why a source has no part in it. */
    private void tell(String source, String why) {
        if (told.add(source)) {
            progress.warn(
                    "Source '%s' failed, so the film may show other or drawn pictures: %s".formatted(source, why));
        }
    }

    private static boolean isOfOneItem(FootageException failure) {
        return failure.isOfOneItem() || failure.getCause() instanceof FootageException cause && cause.isOfOneItem();
    }

    /** What the innermost of the messages says, with its remedy: the outer ones only add who was asked for whom. */
    private static String reason(FootageException failure) {
        ProblemException innermost = innermost(failure);
        // The problem of the outermost would only name the source again.
        return (innermost == failure ? failure.evidence() : String.valueOf(innermost.getMessage()))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String unreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceBusyException busy && busy.unreachable() != null) {
                return busy.unreachable();
            }
        }
        return null;
    }

    /** Problem and evidence, without the remedy, in one line. */
    static String firstLine(Throwable failure) {
        String text = failure instanceof ProblemException known
                ? known.withoutRemedy()
                : String.valueOf(failure.getMessage());
        return text.lines().limit(4).reduce((a, b) -> a + " " + b).orElse("");
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
