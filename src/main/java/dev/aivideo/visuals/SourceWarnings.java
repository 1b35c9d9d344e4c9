package dev.aivideo.visuals;

import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.net.ServiceException;
import dev.aivideo.project.ProblemException;
import dev.aivideo.project.Progress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Tells the operator what is wrong with the sources: one line for each source and run. */
class SourceWarnings {
    private final Progress progress;
    private final Set<String> own;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    SourceWarnings(List<FootageSource> sources, Progress progress) {
        this.progress = progress;
        this.own = sources.stream()
                .filter(FootageSource::local)
                .map(FootageSource::name)
                .collect(Collectors.toSet());
    }

    void notReady(String source, RuntimeException failure) {
        progress.warn("Source '%s' is not ready: %s".formatted(source, line(failure)));
    }

    /** Warns that a library picture is not shown; those of catalogues are too many to be named. */
    void unfit(String source, String why) {
        if (own.contains(source)) {
            progress.warn("Not shown: " + why);
        }
    }

    /**
     * A scene has fewer pictures of these sources than were found, as none of the rest could be fetched either. One
     * picture that gives way to the next is not worth the operator's time, one that is missed is. Of his own each was
     * named already, and nothing is wrong with the rest.
     */
    void missed(Map<String, String> whyBySource) {
        whyBySource.forEach((source, why) -> {
            if (!own.contains(source)) {
                failed(source, why);
            }
        });
    }

    void unreachable(String source, String why) {
        told.add(source);
        progress.warn(("Source '%s' cannot be reached and is left out of this run: %s. Remedy: check the network, or"
                        + " run with --offline.")
                .formatted(source, why));
    }

    void failed(String source, FootageException failure) {
        failed(source, reason(failure));
    }

    /** Whoever looks at the film wants to know why a source has no part in it. */
    private void failed(String source, String why) {
        if (told.add(source)) {
            progress.warn(
                    "Source '%s' failed, so the film may show other or drawn pictures: %s".formatted(source, why));
        }
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

    private static ProblemException innermost(FootageException failure) {
        ProblemException innermost = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FootageException || cause instanceof ServiceException) {
                innermost = (ProblemException) cause;
            }
        }
        return innermost;
    }

    /** Problem and evidence, without the remedy, in one line. */
    static String line(Throwable failure) {
        String text = failure instanceof ProblemException known
                ? known.withoutRemedy()
                : String.valueOf(failure.getMessage());
        return text.lines().limit(4).reduce((a, b) -> a + " " + b).orElse("");
    }
}
