package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.encyclopedia.NamedItem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The pages of an answer by the titles that were asked for, which the API writes otherwise or leads elsewhere. */
final class NamedPages {
    private final Map<String, String> ways = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private final Map<String, NamedItem> items = new HashMap<>();

    /** @param query node of the answer */
    NamedPages(JsonNode query) {
        for (String kind : new String[] {"normalized", "redirects"}) {
            for (JsonNode way : query.path(kind)) {
                String from = way.path("from").asString("");
                ways.put(from, way.path("to").asString(""));
                if (!way.path("tofragment").asString("").isEmpty()) {
                    parts.add(from); // what it leads to has no article but a section of another's
                }
            }
        }
        query.path("pages").forEach(this::add);
    }

    private void add(JsonNode page) {
        JsonNode properties = page.path("pageprops");
        String item = properties.path("wikibase_item").asString("");
        boolean isThere = !page.path("missing").asBoolean(false)
                && !page.path("invalid").asBoolean(false)
                && !properties.has("disambiguation");
        if (isThere && item.matches("Q\\d{1,12}")) {
            String title = page.path("title").asString("");
            items.put(
                    title,
                    new NamedItem(
                            title,
                            item,
                            page.path("pageimage").asString("").replace('_', ' '),
                            page.path("description").asString("")));
        }
    }

    /** The thing that a title leads to; null if there is none, or it leads to a part of an article. */
    @Nullable
    NamedItem of(String title) {
        String now = title;
        for (int step = 0; step < 3 && ways.containsKey(now); step++) {
            if (parts.contains(now)) {
                return null;
            }
            now = ways.getOrDefault(now, now);
        }
        return items.get(now);
    }
}
