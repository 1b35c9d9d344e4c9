package dev.aivideo.footage.mcp;

import dev.aivideo.footage.FootageException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * What a tool answered, whichever way the server writes it: structured content, or text in one block or several, which
 * may be JSON, a Python literal, or hold one among other words.
 *
 * @param values what was read, the most promising first; empty if nothing was
 * @param text the text blocks joined
 * @param links addresses of what the answer links to or holds
 * @param blobs what it holds itself, in Base64
 */
record ToolReply(List<JsonNode> values, String text, List<String> links, List<String> blobs) {
    private static final int SHOWN = 200;
    private static final int DEEPEST = 4;
    private static final List<String> LISTS = List.of(
            "results",
            "result",
            "items",
            "videos",
            "data",
            "hits",
            "clips",
            "assets",
            "records",
            "response",
            "collection",
            "nodes",
            "entries",
            "matches");
    private static final List<String> REASONS = List.of("error", "message", "reason", "detail", "error_message");
    private static final Set<String> FAILED = Set.of("error", "failed", "failure");
    private static final Pattern NOTHING = Pattern.compile(
            "(?is).{0,40}\\b(no|0|zero)\\b.{0,60}\\b(results?|videos?|clips?|matches|items?|footage|assets?)\\b.{0,120}"
                    + "|.{0,40}\\b(nothing|not find anything|no luck)\\b.{0,120}|none|null|");

    /**
     * Read a tool's result.
     *
     * @param withoutSecrets takes what must not be shown out of the text
     * @throws FootageException if the tool failed, or answered {@code {"error": …}}, or too much
     */
    static ToolReply of(String tool, JsonNode result, UnaryOperator<String> withoutSecrets) {
        List<String> blocks = new ArrayList<>();
        List<String> links = new ArrayList<>();
        List<String> blobs = new ArrayList<>();
        for (JsonNode block : result.path("content").values()) {
            JsonNode held = block.path("resource").isObject() ? block.path("resource") : block;
            Stream.of("text").map(held::path).filter(JsonNode::isString).forEach(text -> blocks.add(text.asString()));
            Stream.of("uri").map(held::path).filter(JsonNode::isString).forEach(uri -> links.add(uri.asString()));
            boolean other = held.path("mimeType").asString("video").matches("(?i)(image|audio|text)\\b.*");
            Stream.of("blob", "data")
                    .map(held::path)
                    .filter(blob -> blob.isString() && !other)
                    .forEach(blob -> blobs.add(blob.asString()));
        }
        blocks.replaceAll(withoutSecrets);
        String text = String.join("\n", blocks).strip();
        if (text.length() > PythonLiteral.LONGEST) {
            throw failed(tool, "The answer has " + text.length() + " characters");
        }
        ToolReply reply = new ToolReply(values(result, blocks, text), text, links, blobs);
        reply.check(tool, result, withoutSecrets);
        return reply;
    }

    private void check(String tool, JsonNode result, UnaryOperator<String> withoutSecrets) {
        String reason = withoutSecrets.apply(reason());
        if (result.path("isError").asBoolean(false)) {
            throw failed(
                    tool, reason.isEmpty() ? text.isEmpty() ? withoutSecrets.apply(result.toString()) : text : reason);
        }
        if (!reason.isEmpty()) {
            throw failed(tool, reason);
        }
    }

    private static List<JsonNode> values(JsonNode result, List<String> blocks, String text) {
        List<JsonNode> values = new ArrayList<>();
        JsonNode structured = result.path("structuredContent");
        // Python's FastMCP puts whatever is no object under the one key "result"; of a text only the text is left.
        values.add(structured.size() == 1 && structured.has("result") ? structured.path("result") : structured);
        values.addAll(TextValues.of(blocks, text));
        if (!result.has("content") && !result.has("structuredContent")) {
            values.add(result.has("toolResult") ? result.path("toolResult") : result);
        }
        values.removeIf(value -> !value.isContainer());
        return List.copyOf(values);
    }

    /** Why it failed, if one of the values says so. */
    private String reason() {
        return values.stream()
                .filter(value -> value.isObject() && isFailure(value))
                .findFirst()
                .map(ToolReply::reason)
                .orElse("");
    }

    private static boolean isFailure(JsonNode value) {
        JsonNode error = value.path("error");
        boolean said = !error.isMissingNode()
                && !error.isNull()
                && !error.asString("x").isEmpty()
                && !(error.isBoolean() && !error.asBoolean());
        return said
                || value.path("success").isBoolean() && !value.path("success").asBoolean()
                || value.path("ok").isBoolean() && !value.path("ok").asBoolean()
                || FAILED.contains(value.path("status").asString(""));
    }

    private static String reason(JsonNode failure) {
        return REASONS.stream()
                .map(failure::path)
                .map(one -> one.isObject() ? one.path("message") : one)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(failure.toString());
    }

    /** The first object that was read; null node if there is none. */
    JsonNode value() {
        return values.stream()
                .map(value -> value.isArray() && value.size() == 1 ? value.path(0) : value)
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(NullNode.getInstance());
    }

    /** The list that the answer is, or that it holds under {@code results}, {@code items}, {@code videos} or the like. */
    List<JsonNode> items(String tool) {
        return values.stream()
                .flatMap(value -> list(value, DEEPEST).stream())
                .findFirst()
                .or(() -> values.stream()
                        .filter(value -> !McpItems.id(value).isEmpty())
                        .findFirst()
                        .map(List::of))
                .or(this::nothing)
                .orElseThrow(() -> malformed(tool));
    }

    private static Optional<List<JsonNode>> list(JsonNode value, int deepest) {
        if (value.isArray()) {
            return Optional.of(value.values().stream().map(ToolReply::item).toList());
        }
        return deepest == 0 || !value.isObject()
                ? Optional.empty()
                : LISTS.stream()
                        .map(value::path)
                        .flatMap(inner -> list(inner, deepest - 1).stream())
                        .findFirst();
    }

    /** An item that is itself written as text. */
    private static JsonNode item(JsonNode item) {
        return item.isString()
                ? TextValues.of(List.of(), item.asString()).stream()
                        .filter(JsonNode::isObject)
                        .findFirst()
                        .orElse(item)
                : item;
    }

    /** Some servers say in words, with a count or by an empty answer that there is nothing. */
    private Optional<List<JsonNode>> nothing() {
        boolean counted = values.stream()
                .anyMatch(value -> Stream.of("count", "total", "total_results", "totalResults")
                        .anyMatch(name ->
                                value.path(name).isNumber() && value.path(name).asInt() == 0));
        boolean said = values.isEmpty()
                && links.isEmpty()
                && blobs.isEmpty()
                && NOTHING.matcher(text).matches();
        return counted || said ? Optional.of(List.of()) : Optional.empty();
    }

    /** The bytes that the answer holds itself; empty if it holds none, or no Base64. */
    Optional<byte[]> bytes() {
        try {
            return blobs.stream()
                    .findFirst()
                    .map(blob -> Base64.getMimeDecoder().decode(blob));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    FootageException malformed(String tool) {
        return FootageException.ofOneItem(
                "The answer of " + tool + " cannot be read.",
                "It begins: " + head(text.isEmpty() ? String.valueOf(values) : text),
                "See the server's log; it must answer JSON or a Python literal.",
                null);
    }

    static FootageException failed(String tool, String reason) {
        return FootageException.ofOneItem(
                "The tool " + tool + " failed.",
                head(reason),
                "The film is made with the other sources; see the server's log for details.",
                null);
    }

    static String head(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
