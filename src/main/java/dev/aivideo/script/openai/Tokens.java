package dev.aivideo.script.openai;

/**
 * How many tokens a text may have, rather too many than too few: 3.6 characters of English make one (4 to 4.5 are
 * usual), and every character outside ASCII is counted as one.
 */
final class Tokens {
    private static final double ASCII_PER_TOKEN = 3.6;

    private Tokens() {}

    static int estimate(String text) {
        long ascii = text.chars().filter(c -> c < 128).count();
        long others = text.codePoints().filter(c -> c >= 128).count();
        return (int) Math.min(Integer.MAX_VALUE / 4, Math.ceil(ascii / ASCII_PER_TOKEN) + others);
    }

    /** Budget for an answer of so many words in so many scenes, with search terms, JSON and a little reasoning. */
    static int completion(int words, int scenes) {
        return 700 + (int) Math.ceil(words * 1.7) + 65 * scenes;
    }
}
