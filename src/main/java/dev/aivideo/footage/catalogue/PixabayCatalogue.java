package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.Candidate.Description;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.net.HttpCall;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Rights;
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

    private final CatalogueClient client;
    private final String key;

    PixabayCatalogue(CatalogueClient client, String key) {
        this.client = client;
        this.key = key;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Candidate> ask(FootageQuery query, String words) {
        Query search = client.query("")
                .with("q", words.length() <= LONGEST_QUERY ? words : words.substring(0, LONGEST_QUERY))
                .with("video_type", "film")
                .with("safesearch", "true")
                .with("per_page", Math.max(SMALLEST_PAGE, Math.min(query.limit(), LARGEST_PAGE)));
        String question = search.question();
        HttpCall call = HttpCall.get(search.with("key", key).uri());
        return client.list(question, call, "/hits").stream()
                .filter(hit -> !hit.path("isLowQuality").asBoolean(false))
                .map(hit -> candidate(hit, query.frame()))
                .flatMap(Optional::stream)
                .limit(query.limit())
                .toList();
    }

    private static Optional<Candidate> candidate(JsonNode hit, PictureFormat frame) {
        List<Rendition> files = Stream.of("large", "medium", "small", "tiny")
                .map(size -> hit.path("videos").path(size))
                .flatMap(file -> StockClips.rendition(file, "url").stream())
                .toList();
        List<String> tags = Arrays.stream(CatalogueJson.text(hit, "tags").split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
        String title = String.join(", ", tags.subList(0, Math.min(3, tags.size())));
        Description description = new Description(title, "", tags, null);
        return StockClips.candidate(NAME, hit, description, files, rights(hit), frame);
    }

    private static Rights rights(JsonNode hit) {
        String author = CatalogueJson.text(hit, "user");
        return new Rights(
                author,
                StockClips.credit(author, "Pixabay"),
                "Pixabay Content Licence",
                "https://pixabay.com/service/license-summary/",
                CatalogueJson.text(hit, "pageURL"),
                "");
    }
}
