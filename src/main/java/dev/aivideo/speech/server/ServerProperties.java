package dev.aivideo.speech.server;

import dev.aivideo.project.SettingRules;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The speech server.
 *
 * @param address without {@code /v1}: {@code http://localhost:8880}; empty: there is none
 * @param apiKey if the server wants one, from the environment
 * @param model as the server names it
 * @param timeout of one sentence; the first one may wait for the model to load
 * @param attempts how often a sentence is asked for in all when the server is busy
 * @param rawSampleRateHz of sound without a header, 24 000 for Kokoro
 */
@ConfigurationProperties("aivideo.voiceover.server")
public record ServerProperties(
        @DefaultValue("") String address,
        @DefaultValue("") String apiKey,
        @DefaultValue("kokoro") String model,
        @DefaultValue("2m") Duration timeout,
        @DefaultValue("4") int attempts,
        @DefaultValue("24000") int rawSampleRateHz) {

    public ServerProperties {
        SettingRules rules = new SettingRules("aivideo.voiceover.server");
        rules.require(
                address.isBlank() || isAddress(address),
                "address",
                "must be an http(s) address",
                address,
                "http://localhost:8880");
        rules.positive("timeout", timeout, "2m");
        rules.atLeast("attempts", attempts, 1, "4");
        rules.require(
                rawSampleRateHz == 24_000 || rawSampleRateHz == 48_000,
                "raw-sample-rate-hz",
                "must be 24000 or 48000",
                rawSampleRateHz,
                "24000");
    }

    private static boolean isAddress(String text) {
        try {
            return text.matches("https?://.+") && URI.create(text.strip()).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public boolean isConfigured() {
        return !address.isBlank();
    }

    URI at(String path) {
        String base = address.strip().replaceFirst("/+$", "").replaceFirst("/v1$", "");
        return URI.create(base + path);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ServerProperties[" + address + ", " + model + "]";
    }
}
