package dev.aivideo.visuals.catalogue;

import dev.aivideo.visuals.Candidate;
import dev.aivideo.visuals.Footage;
import dev.aivideo.visuals.FootageException;
import dev.aivideo.visuals.FootageQuery;
import dev.aivideo.visuals.FootageSource;
import dev.aivideo.visuals.Part;
import dev.aivideo.visuals.download.ClipFetcher;
import dev.aivideo.visuals.download.ClipRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Footage of a catalogue: asked narrowly first, and of its clips only the wanted seconds are fetched. */
public class CatalogueSource implements FootageSource {
    private final Catalogue catalogue;
    private final CatalogueClient client;
    private final ClipFetcher clips;

    public CatalogueSource(Catalogue catalogue, CatalogueClient client, ClipFetcher clips) {
        this.catalogue = catalogue;
        this.client = client;
        this.clips = clips;
    }

    @Override
    public String name() {
        return catalogue.name();
    }

    @Override
    public Optional<String> offBecause() {
        return catalogue.offBecause();
    }

    @Override
    public List<Candidate> search(FootageQuery query) {
        return search(query, step -> {});
    }

    @Override
    public List<Candidate> search(FootageQuery query, Consumer<String> steps) {
        return offBecause().isPresent()
                ? List.of()
                : Ladder.climb(query, question -> catalogue.ask(query, question.words()), steps);
    }

    @Override
    public Footage fetch(Candidate candidate, Part part, Path directory) {
        List<ClipRequest> files = catalogue.files(candidate).stream()
                .map(file -> ClipRequest.of(name(), candidate.id(), clips.service(client.name()), file))
                .toList();
        if (files.isEmpty()) {
            throw FootageException.ofOneItem(
                    "Clip %s of '%s' has no video file.".formatted(candidate.id(), name()),
                    "It lists none that can be played",
                    "The scene takes its next picture; nothing needs to be done.",
                    null);
        }
        return clips.fetchFirst(files, part, directory);
    }
}
