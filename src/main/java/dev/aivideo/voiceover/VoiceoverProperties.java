package dev.aivideo.voiceover;

import dev.aivideo.project.SettingRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How narrations are spoken.
 *
 * @param slowest slowest speed used to reach the requested duration, 1.0 as the voice speaks by itself
 * @param fastest fastest such speed
 * @param loudnessDbfs root mean square of the speech in each scene, dB below full scale; the film is mastered later
 * @param peakDbfs no sample is louder
 */
@ConfigurationProperties("aivideo.voiceover")
public record VoiceoverProperties(
        @DefaultValue("0.92") double slowest,
        @DefaultValue("1.08") double fastest,
        @DefaultValue("-20") double loudnessDbfs,
        @DefaultValue("-1.5") double peakDbfs) {
    public VoiceoverProperties {
        SettingRules rules = new SettingRules("aivideo.voiceover");
        rules.within("slowest", slowest, 0.5, 1, "0.92");
        rules.within("fastest", fastest, 1, 2, "1.08");
        rules.within("loudness-dbfs", loudnessDbfs, -40, -10, "-20");
        rules.within("peak-dbfs", peakDbfs, -12, -0.5, "-1.5");
    }
}
