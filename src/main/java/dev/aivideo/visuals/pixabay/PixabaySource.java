package dev.aivideo.visuals.pixabay;

import dev.aivideo.net.HttpCall;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Rights;
import dev.aivideo.visuals.Candidate;
import dev.aivideo.visuals.Footage;
import dev.aivideo.visuals.FootageQuery;
import dev.aivideo.visuals.FootageSource;
import dev.aivideo.visuals.Part;
import dev.aivideo.visuals.catalogue.CatalogueClient;
import dev.aivideo.visuals.catalogue.Json;
import dev.aivideo.visuals.catalogue.Ladder;
import dev.aivideo.visuals.catalogue.Query;
import dev.aivideo.visuals.catalogue.Rendition;
import dev.aivideo.visuals.download.ClipFetcher;
import dev.aivideo.visuals.download.ClipRequest;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Pixabay. Its clips have tags and no titles. The key is part of the address, which therefore is never shown. */
class PixabaySource implements FootageSource {
    private static final String NAME = "pixabay";
    private static final int LONGEST_QUERY = 100;
    private static final int SMALLEST_PAGE = 3;
    private static final int LARGEST_PAGE = 200;

    private final PixabayProperties properties;
    private final String key;
    private final CatalogueClient client;
    private final ClipFetcher clips;

    PixabaySource(PixabayProperties properties, String key, CatalogueClient client, ClipFetcher clips) {
        this.properties = properties;
        this.key = key.strip();
        this.client = client;
        this.clips = clips;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> offBecause() {
        if (!properties.enabled()) {
            return Optional.of("set aivideo.visuals.pixabay.enabled to true");
        }
        return key.isEmpty() ? Optional.of("set the environment variable PIXABAY_API_KEY") : Optional.empty();
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
        Query search = Query.of(properties.address(), "")
                .with("q", words.length() <= LONGEST_QUERY ? words : words.substring(0, LONGEST_QUERY))
                .with("video_type", "film")
                .with("safesearch", "true")
                .with("per_page", Math.max(SMALLEST_PAGE, Math.min(query.limit(), LARGEST_PAGE)));
        String question = search.question();
        HttpCall call = HttpCall.get(search.with("key", key).uri());
        return client.get(question, call).path("hits").values().stream()
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
                        Json.text(file, "url"), Json.number(file, "width"), Json.number(file, "height"), 0))
                .filter(file ->
                        !file.address().isEmpty() && Json.file(file.address()).isPresent())
                .toList();
        List<String> tags = Arrays.stream(Json.text(hit, "tags").split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
        String id = Json.text(hit, "id");
        int seconds = Json.number(hit, "duration");
        if (!id.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return Rendition.best(files, aspect)
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
                        file.address(),
                        Json.text(hit.path("videos").path("tiny"), "thumbnail")));
    }

    private static Rights rights(JsonNode hit) {
        String author = Json.text(hit, "user");
        return new Rights(
                author,
                author.isEmpty() ? "Video from Pixabay" : "Video by " + author + " on Pixabay",
                "Pixabay Content Licence",
                "https://pixabay.com/service/license-summary/",
                Json.text(hit, "pageURL"),
                "");
    }

    @Override
    public Footage fetch(Candidate candidate, Part part, Path directory) {
        URI file = Json.file(candidate.address())
                .orElseThrow(() -> client.failed("Clip " + candidate.id() + " has no address", null));
        return clips.fetch(ClipRequest.of(NAME, candidate.id(), clips.service("Pixabay"), file), part, directory);
    }
}
