package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageQuery;
import java.net.URI;
import java.util.List;
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
     * Where a candidate's files lie, the best first: a catalogue has a clip in several sizes, and not all that it lists
     * are there.
     */
    default List<URI> files(Candidate candidate) {
        return Stream.of(candidate.address().split("\n"))
                .flatMap(address -> CatalogueJson.file(address).stream())
                .toList();
    }
}
