package dev.aivideo.visuals.nasa;

import dev.aivideo.net.HttpCall;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Rights;
import dev.aivideo.visuals.Candidate;
import dev.aivideo.visuals.FootageQuery;
import dev.aivideo.visuals.catalogue.Catalogue;
import dev.aivideo.visuals.catalogue.CatalogueClient;
import dev.aivideo.visuals.catalogue.Json;
import dev.aivideo.visuals.catalogue.PublicRights;
import dev.aivideo.visuals.catalogue.Query;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** NASA's library. It needs no key and says neither length nor size of a clip. */
class NasaCatalogue implements Catalogue {
    private static final String NAME = "nasa";
    /** Originals may have gigabytes, but only the wanted seconds are fetched; QuickTime files come last. */
    private static final List<String> RENDITIONS =
            List.of("~large.mp4", "~medium.mp4", "~orig.mp4", "~small.mp4", "~mobile.mp4", "~orig.m4v", "~orig.mov");

    private final NasaProperties properties;
    private final CatalogueClient client;

    NasaCatalogue(NasaProperties properties, CatalogueClient client) {
        this.properties = properties;
        this.client = client;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> offBecause() {
        return Catalogue.switchedOff(NAME, properties);
    }

    @Override
    public List<Candidate> ask(FootageQuery query, String words) {
        Query search = Query.of(properties.address(), "/search")
                .with("q", words)
                .with("media_type", "video")
                .with("page", 1)
                .with("page_size", query.limit());
        JsonNode items = client.get(search.question(), HttpCall.get(search.uri()))
                .path("collection")
                .path("items");
        return items.values().stream()
                .map(NasaCatalogue::candidate)
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
        return Optional.of(new Candidate(
                NAME,
                Candidate.safeId(id),
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
                rights(data, id),
                id,
                preview(item)));
    }

    private static Rights rights(JsonNode data, String id) {
        List<String> creators = texts(data, "secondary_creator", "photographer");
        String said = String.join(" ", texts(data, "title", "description", "description_508"));
        return PublicRights.nasa(creators, Json.text(data, "center"), id, said);
    }

    private static List<String> texts(JsonNode data, String... fields) {
        return Stream.of(fields).map(field -> Json.text(data, field)).toList();
    }

    private static String preview(JsonNode item) {
        return item.path("links").values().stream()
                .filter(link -> Json.text(link, "rel").equals("preview"))
                .map(link -> Json.secure(Json.text(link, "href")))
                .findFirst()
                .orElse("");
    }

    @Override
    public Optional<URI> file(Candidate candidate) {
        Query asset = Query.of(properties.address(), "/asset/" + Query.segment(candidate.address()));
        JsonNode items = client.get(asset.question(), HttpCall.get(asset.uri()))
                .path("collection")
                .path("items");
        List<String> files = items.values().stream()
                .map(item -> Json.secure(Json.text(item, "href")))
                .toList();
        return RENDITIONS.stream()
                .flatMap(end -> files.stream().filter(address -> address.endsWith(end)))
                .flatMap(address -> Json.file(address).stream())
                .findFirst();
    }
}
