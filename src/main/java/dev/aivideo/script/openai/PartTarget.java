package dev.aivideo.script.openai;

/**
 * What a part of a script is measured by.
 *
 * @param words in all its scenes
 * @param language code of the language, {@code en}
 */
record PartTarget(int scenes, int words, String language) {
    private static final double SCENE_LEEWAY = 0.35;
    private static final double TOTAL_LEEWAY = 0.10;

    int wordsPerScene() {
        return Math.max(1, Math.round((float) words / scenes));
    }

    int fewestWords() {
        return (int) Math.floor(wordsPerScene() * (1 - SCENE_LEEWAY));
    }

    int mostWords() {
        return (int) Math.ceil(wordsPerScene() * (1 + SCENE_LEEWAY));
    }

    boolean fitsInAll(int given) {
        return Math.abs(given - words) <= Math.max(3, words * TOTAL_LEEWAY);
    }
}
