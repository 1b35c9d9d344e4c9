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
    boolean reasoning;
    boolean gone;

    @Nullable
    QuotaExhaustedException usedUp;

    ModelState(String model, OpenAiProperties properties, Clock clock, Pause pause) {
        budget = new TokenBudget(properties.minuteLimit(), clock, pause);
        format = ReplyFormat.of(model, properties.groqDialect());
        reasoning = model.contains("gpt-oss");
    }

    /** An allowance that was used up refills at some time: a program that runs for nights asks again then. */
    boolean usable(Instant now) {
        return !gone && (usedUp == null || !now.isBefore(usedUp.until()));
    }
}
