package dev.aivideo.speech.server;

import dev.aivideo.net.Http;
import dev.aivideo.project.Progress;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The speech server's voice, before the built-in ones, if its address is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServerProperties.class)
class ServerConfiguration {
    @Bean
    @Order(0)
    @Conditional(Configured.class)
    ServerSource serverSource(ServerProperties properties, Http http, Progress progress) {
        return ServerSource.of(properties, http, progress);
    }

    static class Configured extends SpringBootCondition {
        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            String address = context.getEnvironment().getProperty("aivideo.voiceover.server.address", "");
            return new ConditionOutcome(!address.isBlank(), ConditionMessage.of("address of a speech server"));
        }
    }
}
