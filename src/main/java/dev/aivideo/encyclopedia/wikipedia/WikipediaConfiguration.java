package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.project.Workspace;
import dev.aivideo.wikimedia.Wikimedia;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The encyclopedia that narrations are made of. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WikipediaProperties.class)
class WikipediaConfiguration {
    @Bean
    Wikipedia wikipedia(
            WikipediaProperties properties, Wikimedia wikimedia, SentenceEmbedder embedder, Workspace workspace) {
        return new Wikipedia(properties, wikimedia, embedder, workspace.articles(), Clock.systemUTC());
    }
}
