package dev.aivideo.illustration;

import java.util.Locale;

/** Meaning for tests: texts are alike as far as they share words of more than three letters. */
final class BagOfWords {
    private BagOfWords() {}

    static float[] meaning(String text) {
        float[] bag = new float[1024];
        double length = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (word.length() > 3) {
                float count = ++bag[Math.floorMod(word.hashCode(), bag.length)];
                length += 2 * count - 1;
            }
        }
        for (int i = 0; i < bag.length && length > 0; i++) {
            bag[i] /= (float) Math.sqrt(length);
        }
        return bag;
    }
}
