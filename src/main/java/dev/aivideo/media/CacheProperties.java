package dev.aivideo.media;

import dev.aivideo.project.InvalidSettingException;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The folder of files that all workspaces of this user share: unpacked programs and downloaded models.
 *
 * @param cache the folder; without it {@code $XDG_CACHE_HOME/ai-video-generator}, or
 *     {@code ~/.cache/ai-video-generator} (the XDG Base Directory Specification)
 */
@ConfigurationProperties("aivideo")
public record CacheProperties(@Nullable Path cache) {

    /** The folder, absolute; it may not exist yet. */
    public Path directory() {
        return directory(System.getenv());
    }

    Path directory(Map<String, String> environment) {
        Path folder = chosen(environment);
        // The libraries of FFmpeg are found by a list of folders, which these end.
        if (folder.toString().contains(";") || folder.toString().contains(File.pathSeparator)) {
            throw new InvalidSettingException(
                    "aivideo.cache",
                    "must be a folder without %s or ; in its path".formatted(File.pathSeparator),
                    folder,
                    "/var/cache/ai-video-generator");
        }
        return folder;
    }

    private Path chosen(Map<String, String> environment) {
        if (cache != null && !cache.toString().isBlank()) {
            return cache.toAbsolutePath().normalize();
        }
        // The specification wants a relative value ignored. Java's own idea of the home is that of the list of users.
        Path caches = folder(environment, "XDG_CACHE_HOME")
                .or(() -> folder(environment, "HOME").map(home -> home.resolve(".cache")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        return caches.resolve("ai-video-generator").toAbsolutePath().normalize();
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
    }
}
