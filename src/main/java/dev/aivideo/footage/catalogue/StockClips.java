package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.Candidate.Description;
import dev.aivideo.footage.Candidate.Format;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Rights;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What catalogues of stock footage have in common: clips with a number, in several sizes, of an author to be credited. */
final class StockClips {
    /** Where Pexels and Pixabay have small pictures of a clip. */
    private static final List<String> THUMBNAILS = List.of(
            "/image",
            "/video_pictures/0/picture",
            "/videos/tiny/thumbnail",
            "/videos/small/thumbnail",
            "/videos/medium/thumbnail");

    private StockClips() {}

    /** A file of a clip; empty if it has no address that can be asked. */
    static Optional<Rendition> rendition(JsonNode file, String addressField) {
        String address = CatalogueJson.text(file, addressField);
        return CatalogueJson.file(address)
                .map(uri -> new Rendition(
                        address, CatalogueJson.number(file, "width"), CatalogueJson.number(file, "height"), 0));
    }

    /** A clip with the files that suit the film's shape; empty if it has none, or no number. */
    static Optional<Candidate> candidate(
            String source,
            JsonNode clip,
            Description description,
            List<Rendition> files,
            Rights rights,
            PictureFormat frame) {
        String id = CatalogueJson.text(clip, "id");
        List<Rendition> offered = Rendition.inOrder(files, frame);
        if (!id.matches("\\d{1,18}") || offered.isEmpty()) {
            return Optional.empty();
        }
        int seconds = CatalogueJson.number(clip, "duration");
        Duration duration = seconds == 0 ? null : Duration.ofSeconds(seconds);
        Rendition best = offered.get(0);
        Format format = Format.clip(duration, best.widthPx(), best.heightPx()).withThumbnail(thumbnail(clip));
        return Optional.of(new Candidate(source, id, description, format, rights, Rendition.addresses(offered)));
    }

    private static String thumbnail(JsonNode clip) {
        return THUMBNAILS.stream()
                .map(place -> clip.at(place).asString(""))
                .filter(address -> !address.isBlank())
                .findFirst()
                .orElse("");
    }

    static String credit(String author, String catalogue) {
        return author.isEmpty() ? "Video from " + catalogue : "Video by " + author + " on " + catalogue;
    }
}
