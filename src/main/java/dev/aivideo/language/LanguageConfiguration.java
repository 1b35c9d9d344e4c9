package dev.aivideo.language;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Meaning and grammar, one of each for all stages; both are loaded when they are first asked. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LanguageProperties.class)
class LanguageConfiguration {
    @Bean
    SentenceEmbedder sentenceEmbedder(LanguageProperties properties) {
        return new SentenceEmbedder(properties.threads(), properties.remembered());
    }

    @Bean
    Keywords keywords(SentenceEmbedder embedder) {
        return new Keywords(embedder);
    }
}
