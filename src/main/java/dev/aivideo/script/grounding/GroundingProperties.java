package dev.aivideo.script.grounding;

import dev.aivideo.project.SettingRules;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a language model is bound to.
 *
 * @param grounding {@code wikipedia}: it gets the articles that were found for the topic, or the operator's sources, as
 *     facts, and what it says is checked against them; {@code none}: it gets no articles, and nothing is checked
 */
@ConfigurationProperties("aivideo.script")
public record GroundingProperties(@DefaultValue("wikipedia") String grounding) {
    private static final String NONE = "none";

    public GroundingProperties {
        new SettingRules("aivideo.script")
                .require(
                        List.of("wikipedia", NONE).contains(grounding),
                        "grounding",
                        "must be wikipedia or none",
                        grounding,
                        "wikipedia");
    }

    /** Whether articles are given to a language model, and its words are checked. */
    public boolean isOn() {
        return !grounding.equals(NONE);
    }
}
