package dev.aivideo.footage.commons;

import dev.aivideo.footage.catalogue.CatalogueClient;
import dev.aivideo.wikimedia.ActionApi;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The category of Commons that Wikidata states for an item (property P373). */
class ItemCategories {
    private static final Pattern NAME = Pattern.compile("[^\"|#<>\\[\\]{}]{1,200}");

    private final CatalogueClient client;
    private final Optional<ActionApi> wikidata;

    /** @param wikidata empty if it may not be asked */
    ItemCategories(CatalogueClient client, Optional<ActionApi> wikidata) {
        this.client = client;
        this.wikidata = wikidata;
    }

    /**
     * The category without {@code Category:}; empty if there is none.
     *
     * @throws dev.aivideo.footage.FootageException if there is no usable answer
     */
    Optional<String> of(String item) {
        return wikidata.map(api -> claims(api, item)).flatMap(ItemCategories::stated);
    }

    private JsonNode claims(ActionApi api, String item) {
        return client.get(
                "category of " + item,
                () -> api.ask("wbgetclaims", Map.of("entity", item, "property", "P373"))
                        .path("claims"));
    }

    private static Optional<String> stated(JsonNode claims) {
        return claims.path("P373").values().stream()
                .filter(claim -> !claim.path("rank").asString("normal").equals("deprecated"))
                .map(claim -> claim.path("mainsnak").path("datavalue").path("value"))
                .filter(JsonNode::isString)
                .map(value -> value.asString("").strip())
                .filter(name -> NAME.matcher(name).matches())
                .findFirst();
    }
}
