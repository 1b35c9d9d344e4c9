package dev.aivideo.illustration;

import dev.aivideo.language.Keywords;
import dev.aivideo.language.SentenceEmbedder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The source that always has something. */
@Configuration(proxyBeanMethods = false)
class IllustrationConfiguration {
    @Bean
    GeneratedFootageSource generatedFootageSource(Keywords keywords, SentenceEmbedder embedder) {
        return new GeneratedFootageSource(
                new Designer(keywords::keyPhrase, new MotifChoice(new Likeness(embedder::embed))));
    }
}
