package dev.aivideo.speech.kokoro;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The Kokoro voice.
 *
 * @param model {@code q8}: 92 MB, or {@code fp32}: 326 MB, as fast, a little cleaner, from the official address only
 * @param threads processor cores for speaking, 1 to 32
 */
@ConfigurationProperties("aivideo.kokoro")
public record KokoroProperties(
        @DefaultValue("q8") String model, @DefaultValue("2") int threads) {
    public KokoroProperties {
        if (!model.matches("q8|fp32")) {
            throw new IllegalArgumentException("aivideo.kokoro.model must be q8 or fp32, was '" + model + "'; try q8");
        }
        if (threads < 1 || threads > 32) {
            throw new IllegalArgumentException("aivideo.kokoro.threads must be 1 to 32, was " + threads + "; try 2");
        }
    }
}
