package dev.aivideo.footage.download;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.VisibilityProbe;
import dev.aivideo.net.Http;
import dev.aivideo.project.Workspace;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place that fetches clips, so that its cache and its limits hold for all sources. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClipProperties.class)
class DownloadConfiguration {
    @Bean
    ClipProbe clipProbe(VisibilityProbe viewer) {
        return viewer::look;
    }

    @Bean
    ClipFetcher clipFetcher(
            ClipProperties properties, Workspace workspace, Http http, Ffmpeg ffmpeg, ClipProbe clipProbe) {
        Path configured = properties.cache();
        Path folder = configured == null || configured.toString().isBlank()
                ? workspace.root().resolve(".cache/clips")
                : configured.toAbsolutePath();
        return new ClipFetcher(properties, folder, http, ffmpeg, clipProbe);
    }
}
