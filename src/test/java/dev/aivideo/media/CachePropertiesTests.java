package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.project.InvalidSettingException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CachePropertiesTests {
    private final CacheProperties unset = new CacheProperties(null);

    @Test
    void theFolderThatIsSetComesFirst() {
        assertThat(new CacheProperties(Path.of("/set")).directory(Map.of("XDG_CACHE_HOME", "/caches")))
                .isEqualTo(Path.of("/set"));
    }

    @Test
    void elseItLiesInTheFolderOfCachesOrTheHomeOfTheEnvironment() {
        assertThat(unset.directory(Map.of("XDG_CACHE_HOME", "/caches", "HOME", "/home/ann")))
                .isEqualTo(Path.of("/caches/ai-video-generator"));
        assertThat(unset.directory(Map.of("HOME", "/home/ann")))
                .isEqualTo(Path.of("/home/ann/.cache/ai-video-generator"));
    }

    @Test
    void aRelativeValueIsIgnored() {
        assertThat(unset.directory(Map.of("XDG_CACHE_HOME", "caches", "HOME", "/home/ann")))
                .isEqualTo(Path.of("/home/ann/.cache/ai-video-generator"));
    }

    @Test
    void withoutAnyItLiesInTheUsersHome() {
        assertThat(unset.directory(Map.of()))
                .isEqualTo(Path.of(System.getProperty("user.home"), ".cache", "ai-video-generator"));
    }

    @Test
    void refusesAFolderThatAListOfFoldersWouldMisread() {
        CacheProperties settings = new CacheProperties(Path.of("/caches/a;b"));

        assertThatThrownBy(() -> settings.directory(Map.of()))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageStartingWith("aivideo.cache must be")
                .hasMessageContaining("/caches/a;b");
    }
}
