package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.net.HttpCall;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Rights;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** NASA's library. It needs no key and says neither length nor size of a clip. */
class NasaCatalogue implements Catalogue {
    private static final String NAME = "nasa";
    private static final String ITEMS = "/collection/items";
    /** Originals may have gigabytes, but only the wanted seconds are fetched; QuickTime files come last. */
    private static final List<String> RENDITIONS = List.of(
            "~large.mp4", "~medium.mp4", "~orig.mp4", "~small.mp4", "~mobile.mp4", ".mp4", "~orig.m4v", "~orig.mov");

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
        return client.list(search.question(), HttpCall.get(search.uri()), ITEMS).stream()
                .map(NasaCatalogue::candidate)
                .flatMap(Optional::stream)
                .filter(clip -> properties.partners() || !PublicRights.needsReview(clip.rights()))
                .limit(query.limit())
                .toList();
    }

    private static Optional<Candidate> candidate(JsonNode item) {
        JsonNode data = item.path("data").path(0);
        String id = CatalogueJson.exact(data, "nasa_id");
        String description = CatalogueJson.text(data, "description");
        if (id.isBlank()
                || id.matches("\\.{1,2}")
                || !CatalogueJson.text(data, "media_type").equals("video")) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                NAME,
                Candidate.safeId(id),
                MediaKind.CLIP,
                CatalogueJson.text(data, "title"),
                description,
                data.path("keywords").values().stream()
                        .map(word -> word.asString(""))
                        .toList(),
                null,
                0,
                0,
                CatalogueJson.day(CatalogueJson.text(data, "date_created")),
                rights(data, id),
                id,
                preview(item)));
    }

    private static Rights rights(JsonNode data, String id) {
        List<String> creators = texts(data, "secondary_creator", "photographer");
        String said = String.join(" ", texts(data, "title", "description", "description_508"));
        return PublicRights.nasa(creators, CatalogueJson.text(data, "center"), id, said);
    }

    private static List<String> texts(JsonNode data, String... fields) {
        return Stream.of(fields).map(field -> CatalogueJson.text(data, field)).toList();
    }

    private static String preview(JsonNode item) {
        return item.path("links").values().stream()
                .filter(link -> CatalogueJson.text(link, "rel").equals("preview"))
                .map(link -> CatalogueJson.secure(CatalogueJson.text(link, "href")))
                .findFirst()
                .orElse("");
    }

    @Override
    public List<URI> files(Candidate candidate) {
        String id = candidate.address();
        Query asset = Query.of(properties.address(), "/asset/" + Query.segment(id));
        List<String> files = client.list(asset.question(), HttpCall.get(asset.uri()), ITEMS).stream()
                .map(item -> CatalogueJson.secure(CatalogueJson.exact(item, "href")))
                .toList();
        return RENDITIONS.stream()
                .flatMap(end -> files.stream().filter(address -> isRendition(address, end)))
                .flatMap(address -> file(address, id).stream())
                .distinct()
                .toList();
    }

    private static boolean isRendition(String address, String end) {
        String plain = address.toLowerCase(Locale.ROOT);
        return plain.endsWith(end) || plain.contains(end + "?");
    }

    /**
     * The library makes addresses of file names as they are, with all signs that an address knows as its own: where the
     * id stands in one unencoded, so does all of it, and an address that ends with a file's name has no query.
     */
    private static Optional<URI> file(String address, String id) {
        if (!Query.segment(id).equals(id) && address.contains(id)) {
            return CatalogueJson.fileNamed(address);
        }
        boolean named = RENDITIONS.stream()
                .anyMatch(end -> address.toLowerCase(Locale.ROOT).endsWith(end));
        return CatalogueJson.file(named ? address.replace("?", "%3F").replace("#", "%23") : address);
    }
}
