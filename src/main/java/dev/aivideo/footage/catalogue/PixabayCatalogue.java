package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.net.HttpCall;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Rights;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Pixabay. Its clips have tags and no titles. The key is part of the address, which therefore is never shown. */
class PixabayCatalogue implements Catalogue {
    private static final String NAME = "pixabay";
    private static final int LONGEST_QUERY = 100;
    private static final int SMALLEST_PAGE = 3;
    private static final int LARGEST_PAGE = 200;

    private final PixabayProperties properties;
    private final String key;
    private final CatalogueClient client;

    PixabayCatalogue(PixabayProperties properties, String key, CatalogueClient client) {
        this.properties = properties;
        this.key = key.strip();
        this.client = client;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> offBecause() {
        return Catalogue.switchedOff(NAME, properties, "PIXABAY_API_KEY", key);
    }

    @Override
    public List<Candidate> ask(FootageQuery query, String words) {
        Query search = Query.of(properties.address(), "")
                .with("q", words.length() <= LONGEST_QUERY ? words : words.substring(0, LONGEST_QUERY))
                .with("video_type", "film")
                .with("safesearch", "true")
                .with("per_page", Math.max(SMALLEST_PAGE, Math.min(query.limit(), LARGEST_PAGE)));
        String question = search.question();
        HttpCall call = HttpCall.get(search.with("key", key).uri());
        return client.list(question, call, "/hits").stream()
                .filter(hit -> !hit.path("isLowQuality").asBoolean(false))
                .map(hit -> candidate(hit, query.aspect()))
                .flatMap(Optional::stream)
                .limit(query.limit())
                .toList();
    }

    private static Optional<Candidate> candidate(JsonNode hit, Aspect aspect) {
        List<Rendition> files = Stream.of("large", "medium", "small", "tiny")
                .map(size -> hit.path("videos").path(size))
                .map(file -> new Rendition(
                        CatalogueJson.text(file, "url"),
                        CatalogueJson.number(file, "width"),
                        CatalogueJson.number(file, "height"),
                        0))
                .filter(file -> !file.address().isEmpty()
                        && CatalogueJson.file(file.address()).isPresent())
                .toList();
        List<String> tags = Arrays.stream(CatalogueJson.text(hit, "tags").split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
        String id = CatalogueJson.text(hit, "id");
        int seconds = CatalogueJson.number(hit, "duration");
        if (!id.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        List<Rendition> offered = Rendition.inOrder(files, aspect);
        return offered.stream()
                .findFirst()
                .map(file -> new Candidate(
                        NAME,
                        id,
                        MediaKind.CLIP,
                        String.join(", ", tags.subList(0, Math.min(3, tags.size()))),
                        "",
                        tags,
                        seconds == 0 ? null : Duration.ofSeconds(seconds),
                        file.widthPx(),
                        file.heightPx(),
                        null,
                        rights(hit),
                        Rendition.addresses(offered),
                        CatalogueJson.text(hit.path("videos").path("tiny"), "thumbnail")));
    }

    private static Rights rights(JsonNode hit) {
        String author = CatalogueJson.text(hit, "user");
        return new Rights(
                author,
                author.isEmpty() ? "Video from Pixabay" : "Video by " + author + " on Pixabay",
                "Pixabay Content Licence",
                "https://pixabay.com/service/license-summary/",
                CatalogueJson.text(hit, "pageURL"),
                "");
    }
}
