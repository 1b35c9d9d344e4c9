package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.net.Http;
import dev.aivideo.project.Workspace;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PexelsProperties.class)
class PexelsConfiguration {
    @Bean
    CatalogueSource pexelsSource(
            PexelsProperties properties,
            @Value("${PEXELS_API_KEY:}") String key,
            Http http,
            Workspace workspace,
            ClipFetcher clips) {
        CatalogueClient client = CatalogueClient.of("Pexels", http, properties, workspace);
        return new CatalogueSource(new PexelsCatalogue(properties, key, client), client, clips);
    }
}
