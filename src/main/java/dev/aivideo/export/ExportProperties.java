package dev.aivideo.export;

import dev.aivideo.project.SettingRules;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the finished film must be like.
 *
 * @param loudnessLufs integrated loudness, −24 to −9; {@code -14} suits YouTube
 * @param truePeakDbtp highest peak, −9 to 0
 * @param longestBlack black for longer is a fault; {@code 500ms}
 * @param longestFreeze a picture that stands still for longer is a fault; at least {@code 2s}
 * @param longestSilence silence for longer is a fault, unless it is a pause of the narration; {@code 2s}
 * @param category YouTube's number of the film's category: 27 is Education, 28 Science and Technology, 25 News
 */
@ConfigurationProperties("aivideo.export")
record ExportProperties(
        @DefaultValue("-14") double loudnessLufs,
        @DefaultValue("-1") double truePeakDbtp,
        @DefaultValue("500ms") Duration longestBlack,
        @DefaultValue("2s") Duration longestFreeze,
        @DefaultValue("2s") Duration longestSilence,
        @DefaultValue("27") int category) {

    ExportProperties {
        SettingRules rules = new SettingRules("aivideo.export");
        rules.within("loudness-lufs", loudnessLufs, -24, -9, "-14");
        rules.within("true-peak-dbtp", truePeakDbtp, -9, 0, "-1");
        atLeast(rules, "longest-black", longestBlack, Duration.ofMillis(100), "500ms");
        atLeast(rules, "longest-freeze", longestFreeze, Duration.ofSeconds(2), "2s");
        atLeast(rules, "longest-silence", longestSilence, Duration.ofMillis(500), "2s");
        rules.within("category", category, 1, 99, "27");
    }

    private static void atLeast(SettingRules rules, String name, Duration value, Duration least, String works) {
        String rule = "must be at least %d ms".formatted(least.toMillis());
        rules.require(value.compareTo(least) >= 0, name, rule, value.toMillis(), works);
    }
}
