package dev.aivideo.footage.library;

import java.util.Arrays;

/** Brings scores into an order. */
final class BestFirst {
    private BestFirst() {}

    /** The places of all scores above 0, the best score's first; of equals, in the order of their places. */
    static int[] of(double[] scores) {
        long[] keys = new long[scores.length];
        int size = 0;
        for (int place = 0; place < scores.length; place++) {
            float score = (float) scores[place];
            if (score > 0) {
                // The bits of positive numbers are in the same order as the numbers.
                keys[size++] = (long) ~Float.floatToIntBits(score) << Integer.SIZE | place;
            }
        }
        Arrays.sort(keys, 0, size);
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            places[i] = (int) keys[i];
        }
        return places;
    }
}
