package dev.aivideo.footage.dvids;

import dev.aivideo.footage.catalogue.CatalogueJson;
import dev.aivideo.footage.catalogue.PublicRights;
import dev.aivideo.project.Rights;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An item of a search or an asset's record; the two differ in their forms, and both in time. */
final class DvidsClip {
    private final JsonNode item;

    DvidsClip(JsonNode item) {
        this.item = item;
    }

    /** The digits of {@code video:949001}; empty if it is none. */
    String number() {
        return number(text("id"));
    }

    /** The digits of an id, whatever stands before them; empty if there is anything else. */
    static String number(String id) {
        String plain = id.strip().toLowerCase(Locale.ROOT);
        return plain.matches("([a-z_]+:)*\\d{1,12}") ? plain.substring(plain.lastIndexOf(':') + 1) : "";
    }

    boolean isVideo() {
        return !number().isEmpty() && (text("type").isEmpty() || text("type").equals("video"));
    }

    String text(String field) {
        return CatalogueJson.text(item, field);
    }

    int seconds() {
        return CatalogueJson.number(item, "duration");
    }

    private String description() {
        return text("description").isEmpty() ? text("short_description") : text("description");
    }

    private List<String> keywords() {
        JsonNode given = item.path("keywords");
        Stream<String> words = given.isArray()
                ? given.values().stream().map(word -> word.asString(""))
                : Arrays.stream(text("keywords").split(","));
        return words.map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    /** Rank and name of the people who made it; a search has text where an asset has a list. */
    private String author() {
        JsonNode credit = item.path("credit");
        if (!credit.isArray()) {
            return text("credit");
        }
        return String.join(
                ", ",
                credit.values().stream()
                        .map(person ->
                                (CatalogueJson.text(person, "rank") + " " + CatalogueJson.text(person, "name")).strip())
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    Rights rights() {
        String page = text("url").isEmpty() ? "https://www.dvidshub.net/video/" + number() : text("url");
        return PublicRights.dvids(author(), credit(), page, description() + " " + text("copyright") + " " + author());
    }

    /** The line that the caption ends with, else one of branch and author, else the unit's. */
    private String credit() {
        String caption = PublicRights.captionCredit(description());
        if (!caption.isEmpty()) {
            return caption;
        }
        if (!author().isEmpty()) {
            String branch = text("branch");
            boolean force = !branch.isEmpty() && !branch.equals("Joint") && !branch.equals("Civilian");
            return (force ? "U.S. " + branch + " video by " : "Video by ") + author();
        }
        return "Courtesy of DVIDS" + (text("unit_name").isEmpty() ? "" : " / " + text("unit_name"));
    }

    /** What the tools answer: no address in it leads to the interface with the key. */
    Map<String, Object> toResult() {
        Map<String, Object> result = new LinkedHashMap<>();
        putPicture(result);
        putOrigin(result);
        putRights(result);
        return result;
    }

    private void putPicture(Map<String, Object> result) {
        result.put("videoId", "video:" + number());
        result.put("title", text("title"));
        result.put("description", description());
        result.put("keywords", keywords());
        result.put("duration", seconds());
        result.put("width", item.path("hd").asBoolean(false) ? 1280 : 0);
        result.put("height", item.path("hd").asBoolean(false) ? 720 : 0);
        result.put("aspect_ratio", text("aspect_ratio"));
    }

    private void putOrigin(Map<String, Object> result) {
        result.put("category", text("category"));
        result.put("branch", text("branch"));
        result.put("unit", text("unit_name"));
        result.put(
                "country",
                text("country").isEmpty() ? CatalogueJson.text(item.path("location"), "country") : text("country"));
        result.put("date", text("date"));
        result.put("virin", text("virin"));
    }

    private void putRights(Map<String, Object> result) {
        Rights rights = rights();
        result.put("author", rights.author());
        result.put("credit", virinCredit(rights));
        result.put("licence", rights.licence());
        result.put("terms", rights.terms());
        result.put("page", rights.page());
        result.put("notice", rights.notice());
        result.put(
                "thumbnail",
                item.path("thumbnail").isObject()
                        ? CatalogueJson.text(item.path("thumbnail"), "url")
                        : text("thumbnail"));
        result.put("public_domain", rights.licence().equals(PublicRights.PUBLIC_DOMAIN));
    }

    private String virinCredit(Rights rights) {
        String virin = text("virin");
        return virin.isEmpty() ? rights.credit() : rights.credit() + " (VIRIN " + virin + ")";
    }
}
