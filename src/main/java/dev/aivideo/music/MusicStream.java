package dev.aivideo.music;

import java.io.Closeable;
import java.io.IOException;

/** Music without end, stereo, 48 000 samples a second, from −1 to 1. */
public interface MusicStream extends Closeable {
    int SAMPLE_RATE_HZ = 48_000;

    /** Fill both arrays, which are equally long, with what comes next. */
    void read(float[] left, float[] right) throws IOException;

    @Override
    default void close() throws IOException {}
}
