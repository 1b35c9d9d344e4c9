package dev.aivideo.speech.kokoro;

import dev.aivideo.project.SettingRules;
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
        SettingRules rules = new SettingRules("aivideo.kokoro");
        rules.require(model.matches("q8|fp32"), "model", "must be q8 or fp32", model, "q8");
        rules.within("threads", threads, 1, 32, "2");
    }
}
