package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.net.Http;
import dev.aivideo.project.Workspace;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PixabayProperties.class)
class PixabayConfiguration {
    @Bean
    CatalogueSource pixabaySource(
            PixabayProperties properties,
            @Value("${PIXABAY_API_KEY:}") String key,
            Http http,
            Workspace workspace,
            ClipFetcher clips) {
        CatalogueClient client = CatalogueClient.of("Pixabay", http, properties, workspace);
        return new CatalogueSource(new PixabayCatalogue(properties, key, client), client, clips);
    }
}
