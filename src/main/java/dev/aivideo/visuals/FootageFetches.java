package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Fetches pictures from the sources for one run, each behind a limit of time. */
class FootageFetches {
    private final List<FootageSource> sources;
    private final ExecutorService threads;
    private final Duration limit;
    private final SourceCalls calls;
    private final SourceWarnings warnings;

    FootageFetches(
            List<FootageSource> sources,
            ExecutorService threads,
            Duration limit,
            SourceCalls calls,
            SourceWarnings warnings) {
        this.sources = List.copyOf(sources);
        this.threads = threads;
        this.limit = limit;
        this.calls = calls;
        this.warnings = warnings;
    }

    /** Fetch a part of a candidate as soon as it is permitted. */
    Future<Footage> fetch(Candidate candidate, ClipRange part, Path directory, FetchPermit permit) {
        FootageSource source = source(candidate);
        return threads.submit(() -> {
            permit.take();
            try {
                return source.fetch(candidate, part, directory);
            } finally {
                permit.free();
            }
        });
    }

    private FootageSource source(Candidate candidate) {
        return sources.stream()
                .filter(one -> one.name().equals(candidate.source()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No footage source is named " + candidate.source()));
    }

    /** A small picture of a candidate, if its source has one. */
    Optional<Path> thumbnail(Candidate candidate, Path directory) {
        return source(candidate).thumbnail(candidate, directory);
    }

    /**
     * Wait for a fetch; of a source that others found dead meanwhile, no longer.
     *
     * @throws FootageException if it failed or took too long
     */
    Footage await(Candidate candidate, Future<Footage> fetch) {
        String source = candidate.source();
        return calls.await(fetch, calls.isOpen(source) ? Duration.ZERO : limit, source);
    }

    /** What was fetched of a candidate cannot be shown. */
    void unfit(Candidate candidate, String why) {
        warnings.unfit(candidate.source(), why);
    }

    /** A scene has fewer pictures of these sources than were found. */
    void missed(Map<String, String> whyBySource) {
        warnings.missed(whyBySource);
    }

    /** Whether a source's pictures could not be fetched again and again. */
    boolean isOpen(String source) {
        return calls.isOpen(source);
    }
}
