package dev.aivideo.speech.kokoro;

import dev.aivideo.media.CacheProperties;
import dev.aivideo.net.Download;
import dev.aivideo.project.Progress;
import dev.aivideo.speech.model.ModelProperties;
import dev.aivideo.speech.model.ModelStore;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Kokoro with its model store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({KokoroProperties.class, ModelProperties.class, CacheProperties.class})
class KokoroConfiguration {

    @Bean
    ModelStore modelStore(ModelProperties properties, CacheProperties cache, Download download, Progress progress) {
        return store(properties, cache, download, progress);
    }

    static ModelStore store(ModelProperties properties, CacheProperties cache, Download download, Progress progress) {
        Path given = properties.directory();
        boolean ours = given == null || given.toString().isBlank();
        Path directory = ours || given == null ? cache.directory().resolve("models") : given.toAbsolutePath();
        return new ModelStore(directory, properties, KokoroFiles.all(), download, progress);
    }

    @Bean
    KokoroSource kokoroSource(ModelStore modelStore, KokoroProperties properties) {
        return new KokoroSource(modelStore, properties);
    }
}
