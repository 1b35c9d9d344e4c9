package dev.aivideo.footage.mcp;

import dev.aivideo.project.SettingRules;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the footage servers of the Model Context Protocol.
 *
 * @param servers the file that declares them; relative to the program's folder
 * @param startTimeout longest wait for a server to start; one that a package manager has to fetch first takes long
 * @param searchTimeout longest wait for an answer to a search
 * @param downloadTimeout longest wait for a download; some servers fetch whole streams
 * @param pause between two calls to one server
 * @param restarts how often a server that crashed or hung is started again in one run
 */
@ConfigurationProperties("aivideo.visuals.mcp")
public record McpProperties(
        @DefaultValue("config/mcp-servers.json") Path servers,
        @DefaultValue("30s") Duration startTimeout,
        @DefaultValue("60s") Duration searchTimeout,
        @DefaultValue("6m") Duration downloadTimeout,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("3") int restarts) {
    public McpProperties {
        SettingRules rules = new SettingRules("aivideo.visuals.mcp");
        rules.positive("start-timeout", startTimeout, "30s");
        rules.positive("search-timeout", searchTimeout, "60s");
        rules.positive("download-timeout", downloadTimeout, "6m");
        rules.notNegative("pause", pause, "1s");
        rules.atLeast("restarts", restarts, 0, "3");
    }
}
