package dev.aivideo.language;

import dev.aivideo.project.SettingRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the machine the matching by meaning may use.
 *
 * @param threads processor cores for one text, 1 to 16
 * @param remembered texts whose meaning is kept in memory, 1.5 kB each, 1 to 1 000 000
 * @param titleModel what compares titles of pictures with narrations: {@code english}, or {@code multilingual}, fetched
 *     when first needed (140 MB)
 */
@ConfigurationProperties("aivideo.language")
public record LanguageProperties(
        @DefaultValue("2") int threads,
        @DefaultValue("4096") int remembered,
        @DefaultValue("english") String titleModel) {
    public LanguageProperties {
        SettingRules rules = new SettingRules("aivideo.language");
        rules.within("threads", threads, 1, 16, "2");
        rules.within("remembered", remembered, 1, 1_000_000, "4096");
        rules.require(
                titleModel.matches("english|multilingual"),
                "title-model",
                "must be english or multilingual",
                titleModel,
                "english");
    }
}
