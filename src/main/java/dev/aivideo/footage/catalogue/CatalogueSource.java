package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.ClipRequest;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Footage of a catalogue: asked narrowly first, and of its clips only the wanted seconds are fetched, of its stills all. */
public class CatalogueSource implements FootageSource {
    /** A slow service is asked less: what it found in time is worth more than what it would find too late. */
    private static final Duration LONGEST_SEARCH = Duration.ofSeconds(12);

    private final Catalogue catalogue;
    private final CatalogueClient client;
    private final ClipFetcher clips;
    private final @Nullable String howToEnable;

    /** @param howToEnable how the operator can enable it, or null if it is enabled */
    public CatalogueSource(
            Catalogue catalogue, CatalogueClient client, ClipFetcher clips, @Nullable String howToEnable) {
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
    public boolean isBusy() {
        return catalogue.isPaced();
    }

    @Override
    public Optional<String> howToEnable() {
        return Optional.ofNullable(howToEnable);
    }

    @Override
    public List<Candidate> search(FootageQuery query) {
        return search(query, step -> {});
    }

    /** What is named comes first; a failure of that question alone costs only its own candidates. */
    @Override
    public List<Candidate> search(FootageQuery query, Consumer<String> steps) {
        if (howToEnable != null) {
            return List.of();
        }
        long enough = System.nanoTime() + LONGEST_SEARCH.toNanos();
        Map<String, Candidate> found = new LinkedHashMap<>();
        named(query, steps).forEach(candidate -> found.putIfAbsent(candidate.id(), candidate));
        try {
            QueryRelaxation.search(
                            query,
                            question -> catalogue.ask(query, question.words()),
                            steps,
                            () -> System.nanoTime() < enough)
                    .forEach(candidate -> found.putIfAbsent(candidate.id(), candidate));
        } catch (FootageException e) {
            if (found.isEmpty()) {
                throw e;
            }
        }
        return found.values().stream().limit(query.limit()).toList();
    }

    private List<Candidate> named(FootageQuery query, Consumer<String> steps) {
        try {
            return query.names().isEmpty() ? List.of() : catalogue.named(query, steps);
        } catch (FootageException e) {
            steps.accept("names: no answer");
            return List.of();
        }
    }

    @Override
    public Optional<Path> thumbnail(Candidate candidate, Path directory) {
        return Optional.ofNullable(candidate.format().thumbnail())
                .flatMap(CatalogueJson::file)
                .map(address -> request(candidate, address))
                .flatMap(picture -> clips.thumbnails().fetch(picture, directory));
    }

    @Override
    public Footage fetch(Candidate candidate, ClipRange part, Path directory) {
        Catalogue.Offer offer = catalogue.offer(candidate, part);
        List<ClipRequest> files = offer.files().stream()
                .map(file -> request(candidate, file).withMd5(offer.md5().getOrDefault(file, "")))
                .toList();
        if (files.isEmpty()) {
            throw withoutFile(candidate);
        }
        return candidate.format().isClip()
                ? clips.fetchFirst(files, offer.part(), directory)
                : clips.stills().fetch(files.get(0), directory);
    }

    private FootageException withoutFile(Candidate candidate) {
        return FootageException.ofOneItem(
                "Clip %s of '%s' has no video file.".formatted(candidate.id(), name()),
                "It lists no playable file",
                "No action is needed: the scene uses its next picture.",
                null);
    }

    private ClipRequest request(Candidate candidate, URI file) {
        return ClipRequest.of(name(), candidate.id(), catalogue.fileServer(clips.service(client.name())), file);
    }
}
