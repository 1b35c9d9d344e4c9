package dev.aivideo.script.openai;

import dev.aivideo.net.HttpReply;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a service says is wrong, wherever in its answer.
 *
 * @param words for people, on one line; empty if it gives no reason
 * @param names codes and types, for programs
 * @param fields names of the request's fields that are said to be at fault; empty if none is singled out
 * @param the answer's status, or the status that an error in an answer with a success status means
 */
record ServiceError(String words, String names, String fields, int status) {
    private static final int MOST_WORDS = 600;
    private static final int MOST_ITEMS = 6;
    private static final int DEPTH = 6;
    private static final List<String> REASONS = List.of(
            "message",
            "msg",
            "error_msg",
            "error_message",
            "detail",
            "error_description",
            "description",
            "error",
            "errors",
            "reason",
            "title");
    /** Where web frameworks report errors. */
    private static final List<String> REPORTS = List.of("detail", "msg", "error_msg", "error_message");

    private static final List<String> NAMES = List.of("code", "type", "status", "reason");
    private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>(.*?)</title>|<h1[^>]*>(.*?)</h1>");
    /** Where Python's validators say which field they mean, also in an error that is quoted as text. */
    private static final Pattern LOCATION = Pattern.compile("(?i)['\"]loc['\"]\\s*:\\s*[(\\[]([^)\\]]*)[)\\]]");

    /** What an answer with an error status says. */
    static ServiceError of(HttpReply reply) {
        String text = reply.text().strip();
        JsonNode root = Envelope.read(text);
        if (root == null || !root.isContainer()) {
            return new ServiceError(plain(text), "", "", reply.status());
        }
        ServiceError inside = inside(root);
        if (inside != null) {
            return new ServiceError(inside.words, inside.names, inside.fields, reply.status());
        }
        JsonNode within = within(root);
        return of(within.isMissingNode() ? root : within, reply.status());
    }

    /** The error in an answer with a success status; null if there is none. */
    static @Nullable ServiceError inside(JsonNode root) {
        for (JsonNode choice : root.path("choices")) {
            if (isThere(choice.path("error"))) {
                return of(choice.path("error"), meant(choice.path("error"), 502));
            }
        }
        JsonNode holder = root.isArray() ? root.path(0) : root;
        JsonNode error = within(root);
        boolean says = isThere(holder.path("error"))
                || Stream.of("type", "object")
                        .anyMatch(name -> holder.path(name).asString("").equals("error"));
        says |= isThere(holder.path("errors")) && !holder.has("choices");
        says |= REPORTS.stream().anyMatch(name -> isThere(holder.path(name)))
                && AnswerText.ofDocument(holder).isBlank();
        JsonNode said = error.isMissingNode() ? holder : error;
        return says ? of(said, meant(said, 400)) : null;
    }

    private static ServiceError of(JsonNode error, int status) {
        String words = oneLine(words(error, DEPTH));
        StringBuilder fields = new StringBuilder(error.path("param").asString(""));
        Matcher location = LOCATION.matcher(error.toString().replace("\\\"", "\""));
        while (location.find()) {
            fields.append(' ').append(location.group(1));
        }
        return new ServiceError(words, names(error), fields.toString().strip(), status);
    }

    /** Names and words, in lower case, by which faults are recognised. */
    String all() {
        return (names + " " + words).toLowerCase(Locale.ROOT);
    }

    private static JsonNode within(JsonNode root) {
        JsonNode holder = root.isArray() ? root.path(0) : root;
        for (String name : List.of("error", "errors", "detail")) {
            JsonNode error = holder.path(name);
            if (isThere(error)) {
                return error.isBoolean() ? holder : error;
            }
        }
        return MissingNode.getInstance();
    }

    private static boolean isThere(JsonNode node) {
        boolean empty = node.isContainer() ? node.isEmpty() : node.asString("").isBlank();
        return !node.isMissingNode() && !node.isNull() && !empty && !(node.isBoolean() && !node.asBoolean());
    }

    private static String words(JsonNode node, int depth) {
        if (depth == 0 || node.isNull()) {
            return "";
        }
        if (node.isArray()) {
            return node.valueStream()
                    .limit(MOST_ITEMS)
                    .map(item -> words(item, depth - 1))
                    .filter(words -> !words.isBlank())
                    .distinct()
                    .collect(Collectors.joining("; "));
        }
        if (node.isObject()) {
            return wordsOfObject(node, depth);
        }
        return node.isString() ? quotedJson(node.asString(), depth) : "";
    }

    private static String wordsOfObject(JsonNode node, int depth) {
        String said = REASONS.stream()
                .map(name -> words(node.path(name), depth - 1))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        String where =
                node.path("loc").valueStream().map(part -> part.asString("")).collect(Collectors.joining("."));
        // A gateway says little itself, and passes on what the service behind it said.
        String raw = words(node.path("metadata").path("raw"), depth - 1);
        return (where.isEmpty() ? "" : where + ": ") + said + (raw.isBlank() || said.contains(raw) ? "" : ": " + raw);
    }

    /** Some servers put the error as JSON text into its message. */
    private static String quotedJson(String text, int depth) {
        JsonNode quoted = text.strip().startsWith("{") ? Envelope.read(text) : null;
        String words = quoted == null ? "" : words(quoted.has("error") ? quoted.path("error") : quoted, depth - 1);
        return words.isBlank() ? text : words;
    }

    private static String names(JsonNode error) {
        String own = NAMES.stream()
                .map(name -> error.path(name).asString(""))
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(" "));
        // Google names the limit, and says how long to wait, in details.
        String details =
                error.path("details").valueStream().map(JsonNode::toString).collect(Collectors.joining(" "));
        String inner = error.path("innererror").path("code").asString("");
        return String.join(" ", own, inner, details).strip();
    }

    /** The status that an error in an answer with a success status means: its number, or what its names and words mean. */
    private static int meant(JsonNode error, int otherwise) {
        for (String name : List.of("code", "status", "status_code", "http_code")) {
            int number = error.path(name).asInt(0);
            int status = number >= 40_000 ? number / 100 : number; // 40101 is one of several kinds of 401
            if (status >= 400 && status < 600) {
                return status;
            }
        }
        return Meaning.of((names(error) + " " + words(error, DEPTH)).toLowerCase(Locale.ROOT), otherwise);
    }

    private static String plain(String text) {
        if (!text.startsWith("<")) {
            return oneLine(text);
        }
        Matcher title = TITLE.matcher(text);
        return title.find() ? oneLine("page: " + (title.group(1) == null ? title.group(2) : title.group(1))) : "a page";
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("<[^>]{0,200}>", " ")
                .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                .strip();
        return line.length() <= MOST_WORDS ? line : line.substring(0, MOST_WORDS) + "…";
    }

    /** What the words of an error without a number mean, as a status. */
    private static final class Meaning {
        private static final Pattern LIMIT = Pattern.compile("rate.?limit|resource_exhausted|too many requests|quota");
        private static final Pattern KEY =
                Pattern.compile("api.?key|authenticat|unauthorized|permission_denied|invalid.{0,20}token");
        private static final Pattern BUSY = Pattern.compile(
                "overload|unavailable|capacity|loading|time.?out|timed out|upstream|server.?error|internal|bad gateway|try again");

        static int of(String words, int otherwise) {
            if (LIMIT.matcher(words).find()) {
                return 429;
            }
            if (KEY.matcher(words).find()) {
                return 401;
            }
            return BUSY.matcher(words).find() ? 503 : otherwise;
        }
    }
}
