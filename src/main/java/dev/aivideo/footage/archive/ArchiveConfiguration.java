package dev.aivideo.footage.archive;

import dev.aivideo.footage.catalogue.CatalogueProperties;
import dev.aivideo.footage.catalogue.CatalogueSource;
import dev.aivideo.footage.catalogue.CatalogueSources;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Internet Archive among the footage sources. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {
    @Bean
    CatalogueSource archiveSource(CatalogueSources sources, CatalogueProperties all) {
        return sources.open("Internet Archive", ArchiveCatalogue.NAME, all.archive(), ArchiveCatalogue::new);
    }
}
