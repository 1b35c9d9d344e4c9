package dev.aivideo.visuals.nasa;

import dev.aivideo.net.Http;
import dev.aivideo.project.Workspace;
import dev.aivideo.visuals.catalogue.CatalogueClient;
import dev.aivideo.visuals.catalogue.CatalogueFolder;
import dev.aivideo.visuals.download.ClipFetcher;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NasaProperties.class)
class NasaConfiguration {
    @Bean
    NasaSource nasaSource(NasaProperties properties, Http http, Workspace workspace, ClipFetcher clips) {
        CatalogueClient client = new CatalogueClient(
                "NASA",
                http,
                properties.address(),
                properties.timeout(),
                properties.spacing(),
                CatalogueFolder.of(workspace),
                Clock.systemUTC());
        return new NasaSource(properties, client, clips);
    }
}
