package dev.aivideo.project;

import java.util.List;

/**
 * A scene's spoken text and its sound.
 *
 * @param spokenText what the voice was given: numbers and abbreviations written out
 */
public record Narration(
        String sceneId, Sound sound, Speaker speaker, String spokenText, List<SpokenSentence> sentences) {

    public static final int SAMPLE_RATE_HZ = 48_000;

    public Narration {
        sentences = List.copyOf(sentences);
    }

    /**
     * 48 kHz mono 16-bit PCM in a WAV file, pauses before and after included, so that the narrations of all scenes one
     * behind the other are the film's whole sound track.
     *
     * @param file relative to the workspace, with {@code /}
     * @param mp3File what the web app plays; relative to the workspace, empty if the web app has forgotten it
     * @param samples at 48 000 samples a second
     */
    public record Sound(String file, String mp3File, long samples) {}

    /**
     * Who spoke.
     *
     * @param engine {@code kokoro}, {@code mary}, {@code server}
     * @param speed 1.0 as the voice speaks by itself
     */
    public record Speaker(String engine, String voice, double speed) {}

    public String file() {
        return sound.file();
    }

    public long samples() {
        return sound.samples();
    }

    /** Duration in seconds, exact to a sample. */
    public double lengthS() {
        return sound.samples() / (double) SAMPLE_RATE_HZ;
    }
}
