package dev.aivideo.export;

import dev.aivideo.project.Json;
import dev.aivideo.project.Rights;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What an upload needs, its beginning shaped like the {@code videos} resource of YouTube's API, version 3. */
final class Metadata {
    private static final int TITLE_LENGTH = 100;
    private static final int TAGS_LENGTH = 500;

    private Metadata() {}

    /** At most 100 characters without angle brackets. */
    static String title(String text) {
        return UploadText.capitalised(UploadText.cut(UploadText.plain(text), TITLE_LENGTH));
    }

    /**
     * The resource as JSON, and beside it what else a publisher needs. The film is private until it has been reviewed; its
     * pictures do not pretend to be real and its narrator is nobody's voice, so that no synthetic content is to be declared.
     *
     * @param files that belong to the film, in the folder of this text
     */
    static String json(UploadTexts texts, List<PublishedFile> files) {
        FilmParts parts = texts.parts();
        Map<String, Object> video = new LinkedHashMap<>();
        video.put("snippet", snippet(texts));
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("privacyStatus", "private");
        status.put("license", "youtube");
        status.put("selfDeclaredMadeForKids", false);
        status.put("containsSyntheticMedia", false);
        video.put("status", status);
        video.put("project", parts.id());
        video.put("topic", parts.film().brief().topic());
        video.put("durationS", parts.plan().lengthS());
        video.put(
                "chapters",
                texts.chapters().listed().stream().map(Metadata::chapter).toList());
        video.put("licences", licences(parts));
        video.put("credits", credits(texts.credits()));
        video.put("files", files.stream().map(Metadata::file).toList());
        return Json.INDENTED.writeValueAsString(video) + "\n";
    }

    private static Map<String, Object> credits(Credits credits) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("texts", credits.texts());
        named.put("pictures", credits.lines());
        named.put("music", credits.music());
        named.put("notices", credits.notices());
        return named;
    }

    private static Map<String, Object> snippet(UploadTexts texts) {
        String language = texts.parts().language().toLanguageTag();
        Map<String, Object> snippet = new LinkedHashMap<>();
        snippet.put("title", texts.parts().title());
        snippet.put("description", texts.description());
        snippet.put("tags", texts.parts().tags());
        snippet.put("categoryId", String.valueOf(texts.category()));
        snippet.put("defaultLanguage", language);
        snippet.put("defaultAudioLanguage", language);
        return snippet;
    }

    private static Map<String, Object> chapter(Chapters.Chapter chapter) {
        Map<String, Object> listed = new LinkedHashMap<>();
        listed.put("startS", chapter.startMs() / 1e3);
        listed.put("title", chapter.title());
        return listed;
    }

    /** Of texts and pictures, as they were stated. */
    private static List<String> licences(FilmParts parts) {
        return Stream.concat(
                        parts.film().sources().stream().map(SourceText::rights),
                        parts.shots().stream().map(Shot::rights))
                .map(Rights::licence)
                .filter(licence -> !licence.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, Object> file(PublishedFile file) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("role", file.role());
        described.put("path", file.name());
        described.put("type", file.type());
        described.put("bytes", file.bytes());
        described.put("sha256", file.sha256());
        return described;
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
