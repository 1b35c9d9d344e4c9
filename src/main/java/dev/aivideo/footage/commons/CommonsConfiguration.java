package dev.aivideo.footage.commons;

import dev.aivideo.footage.catalogue.CatalogueClient;
import dev.aivideo.footage.catalogue.CatalogueSource;
import dev.aivideo.footage.catalogue.CatalogueSources;
import dev.aivideo.net.NetProperties;
import dev.aivideo.records.RightsProperties;
import dev.aivideo.wikimedia.ActionApi;
import dev.aivideo.wikimedia.WikidataProperties;
import dev.aivideo.wikimedia.Wikimedia;
import java.util.Optional;
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
            WikidataProperties wikidata,
            Wikimedia wikimedia,
            NetProperties net,
            RightsProperties rights) {
        ActionApi api = wikimedia.project("Wikimedia Commons", commons.address(), commons.timeout());
        FileTerms terms = new FileTerms(rights.allowsShareAlikePictures());
        Optional<ActionApi> items = wikidata.enabled() && net.namesContact()
                ? Optional.of(wikimedia.project("Wikidata", wikidata.address(), commons.timeout()))
                : Optional.empty();
        return sources.open(
                "Wikimedia Commons",
                CommonsCatalogue.NAME,
                commons.settings(),
                client -> catalogue(client, new CommonsQuestions(client, api, terms), items, !net.namesContact()));
    }

    static CommonsCatalogue catalogue(
            CatalogueClient client, CommonsQuestions questions, Optional<ActionApi> items, boolean thrifty) {
        NamedFiles named = new NamedFiles(questions, new ItemCategories(client, items), thrifty);
        return new CommonsCatalogue(client, questions, named, thrifty);
    }
}
