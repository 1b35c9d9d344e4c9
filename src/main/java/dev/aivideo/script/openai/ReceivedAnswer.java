package dev.aivideo.script.openai;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads an answer's JSON: what the model said, or what came instead of a text. */
final class ReceivedAnswer {
    private static final int LONGEST_QUOTE = 200;
    private static final List<String> THOUGHTS =
            List.of("reasoning", "reasoning_content", "thinking", "reasoning_details");

    private ReceivedAnswer() {}

    /**
     * What the model said.
     *
     * @param asked the model that was asked, where the answer does not name one
     */
    static Completion read(String asked, JsonNode root) {
        String finish = AnswerText.finish(root);
        boolean cut = finish.contains("length") || finish.contains("max_tokens") || finish.contains("max_output");
        String text = AnswerText.ofDocument(root);
        // A script that the model passes to a tool, which does not exist, is a script too.
        String content = text.isBlank() ? toolArguments(root) : text;
        boolean isNone = text.isBlank() && ReplyParser.parse(content).scenes().isEmpty();
        return new Completion(
                isNone ? "" : content,
                cut,
                root.path("model").asString(asked),
                usage(root.path("usage").isObject() ? root.path("usage") : root),
                root.path("x_groq").path("id").asString(""),
                isNone ? lack(root, finish, cut) : "");
    }

    private static Completion.Usage usage(JsonNode usage) {
        return new Completion.Usage(
                1,
                number(usage, "prompt_tokens", "input_tokens", "prompt_eval_count"),
                number(usage, "completion_tokens", "output_tokens", "eval_count"),
                Math.max(
                        number(usage.path("completion_tokens_details"), "reasoning_tokens"),
                        number(usage.path("output_tokens_details"), "reasoning_tokens")));
    }

    private static int number(JsonNode node, String... names) {
        return Stream.of(names)
                .mapToInt(name -> node.path(name).asInt(0))
                .filter(number -> number > 0)
                .findFirst()
                .orElse(0);
    }

    private static String lack(JsonNode root, String finish, boolean cut) {
        JsonNode message = root.at("/choices/0/message");
        String refusal = refusal(root, message);
        if (!refusal.isBlank()) {
            return "the model refused: \"" + quoted(refusal) + "\"";
        }
        if (finish.matches(".*(filter|safety|prohibited|blocklist|recitation|refusal).*")) {
            return "the service's content filter held the answer back (" + finish + ")";
        }
        String tool = toolNames(message);
        if (!tool.isBlank()) {
            return "the model called the tool '" + quoted(tool) + "' instead of answering, and there is no such tool";
        }
        boolean thought = isThought(root, message);
        if (cut) {
            return thought
                    ? "the model spent all the tokens that it was given on reasoning, and came to no answer"
                    : "the answer ended at the limit of its tokens before it began";
        }
        return thought ? "the model only reasoned, and gave no answer" : empty(root, message, finish);
    }

    private static boolean isThought(JsonNode root, JsonNode message) {
        return THOUGHTS.stream()
                        .anyMatch(name -> !AnswerText.of(message.path(name)).isBlank())
                || usage(root.path("usage")).reasoning() > 0
                || message.path("content").toString().contains("thinking");
    }

    private static String empty(JsonNode root, JsonNode message, String finish) {
        String ended = finish.isEmpty() ? "" : ", it ended with '" + quoted(finish) + "'";
        return message.isMissingNode() && root.path("choices").isEmpty()
                ? "the answer holds no text: its fields are " + quoted(fields(root))
                : "the answer is empty" + ended;
    }

    private static String fields(JsonNode root) {
        return root.isObject() ? String.join(", ", root.propertyNames()) : "none";
    }

    private static String refusal(JsonNode root, JsonNode message) {
        String given = message.path("refusal").asString("");
        return given.isBlank()
                ? Stream.of(root.path("output"), message.path("content"))
                        .flatMap(JsonNode::valueStream)
                        .flatMap(item ->
                                item.has("content") ? item.path("content").valueStream() : Stream.of(item))
                        .map(part -> part.path("refusal").asString(""))
                        .collect(Collectors.joining(" "))
                        .strip()
                : given;
    }

    private static Stream<JsonNode> toolCalls(JsonNode message) {
        return Stream.concat(
                message.path("tool_calls").valueStream().map(call -> call.path("function")),
                message.has("function_call") ? Stream.of(message.path("function_call")) : Stream.empty());
    }

    private static String toolNames(JsonNode message) {
        return toolCalls(message).map(call -> call.path("name").asString("?")).collect(Collectors.joining(", "));
    }

    private static String toolArguments(JsonNode root) {
        return toolCalls(root.at("/choices/0/message"))
                .map(call -> call.path("arguments"))
                .map(arguments -> arguments.isString() ? arguments.asString() : arguments.toString())
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String text) {
        String line = text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
