package dev.aivideo.language;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the machine the matching by meaning may use.
 *
 * @param threads processor cores for one text, 1 to 16
 * @param remembered texts whose meaning is kept in memory, 1.5 kB each, 1 to 1 000 000
 */
@ConfigurationProperties("aivideo.language")
public record LanguageProperties(
        @DefaultValue("2") int threads,
        @DefaultValue("4096") int remembered) {
    public LanguageProperties {
        if (threads < 1 || threads > 16) {
            throw new IllegalArgumentException("aivideo.language.threads must be 1 to 16, was " + threads + "; try 2");
        }
        if (remembered < 1 || remembered > 1_000_000) {
            throw new IllegalArgumentException(
                    "aivideo.language.remembered must be 1 to 1000000, was " + remembered + "; try 4096");
        }
    }
}
