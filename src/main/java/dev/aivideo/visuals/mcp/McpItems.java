package dev.aivideo.visuals.mcp;

import dev.aivideo.project.MediaKind;
import dev.aivideo.visuals.Candidate;
import dev.aivideo.visuals.catalogue.Json;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes candidates of what servers list. Their keys differ, their numbers may be text, and any of them may be missing. */
final class McpItems {
    private static final Pattern ID = Pattern.compile("(?:[A-Za-z_]+:)*[A-Za-z0-9][A-Za-z0-9_.~ -]{0,119}");
    private static final Pattern PREFIXED_NUMBER = Pattern.compile("(?i).*:([0-9]+)");
    private static final Pattern RESOLUTION = Pattern.compile("(\\d{2,5})\\s*[xX×]\\s*(\\d{2,5})");
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_KEYWORDS = 40;

    private McpItems() {}

    /** The candidate of a listed item; empty if its id is missing or not safe to be sent back. */
    static Optional<Candidate> candidate(String server, JsonNode item) {
        String id = text(item, "videoId", "video_id", "id");
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        int[] size = size(item);
        return Optional.of(new Candidate(
                server,
                normalised(id),
                MediaKind.CLIP,
                prose(item, "title"),
                description(item),
                keywords(item),
                length(item),
                size[0],
                size[1],
                date(text(item, "date", "publishedAt", "date_created")),
                McpRights.of(server, id, item),
                id,
                text(item, "thumbnailUrl", "thumbnail")));
    }

    /** Safe as a part of file names. {@code VIDEO:988497} and {@code 988497} are the same clip. */
    static String normalised(String id) {
        Matcher number = PREFIXED_NUMBER.matcher(id);
        return number.matches() ? number.group(1) : Candidate.safeId(id);
    }

    /** The first of these keys that has a value, as one line of text. */
    static String text(JsonNode item, String... names) {
        return Arrays.stream(names)
                .map(item::path)
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(value -> value.asString("").replaceAll("\\s+", " ").strip())
                .filter(value -> !value.isEmpty())
                .map(value -> value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value)
                .findFirst()
                .orElse("");
    }

    /** The same where it is written for people: servers hand on what stands on a page. */
    static String prose(JsonNode item, String... names) {
        return Json.plain(text(item, names));
    }

    static String description(JsonNode item) {
        return prose(item, "description", "short_description");
    }

    private static List<String> keywords(JsonNode item) {
        JsonNode given = item.path("keywords");
        List<String> words = given.isArray()
                ? given.values().stream().map(word -> word.asString("")).toList()
                : List.of(given.asString("").split(","));
        return words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .limit(MOST_KEYWORDS)
                .toList();
    }

    /** Zero seconds means that the server does not know. */
    private static @Nullable Duration length(JsonNode item) {
        double seconds = number(item.path("duration"));
        return seconds > 0 && seconds < 1e6 ? Duration.ofMillis((long) (seconds * 1000)) : null;
    }

    static double number(JsonNode value) {
        if (value.isNumber()) {
            return value.asDouble();
        }
        String text = value.asString("").strip();
        return text.matches("-?\\d{1,12}(\\.\\d{1,9})?") ? Double.parseDouble(text) : 0;
    }

    private static int[] size(JsonNode item) {
        int width = (int) number(item.path("width"));
        int height = (int) number(item.path("height"));
        Matcher resolution = RESOLUTION.matcher(text(item, "resolution"));
        return width <= 0 && resolution.find()
                ? new int[] {Integer.parseInt(resolution.group(1)), Integer.parseInt(resolution.group(2))}
                : new int[] {Math.max(0, width), Math.max(0, height)};
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
