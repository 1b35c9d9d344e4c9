package dev.aivideo.wikimedia;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The {@code query} node of an answer that comes in parts: pages and their lists are put together. */
final class MergedAnswer {
    private final ObjectNode whole = JsonNodeFactory.instance.objectNode();

    void add(JsonNode query) {
        if (query.isObject()) {
            merge(whole, (ObjectNode) query);
        }
    }

    ObjectNode node() {
        return whole;
    }

    private static void merge(ObjectNode into, ObjectNode more) {
        for (Map.Entry<String, JsonNode> field : more.properties()) {
            JsonNode there = into.get(field.getKey());
            JsonNode here = field.getValue();
            if (there == null) {
                into.set(field.getKey(), here);
            } else if (there.isArray() && here.isArray()) {
                into.set(field.getKey(), joined((ArrayNode) there, (ArrayNode) here));
            } else if (there.isObject() && here.isObject()) {
                merge((ObjectNode) there, (ObjectNode) here);
            }
        }
    }

    /** Pages of one id are one page; anything else that was there already is not repeated. */
    private static ArrayNode joined(ArrayNode there, ArrayNode here) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        there.forEach(item -> items.put(key(item), item));
        for (JsonNode item : here) {
            JsonNode known = items.putIfAbsent(key(item), item);
            if (known != null && known.isObject() && item.isObject()) {
                merge((ObjectNode) known, (ObjectNode) item);
            }
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        items.values().forEach(all::add);
        return all;
    }

    private static String key(JsonNode item) {
        JsonNode id = item.path("pageid");
        return id.isNumber() ? id.asString() : item.toString();
    }
}
