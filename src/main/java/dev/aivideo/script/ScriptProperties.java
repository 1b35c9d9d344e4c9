package dev.aivideo.script;

import dev.aivideo.project.SettingRules;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How scripts are made.
 *
 * @param sources folder of texts, {@code .md} or {@code .txt}, of which the one that fits the topic is used
 * @param sourceSimilarity how close in meaning a text must be to the topic, 0 to 1
 * @param sceneLength about how long a scene is, 4 s to 60 s
 * @param wordsPerSecond pace of a voice that was never measured, 1 to 5
 * @param language BCP 47 tag of the narration; the embedded writers always write English
 */
@ConfigurationProperties("aivideo.script")
public record ScriptProperties(
        @DefaultValue("${aivideo.home:.}/config/sources") Path sources,
        @DefaultValue("0.6") double sourceSimilarity,
        @DefaultValue("12s") Duration sceneLength,
        @DefaultValue("2.6") double wordsPerSecond,
        @DefaultValue("en") String language) {
    public ScriptProperties {
        SettingRules rules = new SettingRules("aivideo.script");
        rules.within("source-similarity", sourceSimilarity, 0, 1, "0.6");
        rules.require(
                sceneLength.compareTo(Duration.ofSeconds(4)) >= 0 && sceneLength.compareTo(Duration.ofSeconds(60)) <= 0,
                "scene-length",
                "must be 4s to 60s",
                sceneLength,
                "12s");
        rules.within("words-per-second", wordsPerSecond, 1, 5, "2.6");
    }
}
