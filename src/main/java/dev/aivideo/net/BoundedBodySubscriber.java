package dev.aivideo.net;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Receives the bytes of a response up to a limit and no faster than is wanted, and records when the last one arrived.
 */
final class BoundedBodySubscriber implements BodySubscriber<Void> {

    /** Where the bytes go. */
    interface Sink {
        void write(ByteBuffer bytes) throws IOException;
    }

    /** More came than was allowed. */
    static final class TooLarge extends IOException {
        TooLarge(long limit) {
            super("more than " + limit + " bytes");
        }
    }

    private final Sink sink;
    private final long limit;
    private final boolean failing;
    private final long bytesPerSecond;
    private final long begin = System.nanoTime();
    private final AtomicLong lastByteNanos;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;
    private long received;

    /**
     * A receiver.
     *
     * @param failing whether too many bytes are an error; else the rest is dropped
     * @param bytesPerSecond the fastest that they are taken; 0 for as fast as they come
     */
    BoundedBodySubscriber(Sink sink, long limit, boolean failing, long bytesPerSecond, AtomicLong lastByteNanos) {
        this.bytesPerSecond = bytesPerSecond;
        this.sink = sink;
        this.limit = limit;
        this.failing = failing;
        this.lastByteNanos = lastByteNanos;
    }

    @Override
    public CompletionStage<Void> getBody() {
        return done;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(bytesPerSecond == 0 ? Long.MAX_VALUE : 1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        lastByteNanos.set(System.nanoTime());
        try {
            for (ByteBuffer buffer : buffers) {
                take(buffer);
            }
            if (bytesPerSecond > 0) {
                requestInTime();
            }
        } catch (IOException e) {
            cancel();
            done.completeExceptionally(e);
        }
    }

    /** What is not asked for stays with the sender. */
    private void requestInTime() {
        long due = begin + received * TimeUnit.SECONDS.toNanos(1) / bytesPerSecond;
        long early = Math.max(0, due - System.nanoTime());
        CompletableFuture.delayedExecutor(early, TimeUnit.NANOSECONDS).execute(() -> {
            if (subscription != null) {
                subscription.request(1);
            }
        });
    }

    private void take(ByteBuffer buffer) throws IOException {
        if (done.isDone()) {
            return;
        }
        if (received + buffer.remaining() > limit) {
            if (failing) {
                throw new TooLarge(limit);
            }
            buffer.limit(buffer.position() + (int) (limit - received));
            sink.write(buffer);
            cancel();
            done.complete(null);
            return;
        }
        received += buffer.remaining();
        sink.write(buffer);
    }

    private void cancel() {
        if (subscription != null) {
            subscription.cancel();
        }
    }

    @Override
    public void onError(Throwable problem) {
        done.completeExceptionally(problem);
    }

    @Override
    public void onComplete() {
        done.complete(null);
    }
}
