package dev.aivideo.encyclopedia.wikipedia;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An article as a search shows it, without its text.
 *
 * @param index place among the results, from 1; 0 if it was asked for by its title
 * @param lengthBytes of its source text
 * @param description in a few words; may be empty
 * @param lead text before the first heading; may be empty
 * @param aliases titles that were asked for and led here
 * @param translation its title in the language asked for; empty if there is none
 */
record WikiPage(
        String title,
        int index,
        long lengthBytes,
        String description,
        boolean disambiguation,
        String lead,
        List<String> aliases,
        String translation) {
    private static final Pattern QUALIFIED = Pattern.compile("(.+?)(?: \\(([^()]+)\\)|, (.+))");

    /**
     * The title without what tells it from others of that name: {@code Mercury} of {@code Mercury (planet)}, {@code
     * Lisbon} of {@code Lisbon, Maine}.
     */
    String base() {
        Matcher parts = QUALIFIED.matcher(title);
        return parts.matches() ? parts.group(1) : title;
    }

    /** What tells it from others of that name; empty if nothing does. */
    String qualifier() {
        Matcher parts = QUALIFIED.matcher(title);
        if (!parts.matches()) {
            return "";
        }
        return parts.group(2) != null ? parts.group(2) : parts.group(3);
    }

    /** The articles of an answer's {@code query} node, in the order of the search. */
    static List<WikiPage> all(JsonNode query) {
        List<WikiPage> pages = new ArrayList<>();
        for (JsonNode page : query.path("pages")) {
            if (!page.path("missing").asBoolean(false)
                    && !page.path("invalid").asBoolean(false)
                    && page.path("ns").asInt(0) == 0
                    && !page.path("title").asString("").isBlank()) {
                pages.add(of(page, query.path("redirects")));
            }
        }
        pages.sort(Comparator.comparingInt(WikiPage::index));
        return List.copyOf(pages);
    }

    private static WikiPage of(JsonNode page, JsonNode redirects) {
        String title = page.path("title").asString("");
        List<String> aliases = redirects.values().stream()
                .filter(redirect -> redirect.path("to").asString("").equals(title))
                .map(redirect -> redirect.path("from").asString(""))
                .toList();
        return new WikiPage(
                title,
                page.path("index").asInt(0),
                page.path("length").asLong(0),
                page.path("description").asString(""),
                page.path("pageprops").has("disambiguation"),
                page.path("extract").asString("").strip(),
                aliases,
                page.path("langlinks").path(0).path("title").asString(""));
    }
}
