package dev.aivideo.script.openai;

import dev.aivideo.net.Quota;
import dev.aivideo.net.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Spends a model's tokens per minute: a bucket that refills evenly, as the service counts. What the service says is
 * left replaces our own count.
 */
final class TokenBudget {
    private static final Duration MARGIN = Duration.ofMillis(250);

    private final Clock clock;
    private final Sleeper pause;
    private int perMinute;
    private double left;
    private Instant asOf;

    /** @param perMinute 0 if there is no limit */
    TokenBudget(int perMinute, Clock clock, Sleeper pause) {
        this.clock = clock;
        this.pause = pause;
        this.perMinute = perMinute;
        this.left = perMinute;
        this.asOf = clock.instant();
    }

    /** Most tokens that one request may count, prompt and completion; a tenth is kept for a wrong estimate. */
    int largestRequest() {
        return perMinute == 0 ? Integer.MAX_VALUE : perMinute * 9 / 10;
    }

    /** Wait until a request of that size fits, at most a minute, and count it. */
    Duration spend(int tokens) throws InterruptedException {
        if (perMinute == 0) {
            return Duration.ZERO;
        }
        refill();
        Duration wait = wait(Math.min(tokens, perMinute) - left);
        if (!wait.isZero()) {
            pause.sleep(wait);
            refill();
        }
        left -= tokens;
        return wait;
    }

    private Duration wait(double missingTokens) {
        return missingTokens <= 0
                ? Duration.ZERO
                : Duration.ofMillis((long) Math.ceil(missingTokens * 60_000 / perMinute))
                        .plus(MARGIN);
    }

    /** Take over what the answer's headers say. */
    void applyLimits(Quota tokens) {
        if (perMinute > 0 && tokens.known()) {
            perMinute = tokens.limit() > 0 ? (int) Math.min(tokens.limit(), 100_000_000) : perMinute;
            left = tokens.remaining();
            asOf = clock.instant();
        }
    }

    /** The service refused a request of that size: its limit is lower than thought. */
    void shrink(int refused) {
        perMinute = Math.max(1000, Math.min(perMinute == 0 ? refused : perMinute, refused) * 3 / 4);
        left = Math.min(left, perMinute);
    }

    private void refill() {
        Instant now = clock.instant();
        double gained = Duration.between(asOf, now).toMillis() * perMinute / 60_000.0;
        left = Math.min(perMinute, left + gained);
        asOf = now;
    }
}
