package dev.aivideo.visuals.nasa;

import dev.aivideo.net.HttpCall;
import dev.aivideo.project.MediaKind;
import dev.aivideo.visuals.Candidate;
import dev.aivideo.visuals.Footage;
import dev.aivideo.visuals.FootageQuery;
import dev.aivideo.visuals.FootageSource;
import dev.aivideo.visuals.Part;
import dev.aivideo.visuals.catalogue.CatalogueClient;
import dev.aivideo.visuals.catalogue.Json;
import dev.aivideo.visuals.catalogue.Ladder;
import dev.aivideo.visuals.catalogue.PublicRights;
import dev.aivideo.visuals.catalogue.Query;
import dev.aivideo.visuals.download.ClipFetcher;
import dev.aivideo.visuals.download.ClipRequest;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** NASA's library. It needs no key and says neither length nor size of a clip. */
class NasaSource implements FootageSource {
    private static final String NAME = "nasa";
    /** Originals may have gigabytes, but only the wanted seconds are fetched; QuickTime files come last. */
    private static final List<String> RENDITIONS =
            List.of("~large.mp4", "~medium.mp4", "~orig.mp4", "~small.mp4", "~mobile.mp4", "~orig.m4v", "~orig.mov");

    private final NasaProperties properties;
    private final CatalogueClient client;
    private final ClipFetcher clips;

    NasaSource(NasaProperties properties, CatalogueClient client, ClipFetcher clips) {
        this.properties = properties;
        this.client = client;
        this.clips = clips;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> offBecause() {
        return properties.enabled() ? Optional.empty() : Optional.of("set aivideo.visuals.nasa.enabled to true");
    }

    @Override
    public List<Candidate> search(FootageQuery query) {
        return search(query, step -> {});
    }

    @Override
    public List<Candidate> search(FootageQuery query, Consumer<String> steps) {
        return offBecause().isPresent()
                ? List.of()
                : Ladder.climb(query, question -> ask(query, question.words()), steps);
    }

    private List<Candidate> ask(FootageQuery query, String words) {
        Query search = Query.of(properties.address(), "/search")
                .with("q", words)
                .with("media_type", "video")
                .with("page", 1)
                .with("page_size", query.limit());
        JsonNode items = client.get(search.question(), HttpCall.get(search.uri()))
                .path("collection")
                .path("items");
        return items.values().stream()
                .map(NasaSource::candidate)
                .flatMap(Optional::stream)
                .filter(clip -> properties.partners() || !PublicRights.needsReview(clip.rights()))
                .limit(query.limit())
                .toList();
    }

    private static Optional<Candidate> candidate(JsonNode item) {
        JsonNode data = item.path("data").path(0);
        String id = Json.text(data, "nasa_id");
        String description = Json.text(data, "description");
        if (id.isEmpty() || !Json.text(data, "media_type").equals("video")) {
            return Optional.empty();
        }
        String creator = Stream.of("secondary_creator", "photographer")
                .map(field -> Json.text(data, field))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return Optional.of(new Candidate(
                NAME,
                id.replaceAll("[^A-Za-z0-9_.-]+", "_"),
                MediaKind.CLIP,
                Json.text(data, "title"),
                description,
                data.path("keywords").values().stream()
                        .map(word -> word.asString(""))
                        .toList(),
                null,
                0,
                0,
                Json.day(Json.text(data, "date_created")),
                PublicRights.nasa(creator, Json.text(data, "center"), id, description),
                id,
                preview(item)));
    }

    private static String preview(JsonNode item) {
        return item.path("links").values().stream()
                .filter(link -> Json.text(link, "rel").equals("preview"))
                .map(link -> Json.secure(Json.text(link, "href")))
                .findFirst()
                .orElse("");
    }

    @Override
    public Footage fetch(Candidate candidate, Part part, Path directory) {
        Query asset = Query.of(properties.address(), "/asset/" + Query.segment(candidate.address()));
        JsonNode items = client.get(asset.question(), HttpCall.get(asset.uri()))
                .path("collection")
                .path("items");
        List<String> files = items.values().stream()
                .map(item -> Json.secure(Json.text(item, "href")))
                .toList();
        URI file = RENDITIONS.stream()
                .flatMap(end -> files.stream().filter(address -> address.endsWith(end)))
                .flatMap(address -> Json.file(address).stream())
                .findFirst()
                .orElseThrow(() -> client.failed("The asset " + candidate.id() + " has no video file", null));
        return clips.fetch(ClipRequest.of(NAME, candidate.id(), clips.service("NASA"), file), part, directory);
    }
}
