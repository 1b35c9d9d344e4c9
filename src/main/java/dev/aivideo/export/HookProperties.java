package dev.aivideo.export;

import dev.aivideo.media.HookCommand;
import dev.aivideo.project.SettingRules;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is called when a film is published.
 *
 * @param hook program and its arguments, to which the path of the film's {@code metadata.json} is added; empty for none
 * @param hookTimeout longest time it may take
 */
@ConfigurationProperties("aivideo.export")
record HookProperties(
        @DefaultValue({}) List<String> hook,
        @DefaultValue("10m") Duration hookTimeout) {
    HookProperties {
        SettingRules rules = new SettingRules("aivideo.export");
        boolean hasProgram = hook.isEmpty() || !hook.get(0).isBlank();
        rules.require(hasProgram, "hook", "must begin with a program", hook, "[/opt/publish, science]");
        rules.require(
                !hookTimeout.isNegative() && !hookTimeout.isZero(),
                "hook-timeout",
                "must be positive",
                hookTimeout,
                "10m");
        hook = List.copyOf(hook);
    }

    HookCommand command() {
        return new HookCommand(hook, hookTimeout);
    }
}
