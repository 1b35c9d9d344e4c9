package dev.aivideo.export;

import dev.aivideo.project.Json;
import dev.aivideo.project.Scene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What an upload needs, shaped like the {@code videos} resource of YouTube's API, version 3. */
final class Metadata {
    private static final int TITLE_LENGTH = 100;
    private static final int TAGS_LENGTH = 500;

    private Metadata() {}

    /** At most 100 characters without angle brackets. */
    static String title(String text) {
        return UploadText.capitalised(UploadText.cut(UploadText.plain(text), TITLE_LENGTH));
    }

    /**
     * The resource as JSON. The film is private until it has been reviewed; its pictures do not pretend to be real and
     * its narrator is nobody's voice, so that no synthetic content is to be declared.
     */
    static String json(FilmParts parts, String description, int category) {
        Map<String, Object> snippet = new LinkedHashMap<>();
        snippet.put("title", parts.title());
        snippet.put("description", description);
        snippet.put("tags", parts.tags());
        snippet.put("categoryId", String.valueOf(category));
        snippet.put("defaultLanguage", parts.language().toLanguageTag());
        snippet.put("defaultAudioLanguage", parts.language().toLanguageTag());
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("privacyStatus", "private");
        status.put("license", "youtube");
        status.put("selfDeclaredMadeForKids", false);
        status.put("containsSyntheticMedia", false);
        Map<String, Object> video = new LinkedHashMap<>();
        video.put("snippet", snippet);
        video.put("status", status);
        return Json.INDENTED.writeValueAsString(video) + "\n";
    }

    /** The given ones first, the topic, the scenes' best search terms, their second ones, until 500 characters are used. */
    static List<String> tags(List<String> given, String topic, List<Scene> scenes) {
        Stream<String> terms = Stream.of(0, 1, 2)
                .flatMap(rank -> scenes.stream()
                        .filter(scene -> scene.visualKeywords().size() > rank)
                        .map(scene -> scene.visualKeywords().get(rank)));
        List<String> candidates = Stream.of(given.stream(), Stream.of(UploadText.cut(topic, 60)), terms)
                .flatMap(tags -> tags)
                .map(term -> UploadText.plain(term.replaceAll("[,\"…]", " ")).toLowerCase(Locale.ROOT))
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
        List<String> tags = new ArrayList<>();
        int used = -1;
        for (String tag : candidates) {
            // A comma before each but the first, and quotes around one with a blank in it, count as well.
            int cost = tag.length() + 1 + (tag.contains(" ") ? 2 : 0);
            if (used + cost <= TAGS_LENGTH) {
                tags.add(tag);
                used += cost;
            }
        }
        return tags;
    }
}
