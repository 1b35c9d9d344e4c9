package dev.aivideo.footage.mcp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** No more than is allowed in one answer. */
final class BoundedStream extends FilterInputStream {
    private static final long MOST_BYTES = 16L << 20;

    private long left = MOST_BYTES;

    BoundedStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        return counted(read, read);
    }

    private int counted(int result, int bytes) throws IOException {
        left -= Math.max(0, bytes);
        if (left < 0) {
            throw new IOException("more than %d MiB in one answer".formatted(MOST_BYTES >> 20));
        }
        return result;
    }
}
