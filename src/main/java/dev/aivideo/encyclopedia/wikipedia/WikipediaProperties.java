package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.project.SettingRules;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Wikipedia as a source of narrations.
 *
 * @param enabled whether it is asked at all
 * @param address of it without a path, {@code {language}} standing for the language; a mirror may have one for all
 * @param timeout longest time of one call; the service itself ends one after 53 s
 */
@ConfigurationProperties("aivideo.script.wikipedia")
public record WikipediaProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("https://{language}.wikipedia.org") String address,
        @DefaultValue("20s") Duration timeout) {
    private static final String LANGUAGE = "{language}";
    private static final String EXAMPLE = "https://{language}.wikipedia.org";

    public WikipediaProperties {
        SettingRules rules = new SettingRules("aivideo.script.wikipedia");
        rules.positive("timeout", timeout, "20s");
        rules.require(isAddress(address), "address", "must be an http or https address", address, EXAMPLE);
    }

    /** The same, so that it is not asked. */
    WikipediaProperties switchedOff() {
        return new WikipediaProperties(false, address, timeout);
    }

    private static boolean isAddress(String address) {
        try {
            URI uri = URI.create(address.strip().replace(LANGUAGE, "en"));
            return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("(?i)https?");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether each language has a Wikipedia of its own. */
    boolean hasLanguages() {
        return address.contains(LANGUAGE);
    }

    /** @param language two or three letters, or {@code simple} */
    URI of(String language) {
        return URI.create(address.strip().replace(LANGUAGE, language));
    }
}
