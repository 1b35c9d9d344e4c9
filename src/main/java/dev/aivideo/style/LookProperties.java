package dev.aivideo.style;

import dev.aivideo.project.SettingRules;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which style a film has that asks for none.
 *
 * @param name of a file in {@code folder}, without {@code .yml}
 * @param folder of the styles
 */
@ConfigurationProperties("aivideo.style")
public record LookProperties(
        @DefaultValue("documentary") String name,
        @DefaultValue("${aivideo.home:.}/config/styles") Path folder) {

    public LookProperties {
        new SettingRules("aivideo.style")
                .require(Styles.isName(name), "name", Styles.NAME_RULE, "%.60s".formatted(name), "documentary");
    }
}
