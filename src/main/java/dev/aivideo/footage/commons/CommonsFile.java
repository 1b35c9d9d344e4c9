package dev.aivideo.footage.commons;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.Candidate.Description;
import dev.aivideo.footage.Candidate.Format;
import dev.aivideo.footage.catalogue.CatalogueJson;
import dev.aivideo.footage.catalogue.FreeLicence;
import dev.aivideo.footage.catalogue.Rendition;
import dev.aivideo.project.Rights;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A file as the interface lists it.
 *
 * @param page with title, categories and what is known of the file
 * @param info of the file's newest state
 * @param depicts item of Wikidata that an exact link says it shows; empty if there is none
 * @param filedUnder title of the article about what its category, or its place in that article, says it shows; empty if
 *     nothing does
 */
record CommonsFile(JsonNode page, JsonNode info, String depicts, String filedUnder) {
    /** Narrower, it would be shown blurred. */
    private static final int NARROWEST_PX = 1200;

    private static final int LOWEST_UPRIGHT_PX = 1080;
    /** A panorama shown as wide as the frame would be a strip. */
    private static final int LOWEST_SHOWN_PX = 540;

    private static final Set<String> STILLS = Set.of("image/jpeg", "image/png", "image/tiff");
    private static final Pattern CLIPS = Pattern.compile("video/.*|application/ogg");
    private static final String COMMONS = "/wikipedia/commons/";
    private static final int LARGEST_PX = 1080;
    private static final int LARGEST_ORIGINAL_BYTES = 60_000_000;
    /** The best first; 360p for telephones and 240p are none that a film shows. */
    private static final String BEST = "1080p.vp9.webm";

    private static final String LAST_RESORT = "480p.vp9.webm";
    private static final Pattern ASSESSED = Pattern.compile("featured|quality|valued|potd");
    private static final int MOST_KEYWORDS = 10;

    static CommonsFile of(JsonNode page, String depicts) {
        JsonNode still = page.path("imageinfo").path(0);
        return new CommonsFile(
                page, still.isMissingNode() ? page.path("videoinfo").path(0) : still, depicts, "");
    }

    CommonsFile depicting(String item) {
        return new CommonsFile(page, info, item, filedUnder);
    }

    /** The same, known to be filed under what an article of this title is about. */
    CommonsFile filedUnder(String title) {
        return new CommonsFile(page, info, depicts, title);
    }

    /** Empty if it cannot or may not be shown. */
    Optional<Candidate> candidate(FileTerms terms) {
        JsonNode metadata = info.path("extmetadata");
        String title = FileText.title(page, metadata);
        if (!page.path("pageid").isNumber()
                || info.path("badfile").asBoolean(false)
                || !isOfCommons()
                || Unsuitable.is(title, categories())) {
            return Optional.empty();
        }
        return terms.licence(metadata, !depicts.isEmpty())
                .flatMap(licence -> isClip() ? clip(licence, title) : still(licence, title));
    }

    /** Files that were uploaded to one language's Wikipedia are often not free. */
    private boolean isOfCommons() {
        String path = CatalogueJson.exact(info, "url");
        return !path.contains("/wikipedia/") || path.contains(COMMONS);
    }

    private boolean isClip() {
        return CLIPS.matcher(CatalogueJson.text(info, "mime")).matches();
    }

    private int widthPx() {
        return CatalogueJson.number(info, "width");
    }

    private int heightPx() {
        return CatalogueJson.number(info, "height");
    }

    private Optional<Candidate> still(FreeLicence licence, String title) {
        String thumbnail = CatalogueJson.secure(CatalogueJson.exact(info, "thumburl"));
        int shownPx = Math.min(widthPx(), CommonsQuestions.STILL_WIDTH_PX);
        int highPx = (int) Math.round((double) shownPx * heightPx() / Math.max(1, widthPx()));
        if (!isLarge(highPx)
                || !STILLS.contains(CatalogueJson.text(info, "mime"))
                || CatalogueJson.file(thumbnail).isEmpty()) {
            return Optional.empty();
        }
        Format format = Format.still(shownPx, highPx).withThumbnail(thumbnail);
        return Optional.of(candidate(title, format, rights(licence, title, "cropped"), thumbnail));
    }

