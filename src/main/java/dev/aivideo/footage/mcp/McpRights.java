package dev.aivideo.footage.mcp;

import dev.aivideo.footage.catalogue.CatalogueJson;
import dev.aivideo.footage.catalogue.PublicRights;
import dev.aivideo.project.Rights;
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
        Rights usual = usual(server, id, item);
        return filled(stated(item, usual), usual);
    }

    /** The known rights of a clip, with what a later answer says of it, which may be more than a list does. */
    static Rights completed(Rights known, String server, String id, JsonNode answer) {
        Rights usual = usual(server, id, answer);
        return filled(stated(answer, usual), filled(known, usual));
    }

    /** The rights that an answer states; they need a review if its texts name an owner. */
    private static Rights stated(JsonNode item, Rights usual) {
        String caption = PublicRights.captionCredit(McpItems.description(item));
        return new Rights(
                McpItems.prose(item, "author"),
                or(McpItems.prose(item, "credit"), caption),
                or(McpItems.text(item, "licence", "license"), PublicRights.needsReview(usual) ? usual.licence() : ""),
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
            case "dvids" -> dvids(id, item);
            case "nasa" -> nasa(id, item);
            default -> new Rights("", "", "", "", "", "");
        };
    }

    /** Which catalogue an item is of: by its provider and its addresses, else by the server's name; empty if unknown. */
    private static String catalogue(String server, JsonNode item) {
        Stream<String> addresses = Stream.of(ADDRESSES)
                .flatMap(name -> CatalogueJson.file(McpItems.text(item, name)).stream())
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

    private static Rights dvids(String id, JsonNode item) {
        return PublicRights.dvids(
                "",
                "Courtesy of DVIDS",
                "https://www.dvidshub.net/video/" + McpItems.normalised(id),
                texts(item, "description", "short_description", "copyright", "author"));
    }

    private static Rights nasa(String id, JsonNode item) {
        List<String> creators =
                List.of(McpItems.prose(item, "secondary_creator"), McpItems.prose(item, "photographer"));
        String said = texts(item, "title", "description", "description_508");
        return PublicRights.nasa(creators, McpItems.prose(item, "center"), id, said);
    }

    private static String texts(JsonNode item, String... names) {
        return Stream.of(names).map(name -> McpItems.prose(item, name)).collect(Collectors.joining(" "));
    }

    private static String or(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
