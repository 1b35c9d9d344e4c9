package dev.aivideo.footage.mcp;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Messages of JSON-RPC 2.0 as they are written, and as servers write them. */
final class McpMessage {
    /** Python writes a number that is none as {@code NaN}. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private static final int NO_SUCH_METHOD = -32601;

    private McpMessage() {}

    static ObjectNode request(long id, String method, JsonNode parameters) {
        ObjectNode request = notification(method).put("id", id);
        request.set("params", parameters);
        return request;
    }

    static ObjectNode notification(String method) {
        return JSON.createObjectNode().put("jsonrpc", "2.0").put("method", method);
    }

    /** Whether it is the answer to the request with this id, which some servers give back as text, or not at all. */
    static boolean answers(JsonNode message, JsonNode id) {
        boolean isAnswer = !message.has("method") && (message.has("result") || message.has("error"));
        JsonNode given = message.path("id");
        return isAnswer
                && (given.isNull() || given.isMissingNode()
                        ? message.has("error")
                        : given.asString("").equals(id.asString()));
    }

    /** What the server has to be told; null if the message is no request of its own. No more is offered to it than a sign of life. */
    static @Nullable ObjectNode replyTo(JsonNode message) {
        if (!message.has("method") || !message.has("id")) {
            return null;
        }
        ObjectNode reply = JSON.createObjectNode().put("jsonrpc", "2.0");
        reply.set("id", message.path("id"));
        if (message.path("method").asString("").equals("ping")) {
            reply.putObject("result");
        } else {
            reply.putObject("error")
                    .put("code", NO_SUCH_METHOD)
                    .put("message", "This client offers nothing of that kind");
        }
        return reply;
    }

    /** Code and words of an error, whatever its form; empty if the answer holds none. */
    static String error(JsonNode answer) {
        JsonNode error = answer.path("error");
        if (error.isMissingNode() || error.isNull()) {
            return "";
        }
        String words = error.isObject() ? error.path("message").asString("") : error.asString("");
        String code = error.path("code").asString("");
        String said = words.isBlank() ? error.toString() : words;
        return code.isEmpty() ? said : said + " (code " + code + ")";
    }
}
