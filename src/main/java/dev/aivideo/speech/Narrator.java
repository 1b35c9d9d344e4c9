package dev.aivideo.speech;

import java.time.Duration;
import java.util.List;

/**
 * Speaks. Sentences are given one at a time, as text that the normaliser has already written out; pauses between
 * them are the caller's. Implementations are deterministic: the same sentence, voice and speed give the same samples.
 */
public interface Narrator extends AutoCloseable {

    /** Short name for audit and content keys: {@code kokoro}, {@code mary}, {@code server}. */
    String engine();

    /**
     * How long the sentence will be, silence at both ends trimmed, without making the sound where the engine can tell.
     *
     * @param speed 1.0 as the voice speaks by itself, more is faster; 0.5 to 2.0
     */
    Duration measure(String sentence, String voice, double speed);

    /**
     * Speak one sentence.
     *
     * @throws NarrationException if there is no sound; its message is enough to act on
     */
    Speech speak(String sentence, String voice, double speed);

    /**
     * How each word of a sentence sounds, in Kokoro's alphabet, with the punctuation behind it; empty if the engine cannot
     * tell.
     */
    default List<String> sounds(String sentence) {
        return List.of();
    }

    @Override
    void close();
}
