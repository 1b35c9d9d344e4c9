package dev.aivideo.language;

import dev.aivideo.media.CacheProperties;
import dev.aivideo.models.ModelProperties;
import dev.aivideo.models.ModelStore;
import dev.aivideo.net.Http;
import dev.aivideo.project.Progress;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Meaning and grammar, one of each for all stages; both are loaded when they are first asked. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LanguageProperties.class, ModelProperties.class, CacheProperties.class})
class LanguageConfiguration {
    @Bean
    SentenceEmbedder sentenceEmbedder(LanguageProperties properties) {
        return new SentenceEmbedder(properties.threads(), properties.remembered());
    }

    @Bean
    TitleMeanings titleMeanings(
            LanguageProperties properties,
            SentenceEmbedder embedder,
            ModelProperties models,
            CacheProperties cache,
            Http http,
            Progress progress) {
        ModelStore store = ModelStore.of(models, cache, List.of(), http, progress);
        return new TitleMeanings(properties, embedder, store, progress);
    }

    @Bean
    Keywords keywords(SentenceEmbedder embedder) {
        return new Keywords(embedder);
    }
}
