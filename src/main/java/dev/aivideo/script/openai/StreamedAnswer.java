package dev.aivideo.script.openai;

import dev.aivideo.project.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Joins the pieces of a streamed answer into one answer. */
final class StreamedAnswer {

    /** What stands beside the text, and counts as the last piece has it. */
    private static final List<String> FIELDS = List.of("model", "usage", "error", "x_groq");

    private StreamedAnswer() {}

    /** The pieces as one chat completion; an error among them is that of the whole. */
    static JsonNode joined(List<JsonNode> pieces) {
        ObjectNode whole = Json.STRICT.createObjectNode();
        ObjectNode choice = whole.putArray("choices").addObject();
        ObjectNode message = choice.putObject("message");
        StringBuilder text = new StringBuilder();
        StringBuilder refusal = new StringBuilder();
        for (JsonNode piece : pieces) {
            // The last piece of some services repeats the whole.
            JsonNode from = piece.path("response").isObject() ? piece.path("response") : piece;
            text.append(text(piece));
            refusal.append(piece.at("/choices/0/delta/refusal").asString(""));
            keep(choice, "finish_reason", AnswerText.finish(from));
            copyFields(from, whole);
            JsonNode error = piece.at("/choices/0/error");
            if (error.isObject()) {
                choice.set("error", error);
            }
        }
        message.put("content", text.toString());
        keep(message, "refusal", refusal.toString());
        return whole;
    }

    private static void copyFields(JsonNode from, ObjectNode whole) {
        FIELDS.stream().filter(from::hasNonNull).forEach(field -> whole.set(field, from.path(field)));
    }

    private static void keep(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    private static String text(JsonNode piece) {
        JsonNode delta = piece.path("delta");
        if (piece.has("choices")) {
            return piece.path("choices")
                    .valueStream()
                    .filter(choice -> choice.path("index").asInt(0) == 0)
                    .map(AnswerText::ofChoice)
                    .findFirst()
                    .orElse("");
        }
        if (delta.isString()) {
            String type = piece.path("type").asString("");
            return type.isEmpty() || type.endsWith("output_text.delta") ? delta.asString() : "";
        }
        return delta.isObject() ? AnswerText.of(delta) : textOfLine(piece);
    }

    /** Of the interfaces that stream whole objects: Ollama's and Google's. */
    private static String textOfLine(JsonNode piece) {
        boolean isPart = piece.path("message").has("content") || piece.has("candidates");
        return isPart
                ? AnswerText.ofDocument(piece)
                : piece.path("response").isString() ? piece.path("response").asString() : "";
    }
}
