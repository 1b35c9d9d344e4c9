package dev.aivideo.visuals.mcp;

import dev.aivideo.visuals.FootageException;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a tool answered, whichever way the server writes it: structured content, JSON, or a Python literal.
 *
 * @param value null node if the text is neither
 * @param text the text blocks joined; for structured content empty
 */
record ToolReply(JsonNode value, String text) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SHOWN = 200;

    /**
     * Read a tool's result.
     *
     * @param withoutSecrets takes what must not be shown out of the text
     * @throws FootageException if the tool failed, or answered {@code {"error": …}}, or too much
     */
    static ToolReply of(String tool, CallToolResult result, UnaryOperator<String> withoutSecrets) {
        String text = withoutSecrets.apply(textOf(result.content()));
        if (Boolean.TRUE.equals(result.isError())) {
            throw failed(tool, text);
        }
        if (text.length() > PythonLiteral.LONGEST) {
            throw failed(tool, "The answer has " + text.length() + " characters");
        }
        JsonNode structured = unwrapped(JSON.valueToTree(result.structuredContent()));
        ToolReply reply = structured.isContainer() ? new ToolReply(structured, "") : new ToolReply(parse(text), text);
        JsonNode error = reply.value.path("error");
        if (reply.value.isObject() && !error.isMissingNode() && !error.isNull()) {
            throw failed(tool, error.isString() ? error.asString() : error.toString());
        }
        return reply;
    }

    /** The list that the answer is, or that it holds under {@code results}, {@code items} or {@code videos}. */
    List<JsonNode> items(String tool) {
        if (value.isArray()) {
            return List.copyOf(value.values());
        }
        for (String name : List.of("results", "result", "items", "videos")) {
            if (value.path(name).isArray()) {
                return List.copyOf(value.path(name).values());
            }
        }
        throw malformed(tool);
    }

    FootageException malformed(String tool) {
        return new FootageException(
                "The answer of " + tool + " cannot be read.",
                "It begins: " + head(value.isContainer() ? value.toString() : text),
                "Look at the server's own log; it must answer JSON or a Python literal.",
                null);
    }

    /** Python's FastMCP puts whatever is no object under the one key {@code result}; of a text only the text is left. */
    private static JsonNode unwrapped(JsonNode structured) {
        return structured.size() == 1 && structured.has("result") ? structured.path("result") : structured;
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException notJson) {
            try {
                return PythonLiteral.parse(text);
            } catch (PythonLiteral.MalformedException notPython) {
                return JSON.getNodeFactory().nullNode();
            }
        }
    }

    private static String textOf(List<?> content) {
        return Objects.requireNonNullElse(content, List.of()).stream()
                .filter(TextContent.class::isInstance)
                .map(block -> Objects.requireNonNullElse(((TextContent) block).text(), ""))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static FootageException failed(String tool, String reason) {
        return new FootageException(
                "The tool " + tool + " failed.",
                head(reason),
                "The film goes on with the other sources; the server's own log tells more.",
                null);
    }

    static String head(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
