package dev.aivideo.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BoundedBodySubscriberTests {
    private final LinkedBlockingQueue<Long> requested = new LinkedBlockingQueue<>();

    private final Flow.Subscription sender = new Flow.Subscription() {
        @Override
        public void request(long buffers) {
            requested.add(buffers);
        }

        @Override
        public void cancel() {}
    };

    private BoundedBodySubscriber receiver(long bytesPerSecond) {
        BoundedBodySubscriber receiver =
                new BoundedBodySubscriber(bytes -> {}, 10_000, true, bytesPerSecond, new AtomicLong());
        receiver.onSubscribe(sender);
        return receiver;
    }

    @Test
    void takesAllAtOnceWhereNoRateIsSet() {
        receiver(0);

        assertThat(requested).containsExactly(Long.MAX_VALUE);
    }

    @Test
    void asksForNoMoreThanTheRateAllows() {
        BoundedBodySubscriber receiver = receiver(1);

        receiver.onNext(List.of(ByteBuffer.allocate(7200))); // two hours' worth

        assertThat(requested).containsExactly(1L);
    }

    @Test
    void goesOnWhenItsTimeHasCome() throws InterruptedException {
        BoundedBodySubscriber receiver = receiver(1_000_000);

        receiver.onNext(List.of(ByteBuffer.allocate(1000)));

        assertThat(requested.poll(10, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(requested.poll(10, TimeUnit.SECONDS)).isEqualTo(1);
    }
}
