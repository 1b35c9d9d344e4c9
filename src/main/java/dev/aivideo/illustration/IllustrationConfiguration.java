package dev.aivideo.illustration;

import dev.aivideo.illustration.card.PhraseCards;
import dev.aivideo.language.Keywords;
import dev.aivideo.language.SentenceEmbedder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The drawing program. */
@Configuration(proxyBeanMethods = false)
class IllustrationConfiguration {
    @Bean
    Illustrator illustrator(Keywords keywords, SentenceEmbedder embedder) {
        return new MotifIllustrator(new Designer(
                new SchemeChoice(embedder::embed),
                new MotifChoice(new Likeness(embedder::embed)),
                new PhraseCards(keywords::keyPhrase)));
    }
}
