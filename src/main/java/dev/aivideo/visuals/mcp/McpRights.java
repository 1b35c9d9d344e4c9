package dev.aivideo.visuals.mcp;

import dev.aivideo.project.Rights;
import dev.aivideo.visuals.catalogue.PublicRights;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Rights in the clips of servers: what the server says of them, else what holds for all of a catalogue that is known. */
final class McpRights {
    private McpRights() {}

    /**
     * Rights in a listed item.
     *
     * @param id as the server has it
     */
    static Rights of(String server, String id, JsonNode item) {
        return filled(stated(item), usual(server.toLowerCase(Locale.ROOT), id, item));
    }

    /** What is known of a clip, with what a later answer says of it, which may be more than a list does. */
    static Rights completed(Rights known, JsonNode answer) {
        return filled(stated(answer), known);
    }

    private static Rights stated(JsonNode item) {
        return new Rights(
                McpItems.prose(item, "author"),
                McpItems.prose(item, "credit"),
                McpItems.text(item, "licence", "license"),
                McpItems.text(item, "terms"),
                McpItems.text(item, "page", "pageUrl"),
                McpItems.prose(item, "notice"));
    }

    /** What is said, its gaps filled from what is known. The terms of one licence do not fit another. */
    private static Rights filled(Rights said, Rights known) {
        boolean same = said.licence().isEmpty() || said.licence().equals(known.licence());
        return new Rights(
                or(said.author(), known.author()),
                or(said.credit(), known.credit()),
                or(said.licence(), known.licence()),
                or(said.terms(), same ? known.terms() : ""),
                or(said.page(), known.page()),
                or(said.notice(), known.notice()));
    }

    private static Rights usual(String server, String id, JsonNode item) {
        if (server.contains("dvids")) {
            return PublicRights.dvids(
                    "", "Courtesy of DVIDS", "https://www.dvidshub.net/video/" + McpItems.normalised(id));
        }
        return server.contains("nasa") ? nasa(id, item) : new Rights("", "", "", "", "", "");
    }

    private static Rights nasa(String id, JsonNode item) {
        List<String> creators =
                List.of(McpItems.prose(item, "secondary_creator"), McpItems.prose(item, "photographer"));
        String said = Stream.of("title", "description", "description_508")
                .map(field -> McpItems.prose(item, field))
                .collect(Collectors.joining(" "));
        return PublicRights.nasa(creators, McpItems.prose(item, "center"), id, said);
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
