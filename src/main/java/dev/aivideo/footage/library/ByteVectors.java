package dev.aivideo.footage.library;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Vectors of length 1, each number kept as 8 bits times the vector's scale. The nearest ones are sought among those
 * whose signs agree most with the query's (binary quantisation, 1 bit a number), and these are compared by all 8 bits.
 */
final class ByteVectors {
    /** How many are compared by 8 bits; of fewer, all are. */
    static final int COMPARED = 2000;

    private static final int LARGEST = 127;

    private final int dimensions;
    private final byte[] numbers;
    private final float[] scales;
    private final long[] signs;
    private final int longs;

    ByteVectors(int count, int dimensions) {
        this.dimensions = dimensions;
        numbers = new byte[count * dimensions];
        scales = new float[count];
        longs = (dimensions + Long.SIZE - 1) / Long.SIZE;
        signs = new long[count * longs];
    }

    int size() {
        return scales.length;
    }

    float scale(int at) {
        return scales[at];
    }

    byte[] numbers() {
        return numbers;
    }

    int offset(int at) {
        return at * dimensions;
    }

    void set(int at, float[] vector) {
        float largest = 0;
        for (float number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        byte[] rounded = new byte[dimensions];
        for (int i = 0; largest > 0 && i < dimensions; i++) {
            rounded[i] = (byte) Math.round(vector[i] * LARGEST / largest);
        }
        set(at, largest / LARGEST, ByteBuffer.wrap(rounded), 0);
    }

    /** @param from where the vector begins in {@code bytes} */
    void set(int at, float scale, ByteBuffer bytes, int from) {
        scales[at] = scale;
        bytes.get(from, numbers, offset(at), dimensions);
        for (int word = 0; word < longs; word++) {
            signs[at * longs + word] = signs(at, word);
        }
    }

    private long signs(int at, int word) {
        long bits = 0;
        int end = offset(at) + Math.min((word + 1) * Long.SIZE, dimensions);
        for (int i = offset(at) + word * Long.SIZE; i < end; i++) {
            bits = bits << 1 | numbers[i] >>> Integer.SIZE - 1;
        }
        return bits;
    }

    /**
     * Of the vectors with a positive cosine the nearest ones, at most {@value #COMPARED}; those with the same cosine in
     * the order of their places.
     *
     * @param query of length 1
     */
    int[] nearest(float[] query) {
        ByteVectors one = one(query);
        double[] cosines = new double[size()];
        int[] differing = differing(one);
        int most = mostDiffering(differing);
        for (int at = 0; at < size(); at++) {
            cosines[at] = differing[at] <= most ? cosine(at, one) : 0;
        }
        int[] best = BestFirst.of(cosines);
        return Arrays.copyOf(best, Math.min(best.length, COMPARED));
    }

    private ByteVectors one(float[] vector) {
        ByteVectors one = new ByteVectors(1, dimensions);
        one.set(0, vector);
        return one;
    }

    double cosine(int at, float[] query) {
        return cosine(at, one(query));
    }

    /** In how many signs each vector differs. */
    private int[] differing(ByteVectors query) {
        int[] differing = new int[size()];
        for (int at = 0; at < differing.length; at++) {
            for (int word = 0; word < longs; word++) {
                differing[at] += Long.bitCount(signs[at * longs + word] ^ query.signs[word]);
            }
        }
        return differing;
    }

    /** The smallest number of differing signs that {@link #COMPARED} vectors do not exceed. */
    private int mostDiffering(int[] differing) {
        int[] counts = new int[dimensions + 1];
        for (int count : differing) {
            counts[count]++;
        }
        int most = 0;
        for (int vectors = counts[0]; vectors < COMPARED && most < dimensions; most++) {
            vectors += counts[most + 1];
        }
        return most;
    }

    private double cosine(int at, ByteVectors query) {
        int from = offset(at);
        int product = 0;
        for (int i = 0; i < dimensions; i++) {
            product += numbers[from + i] * query.numbers[i];
        }
        return (double) product * scales[at] * query.scales[0];
    }
}
