package dev.aivideo.voiceover;

/**
 * How fast the whole film is spoken, and its pauses, in samples at 48 kHz.
 *
 * @param speed 1.0 as the voice speaks by itself
 * @param lead before the first word of the film
 * @param betweenSentences within a scene
 * @param betweenScenes half of it ends a scene, half begins the next
 * @param tail behind the last word of the film
 * @param totalSamples length of the film's sound
 */
record SpeechPlan(double speed, int lead, int betweenSentences, int betweenScenes, int tail, long totalSamples) {

    /** Before the first word of a scene. */
    int before(boolean firstScene) {
        return firstScene ? lead : betweenScenes - betweenScenes / 2;
    }

    /** Behind the last word of a scene. */
    int after(boolean lastScene) {
        return lastScene ? tail : betweenScenes / 2;
    }
}
