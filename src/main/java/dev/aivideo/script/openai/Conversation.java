package dev.aivideo.script.openai;

import dev.aivideo.records.ContentKey;
import dev.aivideo.script.ScriptLog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calls of one script: asks the models, adds up what they cost, and notes each for the audit. */
final class Conversation {
    private final ModelFallback models;
    private final OpenAiProperties properties;
    private final ScriptLog log;
    private Completion.Usage used = Completion.Usage.NONE;
    private int takenOut;

    Conversation(ModelFallback models, OpenAiProperties properties, ScriptLog log) {
        this.models = models;
        this.properties = properties;
        this.log = log;
    }

    int largestRequest() {
        return models.largestRequest();
    }

    Completion ask(ChatRequest request) {
        try {
            Completion answer = models.ask(request, this::noteRefusal);
            used = used.plus(answer.usage());
            return answer;
        } catch (RuntimeException e) {
            log.note("script-failure", Map.of("failure", String.valueOf(e.getMessage())));
            throw e;
        }
    }

    private void noteRefusal(String model, String why, String leftOut) {
        log.note("script-refusal", Map.of("model", model, "failure", why, "leftOut", leftOut));
    }

    /** Note one answer: what was asked, of whom, what it cost, and what was wrong with it. */
    void note(String part, int attempt, ChatRequest request, Completion answer, ScriptScore score) {
        List<String> prompt = request.messages().stream()
                .map(message -> message.role() + ": " + message.content())
                .toList();
        Map<String, Object> details = attempt(part, attempt);
        details.put("model", answer.model());
        details.put("prompt", prompt);
        details.put("promptSha256", ContentKey.of(prompt.toArray()).value());
        details.put("answerSha256", ContentKey.of(answer.content()).value());
        details.put("penalty", score.penalty());
        details.put("faults", score.faults());
        details.put("cut", answer.cut());
        details.put("requestId", answer.requestId());
        details.putAll(tokens(answer.usage()));
        log.note("script-reply", details);
    }

    /** Note that a draft is taken with its faults, as no model could be asked to correct them. */
    void noteUnrepaired(String part, int attempt, ScriptScore score, RuntimeException why) {
        Map<String, Object> details = attempt(part, attempt);
        details.put("penalty", score.penalty());
        details.put("faults", score.faults());
        details.put("failure", String.valueOf(why.getMessage()));
        log.note("script-unrepaired", details);
    }

    /** Note what a part was bound to, and what it said that stands in none of its facts. */
    void noteGrounding(GroundedPart.Kept kept) {
        takenOut += kept.takenOut();
        log.note(Grounding.NOTE, kept.note());
    }

    /** How many sentences were taken out of the script as no fact bears them out. */
    int takenOut() {
        return takenOut;
    }

    private static Map<String, Object> attempt(String part, int attempt) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("part", part);
        details.put("attempt", attempt);
        return details;
    }

    /** Note what the whole script cost, even if it failed. */
    void noteSum() {
        Map<String, Object> details = new LinkedHashMap<>(tokens(used));
        details.put("calls", used.calls());
        details.put("costUsd", used.costUsd(properties));
        log.note("script-usage", details);
    }

    private static Map<String, Object> tokens(Completion.Usage usage) {
        return Map.of(
                "promptTokens", usage.prompt(),
                "completionTokens", usage.completion(),
                "reasoningTokens", usage.reasoning());
    }
}
