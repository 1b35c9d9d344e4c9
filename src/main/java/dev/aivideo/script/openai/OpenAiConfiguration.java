package dev.aivideo.script.openai;

import dev.aivideo.net.Http;
import dev.aivideo.net.Sleeper;
import dev.aivideo.project.Progress;
import dev.aivideo.records.webapp.SystemPromptRepository;
import dev.aivideo.script.ScriptWriter;
import dev.aivideo.script.WriterOrder;
import dev.aivideo.script.grounding.GroundingProperties;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** A language model is the first writer, if one is configured: a key or an address is set. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({OpenAiProperties.class, StyleProperties.class, GroundingProperties.class})
class OpenAiConfiguration {
    @Bean
    @Order(WriterOrder.LANGUAGE_MODEL)
    @Conditional(Configured.class)
    ScriptWriter openAiScriptWriter(
            OpenAiProperties properties,
            StyleProperties style,
            GroundingProperties grounding,
            SystemPromptRepository systemPrompts,
            Http http,
            Progress progress) {
        Clock clock = Clock.systemUTC();
        ChatClient client = new ChatClient(http, properties, clock);
        return new OpenAiScriptWriter(
                properties,
                style,
                grounding,
                new Personas(style.personas(), systemPrompts::prompt),
                new ModelFallback(client, properties, progress, clock, Sleeper.real()));
    }

    static class Configured extends SpringBootCondition {
        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            Environment environment = context.getEnvironment();
            String key = environment.getProperty("aivideo.script.openai.api-key", "");
            String address = environment.getProperty("aivideo.script.openai.base-url", "");
            return new ConditionOutcome(
                    !key.isBlank() || !address.isBlank(), ConditionMessage.of("key or address of a language model"));
        }
    }
}
