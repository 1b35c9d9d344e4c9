package dev.aivideo.script.openai;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The forms of answers, as strict JSON Schema: every property required, none besides. */
final class Schemas {
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> TEXTS = Map.of("type", "array", "items", TEXT);

    private static final Map<String, Object> NUMBERS = Map.of("type", "array", "items", Map.of("type", "integer"));

    private Schemas() {}

    /** @param facts whether each scene names the numbers of facts */
    static Map<String, Object> script(boolean facts) {
        Map<String, Object> scene = facts
                ? object("narration", TEXT, "search_terms", TEXTS, "facts", NUMBERS)
                : object("narration", TEXT, "search_terms", TEXTS);
        return object(
                "title", TEXT,
                "description", TEXT,
                "tags", TEXTS,
                "scenes", Map.of("type", "array", "items", scene));
    }

    static Map<String, Object> outline() {
        return object(
                "title", TEXT,
                "description", TEXT,
                "tags", TEXTS,
                "chapters", Map.of("type", "array", "items", object("heading", TEXT, "content", TEXT)));
    }

    private static Map<String, Object> object(Object... namesAndSchemas) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < namesAndSchemas.length; i += 2) {
            properties.put((String) namesAndSchemas[i], namesAndSchemas[i + 1]);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("required", List.copyOf(properties.keySet()));
        schema.put("properties", properties);
        return schema;
    }
}
