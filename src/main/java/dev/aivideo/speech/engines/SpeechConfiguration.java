package dev.aivideo.speech.engines;

import dev.aivideo.media.CacheProperties;
import dev.aivideo.models.ModelProperties;
import dev.aivideo.net.Http;
import dev.aivideo.project.Progress;
import dev.aivideo.speech.Narrators;
import dev.aivideo.speech.VoicePace;
import dev.aivideo.speech.kokoro.KokoroProperties;
import dev.aivideo.speech.lexicon.Lexicons;
import dev.aivideo.speech.server.ServerProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the speech engines. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    SpeechProperties.class,
    KokoroProperties.class,
    ModelProperties.class,
    CacheProperties.class,
    ServerProperties.class
})
class SpeechConfiguration {
    @Bean
    SpeechEngines speechEngines(
            KokoroProperties kokoro,
            ModelProperties models,
            CacheProperties cache,
            ServerProperties server,
            Http http,
            Progress progress) {
        return SpeechEngines.of(kokoro, models, cache, server, http, progress);
    }

    @Bean
    Narrators narrators(SpeechEngines engines, SpeechProperties properties, Progress progress) {
        return engines.speaking(properties.engine(), progress);
    }

    @Bean
    Lexicons lexicons(SpeechProperties properties) {
        return new Lexicons(properties.pronunciations());
    }

    @Bean
    VoicePace voicePace(Narrators narrators) {
        return new VoicePace(narrators);
    }
}
