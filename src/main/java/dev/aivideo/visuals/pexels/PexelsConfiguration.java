package dev.aivideo.visuals.pexels;

import dev.aivideo.net.Http;
import dev.aivideo.project.Workspace;
import dev.aivideo.visuals.catalogue.CatalogueClient;
import dev.aivideo.visuals.catalogue.CatalogueFolder;
import dev.aivideo.visuals.download.ClipFetcher;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PexelsProperties.class)
class PexelsConfiguration {
    @Bean
    PexelsSource pexelsSource(
            PexelsProperties properties,
            @Value("${PEXELS_API_KEY:}") String key,
            Http http,
            Workspace workspace,
            ClipFetcher clips) {
        CatalogueClient client = new CatalogueClient(
                "Pexels",
                http,
                properties.address(),
                properties.timeout(),
                properties.spacing(),
                CatalogueFolder.of(workspace),
                Clock.systemUTC());
        return new PexelsSource(properties, key, client, clips);
    }
}
