package dev.aivideo.job;

import dev.aivideo.project.SettingRules;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long {@code clean} keeps things.
 *
 * @param intermediates what a published film was made from, after its last change; {@code 7d}
 * @param unfinished files of a project that never became a film, after its last change
 * @param logs after their last change
 */
@ConfigurationProperties("aivideo.retention")
public record Retention(
        @DefaultValue("7d") Duration intermediates,
        @DefaultValue("30d") Duration unfinished,
        @DefaultValue("90d") Duration logs) {

    public Retention {
        SettingRules rules = new SettingRules("aivideo.retention");
        rules.notNegative("intermediates", intermediates, "7d");
        rules.notNegative("unfinished", unfinished, "30d");
        rules.notNegative("logs", logs, "90d");
    }
}
