package dev.aivideo.visuals.mcp;

import dev.aivideo.project.Rights;
import dev.aivideo.visuals.catalogue.Json;
import dev.aivideo.visuals.catalogue.PublicRights;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Rights in the clips of servers: what the server says of them, else what holds for all of a catalogue that is known. */
final class McpRights {
    private static final String[] ADDRESSES = {
        "page", "pageUrl", "url", "sourceUrl", "download_url", "downloadUrl", "thumbnailUrl", "thumbnail"
    };

    private McpRights() {}

    /**
     * Rights in a listed item.
     *
     * @param id as the server has it
     */
    static Rights of(String server, String id, JsonNode item) {
        return filled(stated(item), usual(server, id, item));
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
        return switch (catalogue(server, item)) {
            case "dvids" ->
                PublicRights.dvids(
                        "", "Courtesy of DVIDS", "https://www.dvidshub.net/video/" + McpItems.normalised(id));
            case "nasa" -> nasa(id, item);
            default -> new Rights("", "", "", "", "", "");
        };
    }

    /** Which catalogue an item is of: by its provider and its addresses, else by the server's name; empty if unknown. */
    private static String catalogue(String server, JsonNode item) {
        Stream<String> addresses = Stream.of(ADDRESSES)
                .flatMap(name -> Json.file(McpItems.text(item, name)).stream())
                .map(address -> byHost(address.getHost().toLowerCase(Locale.ROOT)));
        return Stream.of(
                        Stream.of(byName(McpItems.text(item, "providerId", "provider"))),
                        addresses,
                        Stream.of(byName(server)))
                .flatMap(signs -> signs)
                .filter(catalogue -> !catalogue.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String byHost(String host) {
        return host.matches("(.+\\.)?dvidshub\\.net") ? "dvids" : host.matches("(.+\\.)?nasa\\.gov") ? "nasa" : "";
    }

    private static String byName(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.contains("dvids") ? "dvids" : plain.contains("nasa") ? "nasa" : "";
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
