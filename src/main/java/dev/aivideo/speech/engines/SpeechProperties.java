package dev.aivideo.speech.engines;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which engine speaks.
 *
 * @param engine {@code auto}: the server if one is set and answers, else Kokoro if its model is here or can be
 *     fetched, else MaryTTS; {@code server}, {@code kokoro} or {@code mary}: that one or none
 */
@ConfigurationProperties("aivideo.voiceover")
public record SpeechProperties(@DefaultValue("auto") String engine) {
    public SpeechProperties {
        if (!engine.matches("auto|server|kokoro|mary")) {
            throw new IllegalArgumentException(
                    "aivideo.voiceover.engine must be auto, server, kokoro or mary, was '" + engine + "'; try auto");
        }
    }
}
