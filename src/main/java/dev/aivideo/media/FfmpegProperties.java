package dev.aivideo.media;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How FFmpeg is found and run.
 *
 * @param executable name or path of {@code ffmpeg}; {@code ffprobe} is looked for beside it. {@code auto} takes the
 *     system's if it is not too old and passes {@link FfmpegTrial}, and the one that comes with the program otherwise
 * @param timeout longest time one run may take; {@code 20m}, {@code 90s}
 */
@ConfigurationProperties("aivideo.ffmpeg")
public record FfmpegProperties(
        @DefaultValue(FfmpegProperties.AUTO) String executable,
        @DefaultValue("20m") Duration timeout) {
    static final String AUTO = "auto";

    public FfmpegProperties {
        if (executable.isBlank()) {
            throw new IllegalArgumentException(
                    "aivideo.ffmpeg.executable must name a program, was empty; try auto, or /usr/bin/ffmpeg");
        }
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("aivideo.ffmpeg.timeout must be positive, was " + timeout + "; try 20m");
        }
    }

    boolean isAuto() {
        return executable.equals(AUTO);
    }
}
