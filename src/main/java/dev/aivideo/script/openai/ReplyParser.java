package dev.aivideo.script.openai;

import dev.aivideo.script.openai.Draft.DraftScene;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a model wrote as JSON, under the names that models give things. */
final class ReplyParser {
    private static final int MOST_SCENES = 2000;
    private static final String[] SCENES = {"scenes", "script", "sections"};

    private ReplyParser() {}

    /** The draft in a reply; {@link Draft#EMPTY} if there is none. */
    static Draft parse(String reply) {
        JsonNode root = JsonDocuments.first(reply, ReplyParser::hasNarration);
        if (root == null) {
            return Draft.EMPTY;
        }
        JsonNode holder = scenes(root).isEmpty() ? root : holder(root);
        List<DraftScene> read = new ArrayList<>();
        for (JsonNode scene : scenes(root)) {
            String narration = narration(scene);
            if (!narration.isBlank() && read.size() < MOST_SCENES) {
                read.add(new DraftScene(lines(narration), terms(scene)));
            }
        }
        return head(holder.has("title") ? holder : root).with(read);
    }

    private static boolean hasNarration(JsonNode root) {
        return scenes(root).valueStream().anyMatch(scene -> !narration(scene).isBlank());
    }

    /** The outline in a reply, an object with chapters; null if there is none. */
    static @Nullable JsonNode outline(String reply) {
        return JsonDocuments.first(reply, node -> node.path("chapters").isArray());
    }

    /** Title, description and tags without any scenes. */
    static Draft head(JsonNode root) {
        return new Draft(
                oneLine(root.path("title").asString("")),
                root.path("description").asString("").strip(),
                list(root.path("tags")),
                List.of());
    }

    /** Scenes of a document, or of the one document that it wraps: {@code {"script": {"scenes": […]}}}. */
    private static JsonNode scenes(JsonNode root) {
        JsonNode holder = holder(root);
        return holder.isArray() ? holder : first(holder, SCENES);
    }

    private static JsonNode holder(JsonNode root) {
        if (!root.isArray() && !first(root, SCENES).isArray()) {
            for (JsonNode wrapped : root) {
                if (wrapped.isObject() && first(wrapped, SCENES).isArray()) {
                    return wrapped;
                }
            }
        }
        return root;
    }

    private static String narration(JsonNode scene) {
        return scene.isString()
                ? scene.asString()
                : first(scene, "narration", "text", "voiceover", "script", "content")
                        .asString("");
    }

    private static List<String> terms(JsonNode scene) {
        return list(first(
                scene, "search_terms", "visual_search_terms", "searchTerms", "visual_keywords", "keywords", "visuals"));
    }

    private static JsonNode first(JsonNode node, String... names) {
        for (String name : names) {
            if (node.has(name)) {
                return node.path(name);
            }
        }
        return node.path(names[0]);
    }

    /** A list of texts, or one text with commas. */
    private static List<String> list(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isString()) {
            texts.addAll(List.of(node.asString().split(",")));
        }
        for (JsonNode item : node) {
            texts.add(item.asString(""));
        }
        return texts.stream()
                .map(ReplyParser::oneLine)
                .filter(text -> !text.isBlank() && text.length() <= 100)
                .distinct()
                .limit(30)
                .toList();
    }

    /** With its line breaks: what Markdown is shows at the beginning of a line. */
    private static String lines(String text) {
        return text.lines()
                .map(ReplyParser::oneLine)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    }
}
