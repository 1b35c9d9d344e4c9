package dev.aivideo.speech.engines;

import dev.aivideo.project.SettingRules;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which engine speaks.
 *
 * @param engine {@code auto}: the server if one is set and answers, else Kokoro if its model is here or can be
 *     fetched, else MaryTTS; {@code server}, {@code kokoro} or {@code mary}: that one or none
 * @param pronunciations list of words and how they are said, for all films; need not exist
 */
@ConfigurationProperties("aivideo.voiceover")
public record SpeechProperties(
        @DefaultValue("auto") String engine,

        @DefaultValue("${aivideo.home:.}/config/pronunciations.csv")
        Path pronunciations) {
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
