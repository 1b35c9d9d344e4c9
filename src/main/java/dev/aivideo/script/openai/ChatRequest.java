package dev.aivideo.script.openai;

import java.util.List;
import java.util.Map;

/**
 * A question to a language model.
 *
 * @param completionTokens most tokens of the answer, hidden reasoning included
 * @param schema of the answer, JSON Schema
 */
record ChatRequest(List<Message> messages, int completionTokens, Map<String, Object> schema) {

    /** @param role {@code system}, {@code user} or {@code assistant} */
    record Message(String role, String content) {}

    ChatRequest {
        messages = List.copyOf(messages);
    }

    /** What the request counts against a limit of tokens: what is asked and what may be answered. */
    int tokens() {
        return promptTokens() + completionTokens;
    }

    int promptTokens() {
        // The form of the answer is part of what the model reads, and so are the marks around each message.
        return 150
                + messages.stream()
                        .mapToInt(m -> 6 + Tokens.estimate(m.content()))
                        .sum();
    }
}
