package dev.aivideo.project;

import java.util.List;

/**
 * A scene's sound: 48 kHz mono 16-bit PCM in a WAV file, pauses before and after included, so that the narrations of
 * all scenes one behind the other are the film's whole sound track.
 *
 * @param file relative to the workspace, with {@code /}
 * @param samples length of the sound at 48 000 samples a second
 * @param speed the voice's speed, 1.0 as the voice speaks by itself
 * @param engine what spoke: {@code kokoro}, {@code mary}, {@code server}
 * @param spokenText what the voice was given: numbers and abbreviations written out
 */
public record Narration(
        String sceneId,
        String file,
        long samples,
        String engine,
        String voice,
        double speed,
        String spokenText,
        List<SpokenSentence> sentences) {

    public static final int SAMPLE_RATE_HZ = 48_000;

    public Narration {
        sentences = List.copyOf(sentences);
    }

    /** Length in seconds, exact to a sample. */
    public double lengthS() {
        return samples / (double) SAMPLE_RATE_HZ;
    }
}
