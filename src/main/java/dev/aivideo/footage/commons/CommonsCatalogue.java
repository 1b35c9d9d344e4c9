package dev.aivideo.footage.commons;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.catalogue.Catalogue;
import dev.aivideo.footage.catalogue.CatalogueClient;
import dev.aivideo.footage.catalogue.QueryRelaxation;
import dev.aivideo.footage.commons.CommonsQuestions.Wanted;
import dev.aivideo.net.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Wikimedia Commons (https://commons.wikimedia.org/w/api.php). What the narration names is asked for by its picture's
 * name, by what files are stated to depict, and by the pictures of its article; all else by words. A question brings
 * the candidates with their rights.
 */
class CommonsCatalogue implements Catalogue {
    static final String NAME = "commons";

    private static final int WORDS_OF_FIRST = 4;
    private static final int FILES_AT_ONCE = 2;
    /** The robot policy's 25 Mbit/s, shared by two. */
    private static final long BYTES_PER_SECOND = 25_000_000 / 8 / FILES_AT_ONCE;
    /** Asked to wait longer, the film goes on without. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final CatalogueClient client;
    private final CommonsQuestions questions;
    private final NamedFiles namedFiles;
    private final boolean thrifty;

    /** @param thrifty whether few calls are allowed: then a scene has one question, for stills and clips together */
    CommonsCatalogue(CatalogueClient client, CommonsQuestions questions, NamedFiles namedFiles, boolean thrifty) {
        this.client = client;
        this.questions = questions;
        this.namedFiles = namedFiles;
        this.thrifty = thrifty;
    }

    /** Without a contact there are ten calls a minute for all. */
    @Override
    public boolean isPaced() {
        return thrifty;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Clips are few: they are asked for with the best words only. */
    @Override
    public List<Candidate> ask(FootageQuery query, String words) {
        boolean first = words.equals(QueryRelaxation.words(query.terms().get(0), WORDS_OF_FIRST));
        if (thrifty) {
            return first ? search(Wanted.BOTH, words) : List.of();
        }
        List<Candidate> found = new ArrayList<>(search(Wanted.STILLS, words));
        if (first) {
            found.addAll(clips(words, found.isEmpty()));
        }
        return found;
    }

    /** @param only whether nothing is lost if there is no answer */
    private List<Candidate> clips(String words, boolean only) {
        try {
            return search(Wanted.CLIPS, words);
        } catch (FootageException e) {
            if (only) {
                throw e;
            }
            return List.of();
        }
    }

    private List<Candidate> search(Wanted wanted, String words) {
        return questions.search(wanted, words, UnaryOperator.identity());
    }

    @Override
    public List<Candidate> named(FootageQuery query, Consumer<String> steps) {
        return namedFiles.of(query, steps);
    }

    @Override
    public Service fileServer(Service usual) {
        int atOnce = Math.min(FILES_AT_ONCE, usual.limits().pace().concurrency());
        return usual.at(client.address())
                .staying("wikimedia.org")
                .within(usual.limits()
                        .withRate(Duration.ZERO, atOnce)
                        .withBytesPerSecond(BYTES_PER_SECOND)
                        .withLongestWait(LONGEST_WAIT));
    }
}
