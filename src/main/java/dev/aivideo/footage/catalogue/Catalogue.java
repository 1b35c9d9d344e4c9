package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.net.Service;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A catalogue on the network as its documentation has it: how it is asked, and what its answers mean. */
public interface Catalogue {
    /** Name of the source. */
    String name();

    /**
     * What it has for a few plain words.
     *
     * @throws dev.aivideo.footage.FootageException if it gave no usable answer
     */
    List<Candidate> ask(FootageQuery query, String words);

    /**
     * What it has of the very persons, places and things that the narration names; for a catalogue that is told what
     * its pictures show.
     *
     * @param steps receives each question, with the number of candidates
     * @throws dev.aivideo.footage.FootageException if it gave no usable answer
     */
    default List<Candidate> named(FootageQuery query, Consumer<String> steps) {
        return List.of();
    }

    /**
     * What is fetched of a candidate.
     *
     * @param files the best first
     * @param md5 of those whose catalogue states it, by their addresses
     */
    record Offer(List<URI> files, ClipRange part, Map<URI, String> md5) {}

    /** The files of a candidate, and which part of them suits as well as the wanted one, or better. */
    default Offer offer(Candidate candidate, ClipRange part) {
        return new Offer(files(candidate), part, Map.of());
    }

    /** The service that has its files: the usual one with what its documentation asks of those who fetch them. */
    default Service fileServer(Service usual) {
        return usual;
    }

    /** Whether a search may wait long for its turn among the calls that its operators allow. */
    default boolean isPaced() {
        return false;
    }

    /**
     * Where a candidate's files lie, the best first: a catalogue has a clip in several sizes, and not all that it lists
     * are there.
     */
    default List<URI> files(Candidate candidate) {
        return Stream.of(candidate.address().split("\n"))
                .flatMap(address -> CatalogueJson.file(address).stream())
                .toList();
    }
}
