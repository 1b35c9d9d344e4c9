package dev.aivideo.footage.mcp;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the footage servers of the Model Context Protocol.
 *
 * @param servers the file that declares them; relative to the program's folder
 * @param startTimeout longest wait for a server to greet; one that is fetched by a package manager takes its time
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
        positive("start-timeout", startTimeout, "30s");
        positive("search-timeout", searchTimeout, "60s");
        positive("download-timeout", downloadTimeout, "6m");
        if (pause.isNegative()) {
            throw new IllegalArgumentException(
                    "aivideo.visuals.mcp.pause must not be negative, was " + pause + "; try 1s");
        }
        if (restarts < 0) {
            throw new IllegalArgumentException(
                    "aivideo.visuals.mcp.restarts must not be negative, was " + restarts + "; try 3");
        }
    }

    private static void positive(String name, Duration value, String example) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(
                    "aivideo.visuals.mcp.%s must be positive, was %s; try %s".formatted(name, value, example));
        }
    }
}
