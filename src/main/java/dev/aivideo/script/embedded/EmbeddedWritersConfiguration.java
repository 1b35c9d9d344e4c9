package dev.aivideo.script.embedded;

import dev.aivideo.language.Keywords;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.script.WriterOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The writers that need no service: one narrates a source, the other, in the last place, makes an outline. */
@Configuration(proxyBeanMethods = false)
class EmbeddedWritersConfiguration {
    @Bean
    SceneMaker sceneMaker(Keywords keywords) {
        return new SceneMaker(keywords);
    }

    @Bean
    @Order(WriterOrder.SOURCE)
    SourceScriptWriter sourceScriptWriter(SentenceEmbedder embedder, SceneMaker sceneMaker) {
        return new SourceScriptWriter(embedder, sceneMaker);
    }

    @Bean
    @Order(WriterOrder.OUTLINE)
    OutlineScriptWriter outlineScriptWriter(SceneMaker sceneMaker) {
        return new OutlineScriptWriter(sceneMaker);
    }
}
