package dev.aivideo.net;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one way to the network that all services share, so that limits per host hold for the whole program. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NetProperties.class)
class NetConfiguration {
    @Bean
    AddressGuard addressGuard(NetProperties properties) {
        return new AddressGuard(properties);
    }

    @Bean
    Http http(NetProperties properties, AddressGuard guard) {
        return new Http(properties, guard);
    }

    @Bean
    Download download(Http http) {
        return new Download(http);
    }
}
