package dev.aivideo.script.openai;

import dev.aivideo.net.QuotaExhaustedException;
import dev.aivideo.net.Sleeper;
import dev.aivideo.script.ScriptException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known of a model. */
final class ModelState {
    private static final int FEWEST_TOKENS = 500;

    final String name;
    final TokenBudget budget;
    Wording wording;
    /** Tokens of question and answer that it can hold, as far as that has shown. */
    int context = Integer.MAX_VALUE;

    boolean gone;

    /** The account has no credit for it. */
    @Nullable
    ScriptException failure;

    @Nullable
    QuotaExhaustedException usedUp;

    ModelState(String name, OpenAiProperties properties, Clock clock, Sleeper pause) {
        this.name = name;
        budget = new TokenBudget(properties.minuteLimit(), clock, pause);
        wording = Wording.of(name, properties);
    }

    /** A new script begins: a model that was gone may have been loaded, or opened to the account. */
    void newScript() {
        gone = false;
        failure = null;
    }

    /** An allowance that was used up refills at some time: a program that runs for nights asks again then. */
    boolean isUsable(Instant now) {
        return !gone && failure == null && (usedUp == null || !now.isBefore(usedUp.until()));
    }

    /** Whether nothing but its allowance, which refills, keeps it from being asked. */
    boolean waitsForAllowance() {
        return usedUp != null && !gone && failure == null;
    }

    int largestRequest() {
        return Math.min(context, budget.largestRequest());
    }

    /** A request of so many tokens was more than it holds. */
    void holdsLessThan(int tokens, int stated) {
        int less = Math.min(context, tokens) * 3 / 4;
        context = Math.max(FEWEST_TOKENS, stated > 0 && stated < tokens ? Math.min(stated * 9 / 10, tokens - 1) : less);
    }
}
