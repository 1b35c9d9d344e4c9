package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.ClipRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Footage of a catalogue: asked narrowly first, and of its clips only the wanted seconds are fetched. */
class CatalogueSource implements FootageSource {
    private final Catalogue catalogue;
    private final CatalogueClient client;
    private final ClipFetcher clips;
    private final @Nullable String howToEnable;

    /** @param howToEnable how the operator can enable it, or null if it is enabled */
    CatalogueSource(Catalogue catalogue, CatalogueClient client, ClipFetcher clips, @Nullable String howToEnable) {
        this.catalogue = catalogue;
        this.client = client;
        this.clips = clips;
        this.howToEnable = howToEnable;
    }

    @Override
    public String name() {
        return catalogue.name();
    }

    @Override
    public Optional<String> howToEnable() {
        return Optional.ofNullable(howToEnable);
    }

    @Override
    public List<Candidate> search(FootageQuery query) {
        return search(query, step -> {});
    }

    @Override
    public List<Candidate> search(FootageQuery query, Consumer<String> steps) {
        return howToEnable != null
                ? List.of()
                : QueryRelaxation.search(query, question -> catalogue.ask(query, question.words()), steps);
    }

    @Override
    public Optional<Path> thumbnail(Candidate candidate, Path directory) {
        return Optional.ofNullable(candidate.format().thumbnail())
                .flatMap(CatalogueJson::file)
                .map(address -> ClipRequest.of(name(), candidate.id(), clips.service(client.name()), address))
                .flatMap(picture -> clips.thumbnails().fetch(picture, directory));
    }

    @Override
    public Footage fetch(Candidate candidate, ClipRange part, Path directory) {
        List<ClipRequest> files = catalogue.files(candidate).stream()
                .map(file -> ClipRequest.of(name(), candidate.id(), clips.service(client.name()), file))
                .toList();
        if (files.isEmpty()) {
            throw FootageException.ofOneItem(
                    "Clip %s of '%s' has no video file.".formatted(candidate.id(), name()),
                    "It lists no playable file",
                    "No action is needed: the scene uses its next picture.",
                    null);
        }
        return clips.fetchFirst(files, part, directory);
    }
}
