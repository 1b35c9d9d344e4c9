package dev.aivideo.footage.dvids;

import dev.aivideo.project.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages of JSON-RPC 2.0, https://www.jsonrpc.org/specification: every request is answered, whatever it is. */
final class RpcMessages {
    private static final int NOT_JSON = -32700;
    private static final int INVALID = -32600;
    private static final int NO_SUCH_METHOD = -32601;
    static final int WRONG_PARAMETERS = -32602;
    private static final int INTERNAL = -32603;

    /** What a request with these parameters is answered. */
    @FunctionalInterface
    interface Method {
        JsonNode answer(JsonNode parameters);
    }

    /** The request cannot be answered. */
    static final class Refusal extends RuntimeException {
        private final int code;

        Refusal(int code, String message) {
            super(message);
            this.code = code;
        }
    }

    private final Map<String, Method> quick;
    private final Map<String, Method> slow;

    /**
     * Methods by their names.
     *
     * @param slow those that are worked at while others are being taken
     */
    RpcMessages(Map<String, Method> quick, Map<String, Method> slow) {
        this.quick = Map.copyOf(quick);
        this.slow = Map.copyOf(slow);
    }

    /** Take a message or a batch of them, and give what has to be answered, sooner or later. */
    void take(String text, Executor workers, Consumer<JsonNode> answers) {
        JsonNode message;
        try {
            message = Json.STRICT.readTree(text);
        } catch (JacksonException e) {
            answers.accept(error(null, NOT_JSON, "This is not JSON: " + head(text)));
            return;
        }
        if (message.isArray() && !message.isEmpty()) {
            batch(message, workers, answers);
        } else {
            answer(message, workers).thenAccept(answer -> {
                if (answer != null) {
                    answers.accept(answer);
                }
            });
        }
    }

    /** The older revisions know batches; their answers come together. */
    private void batch(JsonNode messages, Executor workers, Consumer<JsonNode> answers) {
        List<CompletableFuture<@Nullable ObjectNode>> all = new ArrayList<>();
        messages.values().forEach(message -> all.add(answer(message, workers)));
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).thenRun(() -> {
            ArrayNode together = Json.STRICT.createArrayNode();
            for (CompletableFuture<@Nullable ObjectNode> one : all) {
                ObjectNode answer = one.join();
                if (answer != null) {
                    together.add(answer);
                }
            }
            if (!together.isEmpty()) {
                answers.accept(together);
            }
        });
    }

    /** The answer; null to a notification, and to an answer, as this side asks nothing. */
    private CompletableFuture<@Nullable ObjectNode> answer(JsonNode message, Executor workers) {
        boolean isAnswer = !message.has("method") && (message.has("result") || message.has("error"));
        if (message.isObject() && isAnswer) {
            return CompletableFuture.completedFuture(null);
        }
        JsonNode id = message.get("id");
        boolean badId = id != null && !id.isString() && !id.isIntegralNumber();
        if (!message.isObject() || badId || !message.path("method").isString()) {
            String why = badId ? "The id must be a string or an integer" : "A request must have a method";
            return CompletableFuture.completedFuture(
                    error(badId ? null : id, INVALID, why + ": " + head(message.toString())));
        }
        if (id == null) {
            return CompletableFuture.completedFuture(null);
        }
        String name = message.path("method").asString();
        Method known = quick.getOrDefault(name, slow.get(name));
        if (known == null) {
            return CompletableFuture.completedFuture(error(id, NO_SUCH_METHOD, "Unknown method: " + head(name)));
        }
        return slow.containsKey(name)
                ? CompletableFuture.supplyAsync(() -> answered(id, known, message), workers)
                : CompletableFuture.completedFuture(answered(id, known, message));
    }

    private static ObjectNode answered(JsonNode id, Method method, JsonNode message) {
        try {
            ObjectNode answer = Json.STRICT.createObjectNode().put("jsonrpc", "2.0");
            answer.set("id", id);
            answer.set("result", method.answer(message.path("params")));
            return answer;
        } catch (Refusal e) {
            return error(id, e.code, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return error(id, INTERNAL, e.toString());
        }
    }

    private static ObjectNode error(@Nullable JsonNode id, int code, String message) {
        ObjectNode answer = Json.STRICT.createObjectNode().put("jsonrpc", "2.0");
        answer.set("id", id == null ? NullNode.getInstance() : id);
        answer.putObject("error").put("code", code).put("message", message);
        return answer;
    }

    private static String head(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }
}
