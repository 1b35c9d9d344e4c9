package dev.aivideo.nightly;

import dev.aivideo.project.SettingRules;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.scheduling.support.CronExpression;

/**
 * Settings of nights.
 *
 * @param maxFilms the most films of one night
 * @param parallel how many films are made at a time
 * @param attempts after how many failures an entry is put aside
 * @param notAgainWithin a topic whose film is younger is not made again unless forced; {@code 30d}
 * @param list CSV file that is read at the start of a night, relative to the program's folder
 * @param hook command that is called with the report's path when a night is over; empty for none
 * @param hookTimeout longest time the hook may take
 * @param cron when {@code schedule} starts a night: second, minute, hour, day, month, day of the week
 */
@ConfigurationProperties("aivideo.nightly")
public record NightlyProperties(
        @DefaultValue("20") int maxFilms,
        @DefaultValue("1") int parallel,
        @DefaultValue("3") int attempts,
        @DefaultValue("30d") Duration notAgainWithin,
        @DefaultValue("config/nightly.csv") Path list,
        @DefaultValue("") String hook,
        @DefaultValue("60s") Duration hookTimeout,
        @DefaultValue("0 0 1 * * *") String cron) {

    public NightlyProperties {
        SettingRules rules = new SettingRules("aivideo.nightly");
        rules.atLeast("max-films", maxFilms, 1, "20");
        rules.atLeast("parallel", parallel, 1, "1");
        rules.atLeast("attempts", attempts, 1, "3");
        rules.require(CronExpression.isValidExpression(cron), "cron", "must have six fields", cron, "0 0 1 * * *");
    }
}
