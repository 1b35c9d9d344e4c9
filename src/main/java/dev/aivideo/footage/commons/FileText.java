package dev.aivideo.footage.commons;

import dev.aivideo.footage.catalogue.CatalogueJson;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads what is said on a file's page: values that are texts, often HTML, and may be missing. */
final class FileText {
    private static final int LONGEST = 200;
    private static final int LONGEST_DESCRIPTION = 1000;
    private static final int LONGEST_HTML = 20_000;
    private static final Pattern HIDDEN = Pattern.compile(
            "(?is)<(style|script)\\b.*?</\\1>|<(span|div)[^>]*display:\\s*none[^>]*>.*?</\\2>|<!--.*?-->");
    private static final Pattern ENDING = Pattern.compile("(?i)\\.[a-z0-9]{2,5}$");

    private FileText() {}

    /** One line of plain text of at most 200 characters; empty if there is none. */
    static String value(JsonNode metadata, String key) {
        return value(metadata, key, LONGEST);
    }

    static String description(JsonNode metadata) {
        return value(metadata, "ImageDescription", LONGEST_DESCRIPTION);
    }

    private static String value(JsonNode metadata, String key, int longest) {
        JsonNode value = metadata.path(key).path("value");
        String html = value.isValueNode() && !value.isNull() ? value.asString("") : "";
        String bounded = html.length() <= LONGEST_HTML ? html : html.substring(0, LONGEST_HTML);
        String plain = CatalogueJson.plain(HIDDEN.matcher(bounded).replaceAll(" "));
        return plain.length() <= longest ? plain : plain.substring(0, longest).strip();
    }

    /** The work's own name, else that of its file: {@code File:Golden_Gate_2.jpg} is "Golden Gate 2". */
    static String title(JsonNode page, JsonNode metadata) {
        String stated = value(metadata, "ObjectName");
        String name =
                CatalogueJson.text(page, "title").replaceFirst("^[^:]*:", "").replace('_', ' ');
        return ENDING.matcher(stated.isEmpty() ? name : stated).replaceFirst("").strip();
    }
}
