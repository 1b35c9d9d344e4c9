package dev.aivideo.media;

import dev.aivideo.project.SettingRules;
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
        SettingRules rules = new SettingRules("aivideo.ffmpeg");
        rules.require(
                !executable.isBlank(), "executable", "must name a program", executable, "auto, or /usr/bin/ffmpeg");
        rules.positive("timeout", timeout, "20m");
    }

    boolean isAuto() {
        return executable.equals(AUTO);
    }
}
