package dev.aivideo.script.openai;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds what a model said in an answer, under the names that services give it. What it thought is not said. */
final class AnswerText {
    /** Kinds of parts that are no text of the answer. */
    private static final List<String> APART = List.of("think", "reason", "tool", "refusal", "image", "audio");

    /** Where services put the text that give no choices; the last is Google's. */
    private static final List<String> FIELDS = List.of(
            "/message",
            "/output_text",
            "/content",
            "/output",
            "/response",
            "/generated_text",
            "/completion",
            "/candidates/0/content");

    /** Where gateways put the answer of the service behind them. */
    private static final List<String> WRAPPERS = List.of("result", "data", "body");

    /** Where services say why an answer ended. */
    private static final List<String> FINISHES = List.of(
            "/choices/0/finish_reason",
            "/stop_reason",
            "/delta/stop_reason",
            "/done_reason",
            "/candidates/0/finishReason",
            "/incomplete_details/reason",
            "/promptFeedback/blockReason");

    private AnswerText() {}

    /** The text of a whole answer; empty if there is none. */
    static String ofDocument(JsonNode root) {
        Stream<String> ofChoices = root.path("choices").valueStream().map(AnswerText::ofChoice);
        Stream<String> ofFields = FIELDS.stream().map(field -> of(root.at(field)));
        return Stream.concat(ofChoices, ofFields)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> ofWrapped(root));
    }

    private static String ofWrapped(JsonNode root) {
        return WRAPPERS.stream()
                .map(root::path)
                .filter(JsonNode::isObject)
                .findFirst()
                .map(AnswerText::ofDocument)
                .orElse(isBareScript(root) ? root.toString() : "");
    }

    private static boolean isBareScript(JsonNode root) {
        return isScript(root) || root.path(0).isObject() && !root.path(0).has("choices");
    }

    /** Some gateways unpack the JSON that a model wrote. */
    private static boolean isScript(JsonNode node) {
        return node.has("scenes") || node.has("chapters");
    }

    static String ofChoice(JsonNode choice) {
        for (String name : List.of("message", "delta", "text", "content")) {
            String text = of(choice.path(name));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The text of a message or of one of its parts, whatever it is made of. */
    static String of(JsonNode node) {
        if (node.isString()) {
            return node.asString();
        }
        if (node.isArray()) {
            return node.valueStream().map(AnswerText::of).collect(Collectors.joining());
        }
        if (!node.isObject() || isApart(node)) {
            return "";
        }
        for (String name : List.of("content", "text", "value", "parts")) {
            String text = of(node.path(name));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return isScript(node) ? node.toString() : "";
    }

    private static boolean isApart(JsonNode part) {
        String type = part.path("type").asString("").toLowerCase(Locale.ROOT);
        return part.path("thought").asBoolean(false) || APART.stream().anyMatch(type::contains);
    }

    /** Why the answer ended, in the service's word, in small letters; empty if it does not say. */
    static String finish(JsonNode root) {
        return FINISHES.stream()
                .map(path -> root.at(path).asString(""))
                .filter(reason -> !reason.isBlank())
                .findFirst()
                .map(reason -> reason.toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
