package dev.aivideo.visuals.dvids;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** An input that tells when it has ended: that is when a client is done with its server. */
final class EndingInput extends FilterInputStream {
    private final CountDownLatch ended = new CountDownLatch(1);

    EndingInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        return noted(super.read());
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        return noted(super.read(buffer, offset, length));
    }

    private int noted(int result) {
        if (result < 0) {
            ended.countDown();
        }
        return result;
    }

    /** Wait for the end, or for an interruption. */
    void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
