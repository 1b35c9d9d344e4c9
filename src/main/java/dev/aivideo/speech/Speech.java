package dev.aivideo.speech;

import java.time.Duration;
import java.util.List;

/**
 * One spoken sentence, silence at both ends trimmed.
 *
 * @param samples mono, -1 to 1
 * @param sampleRateHz 24 000 or 48 000
 * @param words as given to the narrator, in order, with their times from the first sample
 */
public record Speech(float[] samples, int sampleRateHz, List<TimedWord> words) {

    /** A word as it was spoken. */
    public record TimedWord(String text, Duration start, Duration end) {}

    public Duration length() {
        return Duration.ofNanos(samples.length * 1_000_000_000L / sampleRateHz);
    }
}
