package dev.aivideo.footage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A place that offers pictures: the operator's folder, a catalogue on the network. One that is down or slow costs its
 * candidates, never the film: the caller bounds the time and goes on with the others.
 */
public interface FootageSource {
    /** How thumbnails' names begin: as those of all files that nothing depends on, and that are cleaned away. */
    String THUMBNAIL = "part-thumbnail-";

    /** Short name for settings, audit and credits: {@code library}, {@code nasa}. */
    String name();

    /** Whether it needs no network, so that a run without one may ask it too. */
    default boolean local() {
        return false;
    }

    /** Called once before a run's first search, without a limit of time: what it needs to read of its own files. */
    default void prepare() {}

    /**
     * Candidates for a scene, best first in the source's own order; empty when nothing fits.
     *
     * @throws FootageException if the source gave no usable answer
     */
    List<Candidate> search(FootageQuery query);

    /** As the other {@code search}; a source that asks several questions for one scene tells of each, for the audit. */
    default List<Candidate> search(FootageQuery query, Consumer<String> steps) {
        return search(query);
    }

    /**
     * Fetch the wanted part of a candidate into a file, whole or not at all.
     *
     * @param part what of the candidate is wanted; a still has only a duration
     * @param directory where fetched files go; a source of local files may answer with a file where it lies
     * @throws FootageException if there is no usable file
     */
    Footage fetch(Candidate candidate, ClipRange part, Path directory);

    /**
     * A small still picture of a candidate, to be judged by before the candidate is fetched.
     *
     * @param directory where it goes and stays for the run, as {@link #THUMBNAIL} and its name
     * @return empty where the source has none, or it cannot be had; that is no failure of the source
     */
    default Optional<Path> thumbnail(Candidate candidate, Path directory) {
        return Optional.empty();
    }

    /** Whether a search may have to wait: for what is being fetched just now, as over a single connection, or for its turn. */
    default boolean isBusy() {
        return false;
    }

    /** How the operator can enable it; empty if it is enabled. */
    default Optional<String> howToEnable() {
        return Optional.empty();
    }
}
