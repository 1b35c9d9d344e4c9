package dev.aivideo.footage.archive;

import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.catalogue.Catalogue.Offer;
import dev.aivideo.footage.catalogue.CatalogueJson;
import dev.aivideo.footage.catalogue.Query;
import dev.aivideo.footage.catalogue.Rendition;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An item with its files.
 *
 * @param folder address that its files' names are put behind
 * @param metadata the Archive's answer about it
 */
record ArchiveItem(String folder, JsonNode metadata) {
    private static final String NEXT = "No action is needed: the scene uses its next picture.";
    /** Old films begin with their titles: a film is shown from this share of its length on. */
    private static final int TITLES = 10;

    private static final Duration LONGEST_TITLES = Duration.ofSeconds(60);

    /**
     * The answer, if it is about an item that may be shown. An identifier that is not known has an empty one.
     *
     * @throws FootageException else
     */
    static JsonNode checked(String id, JsonNode answer) {
        if (answer.path("files").isEmpty()) {
            throw unusable(id, "The Archive has no files of it");
        }
        if (answer.path("is_dark").asBoolean(false)) {
            throw unusable(id, "It was withdrawn");
        }
        if (ArchiveCatalogue.licence(answer.path("metadata")).isEmpty()) {
            throw unusable(id, "Its licence is another one than the search stated");
        }
        return answer;
    }

    private static FootageException unusable(String id, String evidence) {
        return FootageException.ofOneItem(
                "Film %s of '%s' cannot be used.".formatted(id, ArchiveCatalogue.NAME), evidence, NEXT, null);
    }

    /** @param length null if it is not stated */
    private record ListedFile(Rendition rendition, @Nullable Duration length, String md5) {
        boolean reaches(ClipRange part) {
            return length == null || length.compareTo(part.length()) >= 0;
        }
    }

    /**
     * Its playable files that are long enough, the best first, and the part behind its titles.
     *
     * @throws FootageException if there is none
     */
    Offer offer(ClipRange part) {
        List<ListedFile> listed = files();
        List<ListedFile> enough =
                listed.stream().filter(file -> file.reaches(part)).toList();
        if (enough.isEmpty()) {
            throw withoutFile(listed.isEmpty() ? "It has no MP4 file that may be downloaded" : "It is too short");
        }
        List<Rendition> files =
                Rendition.inOrder(enough.stream().map(ListedFile::rendition).toList(), PictureFormat.of(Aspect.WIDE));
        Optional<Duration> length =
                enough.stream().map(ListedFile::length).filter(Objects::nonNull).min(Duration::compareTo);
        return new Offer(
                files.stream().map(file -> URI.create(file.address())).toList(),
                length.map(whole -> behindTitles(part, whole)).orElse(part),
                md5(enough));
    }

    private FootageException withoutFile(String evidence) {
        return unusable(ArchiveJson.first(metadata.path("metadata"), "identifier"), evidence);
    }

    private static Map<URI, String> md5(List<ListedFile> files) {
        return files.stream()
                .filter(file -> !file.md5().isEmpty())
                .collect(Collectors.toMap(
                        file -> URI.create(file.rendition().address()), ListedFile::md5, (one, other) -> one));
    }

    private static String md5(JsonNode file) {
        String stated = CatalogueJson.text(file, "md5");
        return stated.matches("[0-9a-fA-F]{32}") ? stated : "";
    }

    static ClipRange behindTitles(ClipRange part, Duration whole) {
        Duration share = whole.dividedBy(TITLES);
        Duration titles = share.compareTo(LONGEST_TITLES) < 0 ? share : LONGEST_TITLES;
        Duration last = whole.minus(part.length());
        Duration from = part.from().compareTo(titles) < 0 ? titles : part.from();
        return new ClipRange(from.compareTo(last) > 0 ? last : from, part.length());
    }

    private List<ListedFile> files() {
        List<ListedFile> found = new ArrayList<>();
        for (JsonNode file : metadata.path("files").values()) {
            String name = CatalogueJson.exact(file, "name");
            boolean playable = name.toLowerCase(Locale.ROOT).endsWith(".mp4")
                    && !CatalogueJson.text(file, "private").equals("true")
                    && Stream.of(name.split("/")).noneMatch(part -> part.matches("\\.{0,2}"));
            if (playable) {
                found.add(new ListedFile(
                        rendition(file, name), ArchiveJson.length(CatalogueJson.text(file, "length")), md5(file)));
            }
        }
        return found;
    }

    private Rendition rendition(JsonNode file, String name) {
        String path = Stream.of(name.split("/")).map(Query::segment).collect(Collectors.joining("/"));
        return new Rendition(
                folder + path,
                CatalogueJson.number(file, "width"),
                CatalogueJson.number(file, "height"),
                size(CatalogueJson.text(file, "size")));
    }

    /** One that is not stated counts as large. */
    private static long size(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }
}
