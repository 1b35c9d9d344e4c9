package dev.aivideo.footage.mcp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Names of files in the answers of servers: as fields, as links, as {@code file:} addresses, or in a sentence. */
final class FileNames {
    private static final String[] FIELDS = {
        "file_path",
        "cache_path",
        "path",
        "local_path",
        "video_path",
        "output_path",
        "saved_path",
        "saved_to",
        "file",
        "filename",
        "file_name",
        "location",
        "destination"
    };
    private static final String[] ADDRESSES = {"uri", "file_uri", "url", "file_url", "sourceUrl", "download_url"};
    private static final List<String> AROUND = List.of("result", "data", "video", "file", "download", "clip");
    private static final Pattern FILE_ADDRESS =
            Pattern.compile("(?i)file:(?://(?:localhost|127\\.0\\.0\\.1)?(?=/))?(/.*)");
    private static final Pattern WINDOWS = Pattern.compile("(?i)/?[a-z]:[\\\\/].*|\\\\\\\\.*");
    private static final Pattern IN_A_SENTENCE = Pattern.compile(
            "(?i)(?:file://|~?/|[a-z]:\\\\|\\.{1,2}/|[\\w-]+/)[^\\n\"'`<>|]*?\\.(?:mp4|m4v|mov|mkv|webm|ts|avi)\\b");
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    private FileNames() {}

    /** All names of files of this machine in the answer, the most certain first. */
    static List<String> in(ToolReply reply) {
        JsonNode value = reply.value();
        Stream<JsonNode> objects = Stream.concat(
                        Stream.of(value), AROUND.stream().map(value::path))
                .filter(JsonNode::isObject);
        Stream<String> fields = objects.flatMap(object -> Stream.of(
                McpItems.text(object, FIELDS), McpItems.text(object, ADDRESSES).replaceFirst("^(?!(?i)file:).*", "")));
        Stream<String> links = reply.links().stream().filter(link -> link.regionMatches(true, 0, "file:", 0, 5));
        return Stream.of(fields, links, value.isObject() ? Stream.<String>empty() : ofText(reply.text()))
                .flatMap(names -> names)
                .map(name -> name.strip().replaceAll("^[`'\"]+|[`'\"]+$", ""))
                .filter(name -> !name.isEmpty() && !name.matches("(?is)https?://.*"))
                .distinct()
                .toList();
    }

    private static Stream<String> ofText(String text) {
        Stream<String> line = text.contains("\n") || text.length() > 1000 ? Stream.empty() : Stream.of(text);
        return Stream.concat(line, IN_A_SENTENCE.matcher(text).results().map(found -> found.group()));
    }

    /** As Windows writes them. */
    static boolean isOfWindows(String name) {
        return WINDOWS.matcher(path(name)).matches();
    }

    /** The path of a name: without {@code file:}, whose escapes are characters, and with the home folder for a tilde. */
    static String path(String name) {
        Matcher address = FILE_ADDRESS.matcher(name);
        String path = address.matches() ? decoded(address.group(1)) : name;
        return path.startsWith("~/") ? System.getProperty("user.home") + path.substring(1) : path;
    }

    /** Escapes only: what a careless server left as it is, blanks and letters, stays. */
    private static String decoded(String path) {
        return ENCODED.matcher(path).replaceAll(found -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int at = 0; at < found.group().length(); at += 3) {
                bytes.write(Integer.parseInt(found.group().substring(at + 1, at + 3), 16));
            }
            return Matcher.quoteReplacement(bytes.toString(StandardCharsets.UTF_8));
        });
    }
}
