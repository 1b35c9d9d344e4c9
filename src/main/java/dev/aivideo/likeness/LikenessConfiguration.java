package dev.aivideo.likeness;

import dev.aivideo.media.CacheProperties;
import dev.aivideo.models.ModelProperties;
import dev.aivideo.models.ModelStore;
import dev.aivideo.net.Http;
import dev.aivideo.project.Progress;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The judge of pictures, not loaded before it is asked for. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PictureModelProperties.class, ModelProperties.class, CacheProperties.class})
class LikenessConfiguration {
    @Bean
    PictureJudges pictureJudges(
            PictureModelProperties properties,
            ModelProperties models,
            CacheProperties cache,
            Http http,
            Progress progress) {
        return new PictureJudges(properties, ModelStore.of(models, cache, List.of(), http, progress), progress);
    }
}
