package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.encyclopedia.NameLinks;
import dev.aivideo.encyclopedia.NameLookup;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.net.NetProperties;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Workspace;
import dev.aivideo.wikimedia.ActionApi;
import dev.aivideo.wikimedia.WikidataProperties;
import dev.aivideo.wikimedia.Wikimedia;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What names mean, by Wikipedia and Wikidata. */
@Configuration(proxyBeanMethods = false)
class NamesConfiguration {
    private final boolean pictured;

    NamesConfiguration(@Value("${aivideo.visuals.commons.enabled:true}") boolean pictured) {
        this.pictured = pictured;
    }

    @Bean
    NameLinks nameLinks(SentenceEmbedder embedder) {
        return new NameLinks(embedder::embed);
    }

    @Bean
    NameLookup nameLookup(
            WikipediaProperties wikipedia,
            WikidataProperties wikidata,
            Wikimedia wikimedia,
            NetProperties net,
            Workspace workspace,
            Progress progress) {
        KeptNames kept = new KeptNames(workspace.articles(), Clock.systemUTC());
        return (language, offline) -> {
            Optional<ActionApi> articles = offline || !wikipedia.enabled()
                    ? Optional.empty()
                    : Optional.of(wikimedia.project("Wikipedia", wikipedia.of(language), wikipedia.timeout()));
            // Without a contact there are ten calls a minute for all, and pictures need them.
            Optional<ActionApi> items = offline || !wikidata.enabled() || !net.namesContact()
                    ? Optional.empty()
                    : Optional.of(wikimedia.project("Wikidata", wikidata.address(), wikipedia.timeout()));
            return new WikimediaNames(language, new WikimediaNames.Services(articles, items, pictured), kept, progress);
        };
    }
}
