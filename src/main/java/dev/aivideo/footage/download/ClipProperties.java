package dev.aivideo.footage.download;

import dev.aivideo.project.SettingRules;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the download of clips.
 *
 * @param cache where fetched bytes are kept for the other films of a night; without it {@code .cache/clips} of the
 *     workspace
 * @param cacheSize what it may hold; what was not used for longest goes first
 * @param largest most bytes that are fetched for one clip, all its parts together
 * @param silence longest time without a byte
 * @param timeout longest time for one transfer
 * @param atOnce transfers from one host at the same time
 */
@ConfigurationProperties("aivideo.visuals.download")
public record ClipProperties(
        @Nullable Path cache,
        @DefaultValue("4GB") DataSize cacheSize,
        @DefaultValue("256MB") DataSize largest,
        @DefaultValue("15s") Duration silence,
        @DefaultValue("3m") Duration timeout,
        @DefaultValue("3") int atOnce) {
    public ClipProperties {
        SettingRules rules = new SettingRules("aivideo.visuals.download");
        rules.require(cacheSize.toBytes() > 0, "cache-size", "must be positive", cacheSize, "4GB");
        rules.require(largest.toBytes() > 0, "largest", "must be positive", largest, "256MB");
        rules.require(silence.toMillis() > 0, "silence", "must be positive", silence, "15s");
        rules.require(timeout.toMillis() > 0, "timeout", "must be positive", timeout, "3m");
        rules.require(atOnce > 0, "at-once", "must be positive", atOnce, "3");
    }
}
