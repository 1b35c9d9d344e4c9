package dev.aivideo.wikimedia;

import dev.aivideo.net.Http;
import dev.aivideo.net.NetProperties;
import dev.aivideo.project.Progress;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One budget for the whole program. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WikidataProperties.class)
class WikimediaConfiguration {
    @Bean
    Wikimedia wikimedia(Http http, NetProperties net, Progress progress) {
        return new Wikimedia(http, net, progress);
    }
}
