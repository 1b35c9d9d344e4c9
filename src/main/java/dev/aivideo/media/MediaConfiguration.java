package dev.aivideo.media;

import dev.aivideo.project.Workspace;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** FFmpeg and ffprobe, shared by all stages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({FfmpegProperties.class, CacheProperties.class, EncoderProperties.class})
class MediaConfiguration {
    @Bean
    FfmpegBinaries ffmpegBinaries(FfmpegProperties properties, CacheProperties cache, Workspace workspace) {
        return new FfmpegBinaries(properties, cache.directory(), workspace.logs(), FfmpegBinaries.systemPath());
    }

    @Bean
    Ffmpeg ffmpeg(FfmpegBinaries binaries, FfmpegProperties properties, Workspace workspace) {
        return new Ffmpeg(binaries, properties, workspace.logs());
    }

    @Bean
    Ffprobe ffprobe(FfmpegBinaries binaries, Ffmpeg ffmpeg, FfmpegProperties properties) {
        return new Ffprobe(binaries, ffmpeg, properties);
    }

    @Bean
    VisibilityProbe viewer(Ffmpeg ffmpeg) {
        return new VisibilityProbe(ffmpeg);
    }

    @Bean
    EncodingTrial encodingTrial(FfmpegBinaries binaries) {
        return new EncodingTrial(binaries);
    }

    @Bean
    PictureEncoders pictureEncoders(EncoderProperties properties, EncodingTrial trial) {
        return new PictureEncoders(properties, trial);
    }
}
