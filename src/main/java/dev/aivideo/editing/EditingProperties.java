package dev.aivideo.editing;

import dev.aivideo.media.PictureEncoding;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.SettingRules;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the picture is put together and encoded.
 *
 * @param preset of x264, and x265 and SVT-AV1 accordingly: {@code superfast} is larger, {@code medium} twice as slow for the same picture
 * @param crf quality of x264, 1 to 51; less is better and larger. 0 is without loss, which needs a profile that few
 *     players know
 * @param maxRateMbit the most megabits a second of a film in 1080p at 30 frames a second; of others in proportion
 * @param encoderThreads fixed, because x264's bytes depend on it: the same film is the same file everywhere
 * @param crossfade between two shots of a scene; zero cuts
 * @param shortestShot time that a shot is seen alone, between its crossfades; a scene shows fewer shots if need be
 * @param zoom by how much a still picture grows while it is shown, 0 to 0.5
 * @param title how long the film's title stands over its beginning; zero shows none
 */
@ConfigurationProperties("aivideo.editing")
public record EditingProperties(
        @DefaultValue("veryfast") String preset,
        @DefaultValue("22") int crf,
        @DefaultValue("12") int maxRateMbit,
        @DefaultValue("4") int encoderThreads,
        @DefaultValue("500ms") Duration crossfade,
        @DefaultValue("1s") Duration shortestShot,
        @DefaultValue("0.08") double zoom,
        @DefaultValue("3500ms") Duration title) {

    public EditingProperties {
        SettingRules rules = new SettingRules("aivideo.editing");
        rules.require(
                PictureEncoding.PRESETS.contains(preset),
                "preset",
                "must be a preset of x264",
                preset,
                "one of " + String.join(", ", PictureEncoding.PRESETS));
        rules.within("crf", crf, 1, 51, "22");
        rules.within("max-rate-mbit", maxRateMbit, 1, 500, "12");
        rules.within("encoder-threads", encoderThreads, 1, 64, "4");
        rules.require(isWithin(crossfade, 3000), "crossfade", "must be 0s to 3s", crossfade, "500ms");
        rules.require(isWithin(shortestShot, 60_000), "shortest-shot", "must be 0s to 60s", shortestShot, "1s");
        rules.within("zoom", zoom, 0, 0.5, "0.08");
        rules.require(isWithin(title, 10_000), "title", "must be 0s to 10s", title, "3500ms");
    }

    /** How a film of this format is encoded by software. */
    public PictureEncoding encoding(PictureFormat format) {
        return new PictureEncoding(format, preset, crf, maxRateMbit, encoderThreads, null);
    }

    private static boolean isWithin(Duration duration, long mostMs) {
        return !duration.isNegative() && duration.toMillis() <= mostMs;
    }
}
