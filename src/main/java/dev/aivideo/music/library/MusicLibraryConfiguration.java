package dev.aivideo.music.library;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.project.Licences;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.RightsProperties;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's folder of music. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MusicProperties.class, RightsProperties.class})
class MusicLibraryConfiguration {
    @Bean
    MusicLibrary musicLibrary(
            Workspace workspace,
            Ffmpeg ffmpeg,
            MusicProperties properties,
            RightsProperties rights,
            Progress progress) {
        return new MusicLibrary(
                MusicFolder.of(workspace),
                new MusicDecoder(ffmpeg),
                new MusicMemory(workspace.root().resolve(".cache/music.json")),
                new MusicTerms(
                        rights.allowsShareAlikePictures(), new Licences(List.of(), properties.licencesRefused())),
                progress);
    }
}
