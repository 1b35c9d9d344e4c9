package dev.aivideo.atlas;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of the earth. */
@Configuration(proxyBeanMethods = false)
class AtlasConfiguration {
    @Bean
    Gazetteer gazetteer() {
        return WorldGazetteer.shared();
    }
}
