package dev.aivideo.footage.mcp;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.Candidate.Description;
import dev.aivideo.footage.Candidate.Format;
import dev.aivideo.footage.catalogue.CatalogueJson;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/** Makes candidates of what servers list. Their keys differ, their numbers may be text, and any of them may be missing. */
final class McpItems {
    private static final Logger LOG = LoggerFactory.getLogger(McpItems.class);
    /** A name or an address that leads nowhere else: some servers make a path of it without looking. */
    private static final Pattern ID = Pattern.compile(
            "(?!.*(?:^|[/:=&?])\\.\\.?(?:[/?#&]|$))[\\p{L}\\p{N}][^\\p{Cntrl}\\p{Cf}\\\\<>\"'`$;|*]{0,299}");

    private static final String[] IDS = {
        "videoId", "id", "assetId", "clipId", "nasaId", "identifier", "uid", "sourceUrl", "downloadUrl", "url"
    };
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2}(?:\\.\\d{1,9})?)");
    private static final Pattern SECONDS =
            Pattern.compile("(\\d{1,7}(?:\\.\\d{1,9})?) ?(?:s|sec|secs|seconds)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PREFIXED_NUMBER = Pattern.compile("(?:[A-Za-z_]+:)+([0-9]+)");
    private static final Pattern RESOLUTION = Pattern.compile("(\\d{2,5})\\s*[xX×]\\s*(\\d{2,5})");
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_KEYWORDS = 40;

    private McpItems() {}

    /** What a server wants to have back to fetch an item; empty if it tells nothing of the kind. */
    static String id(JsonNode item) {
        return Arrays.stream(IDS)
                .map(name -> field(item, name))
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(value -> value.asString(""))
                .filter(id -> !id.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The candidate of a listed item; empty if its id is missing or not safe to be sent back. */
    static Optional<Candidate> candidate(String server, JsonNode item) {
        String id = id(item);
        if (!ID.matcher(id).matches()) {
            String why = id.isEmpty()
                    ? "it has no id; it begins: " + ToolReply.head(item.toString())
                    : "its id is not safe to send back: " + ToolReply.head(id);
            LOG.warn("'{}' lists an item that is skipped: {}", server, why);
            return Optional.empty();
        }
        return Optional.of(
                new Candidate(server, normalised(id), said(item), format(item), McpRights.of(server, id, item), id));
    }

    private static Description said(JsonNode item) {
        return new Description(
                prose(item, "title", "name", "headline"),
                description(item),
                keywords(item),
                date(text(item, "date", "publishedAt", "date_created", "published")));
    }

    /** Safe as a part of file names. {@code VIDEO:988497} and {@code 988497} are the same clip. */
    static String normalised(String id) {
        Matcher number = PREFIXED_NUMBER.matcher(id);
        return number.matches() ? number.group(1) : Candidate.safeId(id);
    }

    /** The first of these keys that has a value, as one line of text. */
    static String text(JsonNode item, String... names) {
        return Arrays.stream(names)
                .map(name -> field(item, name))
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(value -> value.asString("").replaceAll("\\s+", " ").strip())
                .filter(value -> !value.isEmpty())
                .map(value -> value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value)
                .findFirst()
                .orElse("");
    }

    /** The field of this name, which may be written {@code videoId} or {@code video_id}. */
    private static JsonNode field(JsonNode item, String name) {
        return item.has(name)
                ? item.path(name)
                : item.properties().stream()
                        .filter(entry -> McpArguments.plain(entry.getKey()).equals(McpArguments.plain(name)))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElseGet(MissingNode::getInstance);
    }

    /** The same where it is written for people: servers hand on what stands on a page. */
    static String prose(JsonNode item, String... names) {
        return CatalogueJson.plain(text(item, names));
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
        double seconds = seconds(text(item, "duration", "durationSeconds", "duration_s", "lengthSeconds", "length"));
        return seconds > 0 && seconds < 1e6 ? Duration.ofMillis((long) (seconds * 1000)) : null;
    }

    /** {@code 94}, {@code 94.5 s}, {@code 1:34}, {@code 00:01:34}, {@code PT1M34S}; zero of anything else. */
    private static double seconds(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            String hours = clock.group(1) == null ? "0" : clock.group(1);
            return 3600.0 * Integer.parseInt(hours)
                    + 60.0 * Integer.parseInt(clock.group(2))
                    + Double.parseDouble(clock.group(3));
        }
        if (text.startsWith("PT")) {
            try {
                return Duration.parse(text).toMillis() / 1000.0;
            } catch (DateTimeException e) {
                return 0;
            }
        }
        Matcher unit = SECONDS.matcher(text);
        return number(StringNode.valueOf(unit.matches() ? unit.group(1) : text));
    }

    static double number(JsonNode value) {
        if (value.isNumber()) {
            return value.asDouble();
        }
        String text = value.asString("").strip();
        return text.matches("-?\\d{1,12}(\\.\\d{1,9})?") ? Double.parseDouble(text) : 0;
    }

    private static Format format(JsonNode item) {
        Duration duration = length(item);
        int width = (int) number(item.path("width"));
        int height = (int) number(item.path("height"));
        Matcher resolution = RESOLUTION.matcher(text(item, "resolution"));
        Format format = width <= 0 && resolution.find()
                ? Format.clip(duration, Integer.parseInt(resolution.group(1)), Integer.parseInt(resolution.group(2)))
                : Format.clip(duration, Math.max(0, width), Math.max(0, height));
        return format.withThumbnail(thumbnail(item));
    }

    private static String thumbnail(JsonNode item) {
        String address = text(item, "thumbnailUrl", "thumbnail", "previewUrl", "preview", "image");
        return address.isEmpty() ? text(item.path("thumbnail"), "url", "href") : address;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
