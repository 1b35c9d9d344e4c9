package dev.aivideo.script.openai;

import dev.aivideo.net.Pause;
import dev.aivideo.net.QuotaExhaustedException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a model. */
final class ModelState {
    final TokenBudget budget;
    ReplyFormat format;
    /** What is sent, null for nothing. */
    @Nullable
    String reasoning;

    boolean gone;

    @Nullable
    QuotaExhaustedException usedUp;

    ModelState(String model, OpenAiProperties properties, Clock clock, Pause pause) {
        budget = new TokenBudget(properties.minuteLimit(), clock, pause);
        format = ReplyFormat.of(model, properties.groqDialect());
        reasoning = ReasoningEffort.of(model, properties.reasoningEffort(), properties.groqDialect());
    }

    /** An allowance that was used up refills at some time: a program that runs for nights asks again then. */
    boolean usable(Instant now) {
        return !gone && (usedUp == null || !now.isBefore(usedUp.until()));
    }
}
