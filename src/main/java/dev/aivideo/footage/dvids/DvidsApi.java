package dev.aivideo.footage.dvids;

import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.catalogue.CatalogueClient;
import dev.aivideo.footage.catalogue.CatalogueJson;
import dev.aivideo.footage.catalogue.Query;
import dev.aivideo.footage.catalogue.Rendition;
import dev.aivideo.net.HttpCall;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.Json;
import dev.aivideo.project.PictureFormat;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Asks DVIDS. The key goes into addresses at the moment of a call and nowhere else; an answer with an {@code errors}
 * list is a failure, whatever its status.
 */
class DvidsApi {
    private static final int LARGEST_PAGE = 50;
    /** Unless asked, thumbnails are 122 pixels wide: too small to tell what they show. */
    private static final int THUMBNAIL_PX = 400;

    private final String key;
    private final CatalogueClient client;

    /** @param key public key or secret of the operator's account */
    DvidsApi(String key, CatalogueClient client) {
        this.key = key;
        this.client = client;
    }

    URI address() {
        return client.address();
    }

    /** @throws FootageException if DVIDS gives no usable answer */
    List<DvidsClip> search(DvidsSearch search) {
        return ask(query(search)).path("results").values().stream()
                .map(DvidsClip::new)
                .filter(DvidsClip::isVideo)
                .filter(clip -> search.longestS() == 0 || clip.seconds() <= search.longestS())
                .limit(Math.max(1, search.limit()))
                .toList();
    }

    private Query query(DvidsSearch search) {
        Query query = client.query("/search")
                .with("q", search.words())
                .with("type", "video")
                .with("branch", search.branch())
                .with("category", search.category())
                .with("country", search.country())
                .with("aspect_ratio", search.aspect())
                .with("from_duration", search.shortestS() > 0 ? search.shortestS() : "")
                .with("to_duration", search.longestS() > 0 ? search.longestS() : "")
                .with("hd", search.highDefinition() ? "1" : "")
                .with("sort", search.sort())
                .with("thumb_width", THUMBNAIL_PX)
                .with("thumb_height", THUMBNAIL_PX)
                .with("max_results", Math.max(1, Math.min(search.limit(), LARGEST_PAGE)))
                .with("page", 1);
        search.keywords().forEach(keyword -> query.with("keywords[]", keyword));
        return query;
    }

    /** @throws FootageException if there is no such video, or it was taken down */
    JsonNode asset(String number) {
        JsonNode asset =
                ask(client.query("/asset").with("id", "video:" + number)).path("results");
        return asset.isArray() ? asset.path(0) : asset;
    }

    private JsonNode ask(Query query) {
        String question = query.question();
        HttpCall call = HttpCall.get(query.with("api_key", key).uri());
        return client.get(question, call, this::checked);
    }

    /** Without the key, which stream addresses contain: answers are kept on the disk. */
    private JsonNode checked(JsonNode answer) {
        JsonNode plain = Json.STRICT.readTree(answer.toString().replace(key, ""));
        JsonNode errors = plain.path("errors");
        if (errors.isArray() && !errors.isEmpty()) {
            throw client.failed(errors.path(0).asString(""), null);
        }
        if (!plain.path("results").isContainer()) {
            String text = plain.toString();
            throw client.failed(
                    "Its answer has no results; it begins: " + text.substring(0, Math.min(text.length(), 200)), null);
        }
        return plain;
    }

    /**
     * Where the video's files for a wide frame are, the best first: MP4s, then the stream.
     *
     * @throws FootageException if it has neither
     */
    List<URI> files(JsonNode asset) {
        List<Rendition> files = asset.path("files").values().stream()
                .filter(file -> CatalogueJson.text(file, "type").equals("video/mp4"))
                .map(file -> new Rendition(
                        CatalogueJson.text(file, "src"),
                        CatalogueJson.number(file, "width"),
                        CatalogueJson.number(file, "height"),
                        CatalogueJson.number(file, "bitrate")))
                .toList();
        List<URI> found = Stream.concat(
                        Rendition.inOrder(files, PictureFormat.of(Aspect.WIDE)).stream()
                                .map(Rendition::address),
                        Stream.of(CatalogueJson.text(asset, "hls_url")))
                .flatMap(address -> CatalogueJson.file(address).stream())
                .toList();
        if (found.isEmpty()) {
            throw client.failed("The video has neither a file nor a stream", null);
        }
        return found;
    }

    /** The address with the key, if it is one of the interface itself; file hosts need none and get none. */
    URI signed(URI file) {
        boolean ours = String.valueOf(file.getHost()).equalsIgnoreCase(address().getHost())
                && file.getPort() == address().getPort();
        String plain = file.toString().replaceAll("[?&]api_key=[^&#]*", "");
        return ours ? URI.create(plain + (plain.contains("?") ? "&" : "?") + "api_key=" + Query.segment(key)) : file;
    }
}