    /** @param highPx height if it is shown as wide as it is fetched */
    private boolean isLarge(int highPx) {
        return heightPx() > widthPx()
                ? widthPx() > 0 && heightPx() >= LOWEST_UPRIGHT_PX
                : widthPx() >= NARROWEST_PX && highPx >= LOWEST_SHOWN_PX;
    }

    private Optional<Candidate> clip(FreeLicence licence, String title) {
        List<Rendition> files = files();
        double seconds = info.path("duration").asDouble(0);
        if (files.isEmpty() || widthPx() == 0 || heightPx() == 0 || !(seconds > 0) || seconds > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        Rendition best = files.get(0);
        Format format = Format.clip(Duration.ofMillis((long) (seconds * 1000)), best.widthPx(), best.heightPx())
                .withThumbnail(CatalogueJson.secure(CatalogueJson.exact(info, "thumburl")));
        Rights rights = rights(licence, title, "excerpt without its sound");
        return Optional.of(candidate(title, format, rights, Rendition.addresses(files)));
    }

    /** The file that fills the frame, the original if it is not too large, and one that is better than nothing. */
    private List<Rendition> files() {
        int bytes = CatalogueJson.number(info, "size");
        boolean small = Math.min(widthPx(), heightPx()) <= LARGEST_PX || bytes > 0 && bytes < LARGEST_ORIGINAL_BYTES;
        Stream<Rendition> original = small ? rendition(info, "url").stream() : Stream.empty();
        return Stream.of(derivative(BEST), original, derivative(LAST_RESORT))
                .flatMap(files -> files)
                .toList();
    }

    private Stream<Rendition> derivative(String key) {
        return info.path("derivatives").values().stream()
                .filter(file -> CatalogueJson.text(file, "transcodekey").equals(key))
                .flatMap(file -> rendition(file, "src").stream());
    }

    private static Optional<Rendition> rendition(JsonNode file, String field) {
        String address = CatalogueJson.secure(CatalogueJson.exact(file, field));
        return CatalogueJson.file(address)
                .map(uri -> new Rendition(
                        address, CatalogueJson.number(file, "width"), CatalogueJson.number(file, "height"), 0));
    }

    /** The id names the state of the file, as another one may be put under its name. */
    private Candidate candidate(String title, Format format, Rights rights, String address) {
        String sha1 = CatalogueJson.text(info, "sha1");
        String id = page.path("pageid").asString("") + (sha1.matches("[0-9a-f]{8,}") ? "-" + sha1.substring(0, 8) : "");
        return new Candidate(CommonsCatalogue.NAME, id, description(title), format, rights, address);
    }

    private Description description(String title) {
        JsonNode metadata = info.path("extmetadata");
        return new Description(
                title,
                FileText.description(metadata),
                keywords(),
                CatalogueJson.day(FileText.value(metadata, "DateTimeOriginal")),
                depicts.isEmpty() ? List.of() : List.of(depicts));
    }

    private List<String> keywords() {
        return Stream.concat(Stream.of(filedUnder), categories().stream())
                .filter(keyword -> !keyword.isEmpty())
                .distinct()
                .limit(MOST_KEYWORDS)
                .toList();
    }

    private Rights rights(FreeLicence licence, String title, String changed) {
        String page = CatalogueJson.exact(info, "descriptionurl");
        String shortPage = CatalogueJson.exact(info, "descriptionshorturl");
        return FileTerms.rights(
                licence, info.path("extmetadata"), title, shortPage.isEmpty() ? page : shortPage, changed);
    }

    private List<String> categories() {
        return page.path("categories").values().stream()
                .map(category -> CatalogueJson.text(category, "title").replaceFirst("^[^:]*:", ""))
                .toList();
    }

    /** Whether people of Commons found it outstanding. */
    boolean isAssessed() {
        return ASSESSED.matcher(FileText.value(info.path("extmetadata"), "Assessments"))
                .find();
    }
}
