package dev.aivideo.footage.commons;

import dev.aivideo.footage.catalogue.CatalogueSource;
import dev.aivideo.footage.catalogue.CatalogueSources;
import dev.aivideo.net.NetProperties;
import dev.aivideo.records.RightsProperties;
import dev.aivideo.wikimedia.ActionApi;
import dev.aivideo.wikimedia.Wikimedia;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wikimedia Commons among the footage sources. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommonsProperties.class)
class CommonsConfiguration {
    @Bean
    CatalogueSource commonsSource(
            CatalogueSources sources,
            CommonsProperties commons,
            Wikimedia wikimedia,
            NetProperties net,
            RightsProperties rights) {
        ActionApi api = wikimedia.project("Wikimedia Commons", commons.address(), commons.timeout());
        FileTerms terms = new FileTerms(rights.allowsShareAlikePictures());
        return sources.open(
                "Wikimedia Commons",
                CommonsCatalogue.NAME,
                commons.settings(),
                client -> new CommonsCatalogue(client, api, terms, !net.namesContact()));
    }
}
