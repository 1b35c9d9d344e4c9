package dev.aivideo.visuals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.ClipProbe;
import dev.aivideo.footage.download.LoopbackClients;
import dev.aivideo.media.Visibility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The sources that the settings and the servers' file make. */
class DeclaredSourcesIT {
    @TempDir
    Path home;

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties
    @ComponentScan("dev.aivideo.footage.mcp")
    static class Sources {
        @Bean
        ClipProbe clipProbe() {
            return (file, from, length) -> new Visibility("");
        }

        @Bean
        ClipFetcher clipFetcher() {
            return LoopbackClients.fetcher(Path.of("target/unused-clips"));
        }
    }

    @Test
    void makesASourceOfEachDeclaredServerAndSaysWhichKeyIsMissing() throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.copy(Path.of("config/mcp-servers.json"), home.resolve("config/mcp-servers.json"));

        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Sources.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("aivideo.home", home.toString(), "DVIDS_API_KEY", ""))
                .run()) {
            FootageSource dvids = context.getBean("mcpFootageSource-dvids", FootageSource.class);

            assertThat(dvids.name()).isEqualTo("dvids");
            assertThat(dvids.howToEnable()).hasValue("set the environment variable DVIDS_API_KEY");
        }
    }
}
