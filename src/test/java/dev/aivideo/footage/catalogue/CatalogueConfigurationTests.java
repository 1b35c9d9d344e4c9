package dev.aivideo.footage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.download.LoopbackClients;
import dev.aivideo.project.InvalidSettingException;
import dev.aivideo.project.Workspace;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class CatalogueConfigurationTests {
    private static final String KEY = "PEXELS_API_KEY";

    @TempDir
    Path folder;

    private static CatalogueProperties settings(Map<String, ?> set) {
        return new Binder(new MapConfigurationPropertySource(set))
                .bindOrCreate("aivideo.visuals", CatalogueProperties.class);
    }

    private FootageSource pexels(Map<String, ?> set, Map<String, String> variables) {
        CatalogueSources sources = new CatalogueSources(
                LoopbackClients.http(),
                new Workspace(folder),
                LoopbackClients.fetcher(folder),
                name -> variables.getOrDefault(name, ""));
        return new CatalogueConfiguration().pexelsSource(sources, settings(set));
    }

    @Test
    void whatIsNotSetStaysTheCataloguesOwn() {
        CatalogueSettings pexels =
                settings(Map.of("aivideo.visuals.pexels.timeout", "5s")).pexels();

        assertThat(pexels)
                .isEqualTo(new CatalogueSettings(
                        true, URI.create("https://api.pexels.com"), Duration.ofSeconds(5), Duration.ofMillis(500)));
    }

    @Test
    void aWrongSettingIsNamedWithItsCatalogue() {
        assertThatThrownBy(() -> settings(Map.of("aivideo.visuals.nasa.address", "ftp://example.org")))
                .hasRootCauseInstanceOf(InvalidSettingException.class)
                .rootCause()
                .hasMessageContaining("aivideo.visuals.nasa.address must be an http(s) address")
                .hasMessageContaining("ftp://example.org");
    }

    @Test
    void aCatalogueWithoutItsKeyOrSwitchedOffTellsHowItIsEnabled() {
        Map<String, String> withKey = Map.of(KEY, "a-key-of-tests");

        assertThat(pexels(Map.of(), withKey).name()).isEqualTo("pexels");
        assertThat(pexels(Map.of(), withKey).howToEnable()).isEmpty();
        assertThat(pexels(Map.of(), Map.of(KEY, " ")).howToEnable()).hasValue("set the environment variable " + KEY);
        assertThat(pexels(Map.of("aivideo.visuals.pexels.enabled", "false"), withKey)
                        .howToEnable())
                .hasValue("set aivideo.visuals.pexels.enabled to true");
    }
}
