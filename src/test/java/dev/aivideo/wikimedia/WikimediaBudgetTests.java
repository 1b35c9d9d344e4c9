package dev.aivideo.wikimedia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.net.SteppingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WikimediaBudgetTests {
    private final SteppingTime time = new SteppingTime();
    private final List<Instant> starts = new ArrayList<>();

    private void call(WikimediaBudget budget, boolean counted, Duration taking) throws InterruptedException {
        budget.spend(counted, () -> {
            starts.add(time.instant());
            time.advance(taking);
            return true;
        });
    }

    @Test
    void makesFewerThanFiveCallsASecond() throws Exception {
        WikimediaBudget budget = new WikimediaBudget(true, time, time);
        for (int i = 0; i < 5; i++) {
            call(budget, true, Duration.ofMillis(20));
        }

        assertThat(Duration.between(starts.get(0), starts.get(4))).isGreaterThan(Duration.ofMillis(800));
    }

    @Test
    void waitsFiveSecondsAfterAnAnswerThatTookMoreThanOne() throws Exception {
        WikimediaBudget budget = new WikimediaBudget(true, time, time);
        call(budget, true, Duration.ofMillis(1001));
        call(budget, true, Duration.ofMillis(1000));
        call(budget, true, Duration.ZERO);

        assertThat(time.slept()).containsExactly(Duration.ofSeconds(5));
    }

    @Test
    void withoutAContactItMakesTenCallsAMinuteOfWikimediasOwnHosts() throws Exception {
        WikimediaBudget budget = new WikimediaBudget(false, time, time);
        for (int i = 0; i < 31; i++) {
            call(budget, true, Duration.ZERO);
        }

        assertThat(Duration.between(starts.get(0), starts.get(10))).isEqualTo(Duration.ofMinutes(1));
        assertThat(Duration.between(starts.get(0), starts.get(30))).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void aCallThatIsGivenUpWhileItWaitsFreesNothing() throws Exception {
        AtomicBoolean interrupted = new AtomicBoolean();
        WikimediaBudget budget = new WikimediaBudget(false, time, wait -> {
            if (interrupted.getAndSet(false)) {
                throw new InterruptedException();
            }
            time.sleep(wait);
        });
        for (int i = 0; i < 10; i++) {
            call(budget, true, Duration.ZERO);
        }
        interrupted.set(true);
        assertThatThrownBy(() -> call(budget, true, Duration.ZERO)).isInstanceOf(InterruptedException.class);

        call(budget, true, Duration.ZERO);

        assertThat(Duration.between(starts.get(0), starts.get(10))).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aMirrorHasNoLimitForAMinute() throws Exception {
        WikimediaBudget budget = new WikimediaBudget(false, time, time);
        for (int i = 0; i < 31; i++) {
            call(budget, false, Duration.ZERO);
        }

        assertThat(Duration.between(starts.get(0), starts.get(30))).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void makesOneCallAtATime() throws Exception {
        WikimediaBudget budget = new WikimediaBudget(true, time, time);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 40; i++) {
            threads.submit(() -> budget.spend(true, () -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                Thread.yield();
                return now.decrementAndGet();
            }));
        }
        threads.shutdown();

        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(most).hasValue(1);
    }
}
