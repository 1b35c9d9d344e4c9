package dev.aivideo.wikimedia;

import dev.aivideo.project.SettingRules;
import java.net.URI;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where it is asked which thing a name means, and which picture shows it.
 *
 * @param enabled whether it is asked at all; of a film without an article it is told the names in what is said
 * @param address without a path
 */
@ConfigurationProperties("aivideo.visuals.wikidata")
public record WikidataProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://www.wikidata.org") URI address) {
    public WikidataProperties {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        new SettingRules("aivideo.visuals.wikidata")
                .require(
                        (scheme.equals("https") || scheme.equals("http")) && address.getHost() != null,
                        "address",
                        "must be an http(s) address",
                        address,
                        "leaving it out, for the official one");
    }
}
