package dev.aivideo.speech.engines;

import dev.aivideo.project.SettingRules;
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
        new SettingRules("aivideo.voiceover")
                .require(
                        engine.matches("auto|server|kokoro|mary"),
                        "engine",
                        "must be auto, server, kokoro or mary",
                        engine,
                        "auto");
    }
}
