package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.Candidate.Description;
import dev.aivideo.footage.Candidate.Format;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.net.HttpCall;
import dev.aivideo.project.Rights;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** NASA's library. It needs no key and states neither duration nor size of a clip. */
class NasaCatalogue implements Catalogue {
    private static final String NAME = "nasa";
    private static final String ITEMS = "/collection/items";
    /** Originals may have gigabytes, but only the wanted seconds are fetched; QuickTime files come last. */
    private static final List<String> RENDITIONS = List.of(
            "~large.mp4", "~medium.mp4", "~orig.mp4", "~small.mp4", "~mobile.mp4", ".mp4", "~orig.m4v", "~orig.mov");

    private final CatalogueClient client;
    private final boolean partners;

    /** @param partners whether items are taken that name a partner or another owner */
    NasaCatalogue(CatalogueClient client, boolean partners) {
        this.client = client;
        this.partners = partners;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Candidate> ask(FootageQuery query, String words) {
        Query search = client.query("/search")
                .with("q", words)
                .with("media_type", "video")
                .with("page", 1)
                .with("page_size", query.limit());
        return client.list(search.question(), HttpCall.get(search.uri()), ITEMS).stream()
                .map(NasaCatalogue::candidate)
                .flatMap(Optional::stream)
                .filter(clip -> partners || !PublicRights.needsReview(clip.rights()))
                .limit(query.limit())
                .toList();
    }

    private static Optional<Candidate> candidate(JsonNode item) {
        JsonNode data = item.path("data").path(0);
        String id = CatalogueJson.exact(data, "nasa_id");
        if (id.isBlank()
                || id.matches("\\.{1,2}")
                || !CatalogueJson.text(data, "media_type").equals("video")) {
            return Optional.empty();
        }
        Format format = Format.clip(null, 0, 0).withThumbnail(thumbnail(item));
        return Optional.of(new Candidate(NAME, Candidate.safeId(id), description(data), format, rights(data, id), id));
    }

    private static String thumbnail(JsonNode item) {
        return item.path("links").values().stream()
                .filter(link -> CatalogueJson.text(link, "rel").equals("preview"))
                .map(link -> CatalogueJson.secure(CatalogueJson.exact(link, "href")))
                .findFirst()
                .orElse("");
    }

    private static Description description(JsonNode data) {
        return new Description(
                CatalogueJson.text(data, "title"),
                CatalogueJson.text(data, "description"),
                CatalogueJson.texts(data, "keywords"),
                CatalogueJson.day(CatalogueJson.text(data, "date_created")));
    }

    private static Rights rights(JsonNode data, String id) {
        List<String> creators = texts(data, "secondary_creator", "photographer");
        String said = String.join(" ", texts(data, "title", "description", "description_508"));
        return PublicRights.nasa(creators, CatalogueJson.text(data, "center"), id, said);
    }

    private static List<String> texts(JsonNode data, String... fields) {
        return Stream.of(fields).map(field -> CatalogueJson.text(data, field)).toList();
    }

    @Override
    public List<URI> files(Candidate candidate) {
        String id = candidate.address();
        Query asset = client.query("/asset/" + Query.segment(id));
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
