package dev.aivideo.footage.catalogue;

import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.net.Http;
import dev.aivideo.project.Workspace;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The catalogues that take part. A further one is a class that implements {@link Catalogue}, its settings in
 * {@link CatalogueProperties}, and a bean here.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CatalogueProperties.class, NasaProperties.class})
class CatalogueConfiguration {
    @Bean
    CatalogueSources catalogueSources(Http http, Workspace workspace, ClipFetcher clips, Environment environment) {
        return new CatalogueSources(http, workspace, clips, name -> environment.getProperty(name, ""));
    }

    @Bean
    CatalogueSource nasaSource(CatalogueSources sources, CatalogueProperties all, NasaProperties nasa) {
        return sources.open("NASA", all.nasa(), client -> new NasaCatalogue(client, nasa.partners()));
    }

    @Bean
    CatalogueSource pexelsSource(CatalogueSources sources, CatalogueProperties all) {
        return sources.withKey("Pexels", all.pexels(), PexelsCatalogue::new);
    }

    @Bean
    CatalogueSource pixabaySource(CatalogueSources sources, CatalogueProperties all) {
        return sources.withKey("Pixabay", all.pixabay(), PixabayCatalogue::new);
    }
}
