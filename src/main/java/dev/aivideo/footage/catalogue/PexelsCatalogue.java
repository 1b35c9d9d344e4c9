package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.Candidate.Description;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.net.HttpCall;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Rights;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Pexels. Its clips have no titles; the page's address is made of one. */
class PexelsCatalogue implements Catalogue {
    private static final String NAME = "pexels";
    private static final int LARGEST_PAGE = 80;

    private final CatalogueClient client;
    private final String key;

    PexelsCatalogue(CatalogueClient client, String key) {
        this.client = client;
        this.key = key;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Candidate> ask(FootageQuery query, String words) {
        Query search = client.query("/videos/search")
                .with("query", words)
                .with("orientation", orientation(query.aspect()))
                .with("size", "medium")
                .with("per_page", Math.min(query.limit(), LARGEST_PAGE));
        HttpCall call = HttpCall.get(search.uri()).header("Authorization", key);
        return client.list(search.question(), call, "/videos").stream()
                .map(video -> candidate(video, query.frame()))
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

    private static Optional<Candidate> candidate(JsonNode video, PictureFormat frame) {
        List<Rendition> files = video.path("video_files").values().stream()
                .filter(file -> CatalogueJson.text(file, "file_type").equals("video/mp4"))
                .flatMap(file -> StockClips.rendition(file, "link").stream())
                .filter(file -> file.widthPx() > 0)
                .toList();
        Description description =
                new Description(title(CatalogueJson.text(video, "url")), "", CatalogueJson.texts(video, "tags"), null);
        return StockClips.candidate(NAME, video, description, files, rights(video), frame);
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
                StockClips.credit(author, "Pexels"),
                "Pexels Licence",
                "https://www.pexels.com/license/",
                CatalogueJson.text(video, "url"),
                "");
    }
}
