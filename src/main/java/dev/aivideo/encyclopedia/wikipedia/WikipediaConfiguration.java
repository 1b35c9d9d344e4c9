package dev.aivideo.encyclopedia.wikipedia;

import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.RightsProperties;
import dev.aivideo.wikimedia.Wikimedia;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The encyclopedia that narrations are made of. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({WikipediaProperties.class, RightsProperties.class})
class WikipediaConfiguration {
    @Bean
    Wikipedia wikipedia(
            WikipediaProperties properties,
            RightsProperties rights,
            Wikimedia wikimedia,
            SentenceEmbedder embedder,
            Workspace workspace) {
        // All of its text is under CC BY-SA.
        WikipediaProperties allowed = rights.allowsShareAlikeTexts() ? properties : properties.switchedOff();
        return new Wikipedia(allowed, wikimedia, embedder, workspace.articles(), Clock.systemUTC());
    }
}
