package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.encyclopedia.NamedItem;
import dev.aivideo.wikimedia.ActionApi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What Wikidata knows of names: the items that bear one, and the pictures of items. */
final class WikidataNames {
    private static final int RESULTS = 7;

    private final ActionApi wikidata;

    WikidataNames(ActionApi wikidata) {
        this.wikidata = wikidata;
    }

    /**
     * All items whose label is the name, of those that come first.
     *
     * @throws dev.aivideo.net.ServiceException if there is no usable answer
     */
    List<NamedItem> bearers(String name, String language) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("search", name);
        question.put("language", language);
        question.put("uselang", language);
        question.put("type", "item");
        question.put("limit", String.valueOf(RESULTS));
        List<NamedItem> bearers = new ArrayList<>();
        for (JsonNode found : wikidata.ask("wbsearchentities", question).path("search")) {
            String item = found.path("id").asString("");
            if (found.path("label").asString("").equals(name) && item.matches("Q\\d{1,12}")) {
                bearers.add(
                        new NamedItem(name, item, "", found.path("description").asString("")));
            }
        }
        return bearers;
    }

    /**
     * The names of the files that stand for items (property P18), by item; without those that have none.
     *
     * @param items at most 50
     * @throws dev.aivideo.net.ServiceException if there is no usable answer
     */
    Map<String, String> pictures(List<String> items) {
        JsonNode entities = wikidata.ask("wbgetentities", Map.of("ids", String.join("|", items), "props", "claims"))
                .path("entities");
        Map<String, String> pictures = new HashMap<>();
        for (String item : items) {
            String picture = picture(entities.path(item).path("claims").path("P18"));
            if (!picture.isEmpty()) {
                pictures.put(item, picture);
            }
        }
        return pictures;
    }

    /** The preferred one, else the first that is not deprecated. */
    private static String picture(JsonNode claims) {
        String first = "";
        for (JsonNode claim : claims) {
            JsonNode snak = claim.path("mainsnak");
            String rank = claim.path("rank").asString("normal");
            String file = snak.path("datavalue").path("value").asString("");
            if (file.isEmpty()
                    || rank.equals("deprecated")
                    || !snak.path("snaktype").asString("").equals("value")) {
                continue;
            }
            if (rank.equals("preferred")) {
                return file;
            }
            first = first.isEmpty() ? file : first;
        }
        return first;
    }
}
