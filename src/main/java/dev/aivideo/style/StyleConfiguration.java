package dev.aivideo.style;

import dev.aivideo.media.Ffprobe;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The styles that there are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LookProperties.class)
class StyleConfiguration {
    @Bean
    Styles styles(LookProperties properties, Ffprobe ffprobe) {
        return new Styles(properties, () -> ffprobe);
    }
}
