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
import tools.jackson.databind.JsonNode;

/** Pexels. Its clips have no titles; the page's address is made of one. */
class PexelsCatalogue implements Catalogue {
    private static final String NAME = "pexels";
    private static final int LARGEST_PAGE = 80;

    private final PexelsProperties properties;
    private final String key;
    private final CatalogueClient client;

    PexelsCatalogue(PexelsProperties properties, String key, CatalogueClient client) {
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
        return Catalogue.switchedOff(NAME, properties, "PEXELS_API_KEY", key);
    }

    @Override
    public List<Candidate> ask(FootageQuery query, String words) {
        Query search = Query.of(properties.address(), "/videos/search")
                .with("query", words)
                .with("orientation", orientation(query.aspect()))
                .with("size", "medium")
                .with("per_page", Math.min(query.limit(), LARGEST_PAGE));
        HttpCall call = HttpCall.get(search.uri()).header("Authorization", key);
        return client.list(search.question(), call, "/videos").stream()
                .map(video -> candidate(video, query.aspect()))
                .flatMap(Optional::stream)
                .limit(query.limit())
                .toList();
    }

    private static String orientation(Aspect aspect) {
        return switch (aspect) {
            case WIDE -> "landscape";
            case UPRIGHT -> "portrait";
            case SQUARE -> "square";
        };
    }

    private static Optional<Candidate> candidate(JsonNode video, Aspect aspect) {
        List<Rendition> files = video.path("video_files").values().stream()
                .filter(file -> CatalogueJson.text(file, "file_type").equals("video/mp4"))
                .map(file -> new Rendition(
                        CatalogueJson.text(file, "link"),
                        CatalogueJson.number(file, "width"),
                        CatalogueJson.number(file, "height"),
                        0))
                .filter(file ->
                        file.widthPx() > 0 && CatalogueJson.file(file.address()).isPresent())
                .toList();
        String id = CatalogueJson.text(video, "id");
        int seconds = CatalogueJson.number(video, "duration");
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
                        title(CatalogueJson.text(video, "url")),
                        "",
                        video.path("tags").values().stream()
                                .map(tag -> tag.asString(""))
                                .toList(),
                        seconds == 0 ? null : Duration.ofSeconds(seconds),
                        file.widthPx(),
                        file.heightPx(),
                        null,
                        rights(video),
                        Rendition.addresses(offered),
                        CatalogueJson.text(video, "image")));
    }

    /** {@code https://www.pexels.com/video/boats-in-a-harbor-9000001/} is "boats in a harbor". */
    static String title(String page) {
        String[] parts = page.split("/");
        String slug = parts.length == 0 ? "" : parts[parts.length - 1];
        return String.join(
                " ",
                Arrays.stream(slug.split("-"))
                        .filter(word -> !word.isEmpty() && !word.matches("\\d{5,}"))
                        .toList());
    }

    private static Rights rights(JsonNode video) {
        String author = CatalogueJson.text(video.path("user"), "name");
        return new Rights(
                author,
                author.isEmpty() ? "Video from Pexels" : "Video by " + author + " on Pexels",
                "Pexels Licence",
                "https://www.pexels.com/license/",
                CatalogueJson.text(video, "url"),
                "");
    }
}
