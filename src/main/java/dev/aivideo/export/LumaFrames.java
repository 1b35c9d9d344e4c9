package dev.aivideo.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A film's pictures, so small that only light and dark are left.
 *
 * @param flashing where there are more than three flashes in a second
 * @param looks a few pictures of each second, {@link #WIDTH} by {@link #HEIGHT} bytes of brightness
 * @param looksPerSecond how many
 */
record LumaFrames(List<TimeRange> flashing, List<byte[]> looks, double looksPerSecond) {
    static final int WIDTH = 32;
    static final int HEIGHT = 18;
    static final LumaFrames NONE = new LumaFrames(List.of(), List.of(), 1);

    private static final int LOOKS = 4;
    /** Captions are below. */
    private static final int COMPARED_ROWS = 12;
    /** Of 255: a picture with less says too little to be known again. */
    private static final double LEAST_CONTRAST = 10;

    private static final double SAME = 0.985;

    /** Read what FFmpeg wrote as raw grey pictures. */
    static LumaFrames read(Path raw, int framesPerSecond) throws IOException {
        Flashes flashes = new Flashes(framesPerSecond);
        List<byte[]> looks = new ArrayList<>();
        int every = Math.max(1, framesPerSecond / LOOKS);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(raw), 1 << 16)) {
            int number = 0;
            for (byte[] frame = next(in); frame.length == WIDTH * HEIGHT; frame = next(in)) {
                flashes.see(frame);
                if (number++ % every == 0) {
                    looks.add(frame);
                }
            }
        }
        return new LumaFrames(flashes.tooMany(), looks, framesPerSecond / (double) every);
    }

    private static byte[] next(InputStream in) throws IOException {
        return in.readNBytes(WIDTH * HEIGHT);
    }

    /** Whether the pictures at two seconds of the film look the same, light and contrast aside. */
    boolean isAlike(double oneS, double otherS) {
        int one = (int) Math.round(oneS * looksPerSecond);
        int other = (int) Math.round(otherS * looksPerSecond);
        return Math.max(one, other) < looks.size() && correlation(looks.get(one), looks.get(other)) >= SAME;
    }

    private static double correlation(byte[] one, byte[] other) {
        double[] a = centred(one);
        double[] b = centred(other);
        double sizes = Math.sqrt(product(a, a) * product(b, b));
        double least = LEAST_CONTRAST * LEAST_CONTRAST * a.length;
        return product(a, a) < least || product(b, b) < least ? 0 : product(a, b) / sizes;
    }

    private static double[] centred(byte[] frame) {
        double[] values = new double[WIDTH * COMPARED_ROWS];
        Arrays.setAll(values, n -> frame[n] & 255);
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values).map(value -> value - mean).toArray();
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int n = 0; n < a.length; n++) {
            sum += a[n] * b[n];
        }
        return sum;
    }
}
