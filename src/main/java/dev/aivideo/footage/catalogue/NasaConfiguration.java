package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.net.Http;
import dev.aivideo.project.Workspace;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NasaProperties.class)
class NasaConfiguration {
    @Bean
    CatalogueSource nasaSource(NasaProperties properties, Http http, Workspace workspace, ClipFetcher clips) {
        CatalogueClient client = CatalogueClient.of("NASA", http, properties, workspace);
        return new CatalogueSource(new NasaCatalogue(properties, client), client, clips);
    }
}
