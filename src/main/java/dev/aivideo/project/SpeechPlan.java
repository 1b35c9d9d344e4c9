package dev.aivideo.project;

/**
 * How fast the whole film is spoken, and its pauses, in samples at 48 kHz.
 *
 * @param speed 1.0 as the voice speaks by itself
 * @param lead before the first word of the film
 * @param betweenSentences within a scene
 * @param betweenScenes half of it ends a scene, half begins the next
 * @param tail behind the last word of the film
 * @param totalSamples length of the film's sound, to half a frame for each scene
 */
public record SpeechPlan(double speed, int lead, int betweenSentences, int betweenScenes, int tail, long totalSamples) {

    /**
     * A scene's sound with the silence that makes it whole frames: so a scene's frames depend on it alone, and one
     * that is made again leaves all others as they are.
     */
    public static int wholeFrames(FrameRate rate, int samples) {
        int frame = rate.samplesPerFrame();
        return (samples + frame - 1) / frame * frame;
    }

    /** Before the first word of a scene. */
    public int before(boolean firstScene) {
        return firstScene ? lead : betweenScenes - betweenScenes / 2;
    }

    /** Behind the last word of a scene. */
    public int after(boolean lastScene) {
        return lastScene ? tail : betweenScenes / 2;
    }
}
