package dev.aivideo.footage.library;

import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.VisibilityProbe;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Workspace;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's folder as a footage source. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LibraryProperties.class)
class LibraryConfiguration {
    @Bean
    LibraryFootageSource libraryFootageSource(
            Workspace workspace,
            LibraryProperties properties,
            Ffmpeg ffmpeg,
            Ffprobe ffprobe,
            VisibilityProbe viewer,
            SentenceEmbedder embedder,
            Progress progress) {
        Path folder = workspace.root().resolve(properties.library()).normalize();
        LibraryIndex index = new LibraryIndex(
                folder, workspace.root().resolve(".cache/library.json"), new LibraryProbe(ffmpeg, ffprobe), properties);
        return new LibraryFootageSource(
                folder, index, new LibraryPictures(folder, index, ffmpeg, viewer), embedder::embed, progress);
    }
}
