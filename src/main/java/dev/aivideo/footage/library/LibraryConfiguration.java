package dev.aivideo.footage.library;

import dev.aivideo.footage.library.SentenceVectors.Embedding;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.VisibilityProbe;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Workspace;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's folder as a footage source. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LibraryProperties.class)
class LibraryConfiguration {
    @Bean
    LibraryIndex libraryIndex(Workspace workspace, LibraryProperties properties, Ffmpeg ffmpeg, Ffprobe ffprobe) {
        return new LibraryIndex(
                properties.folder(workspace),
                new LibraryMemory(workspace.root().resolve(".cache/library.json")),
                new LibraryProbe(ffmpeg, ffprobe),
                properties);
    }

    @Bean
    LibraryPictures libraryPictures(
            Workspace workspace,
            LibraryProperties properties,
            LibraryIndex index,
            Ffmpeg ffmpeg,
            VisibilityProbe viewer) {
        return new LibraryPictures(properties.folder(workspace), index, ffmpeg, viewer);
    }

    @Bean
    SentenceVectors libraryVectors(Workspace workspace, SentenceEmbedder embedder, Progress progress) {
        return new SentenceVectors(
                workspace.root().resolve(".cache/library-vectors.bin"),
                new Embedding(SentenceEmbedder.ENGLISH, SentenceEmbedder.DIMENSIONS, embedder::embed),
                progress);
    }

    @Bean
    LibraryFootageSource libraryFootageSource(
            Workspace workspace,
            LibraryProperties properties,
            LibraryIndex index,
            LibraryPictures pictures,
            SentenceVectors libraryVectors,
            Progress progress) {
        return new LibraryFootageSource(properties.folder(workspace), index, pictures, libraryVectors, progress);
    }
}
