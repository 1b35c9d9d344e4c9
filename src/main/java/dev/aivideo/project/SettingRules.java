package dev.aivideo.project;

import java.time.Duration;

/**
 * Checks of the settings below one prefix. Each is given a value that works, for the message.
 *
 * @param prefix {@code aivideo.ffmpeg}
 */
public record SettingRules(String prefix) {

    /** @throws InvalidSettingException if it is less or more, or no number */
    public void within(String name, double value, double least, double most, String works) {
        require(
                value >= least && value <= most,
                name,
                "must be %s to %s".formatted(text(least), text(most)),
                text(value),
                works);
    }

    /** @throws InvalidSettingException if it is less */
    public void atLeast(String name, long value, long least, String works) {
        require(value >= least, name, "must be %d or more".formatted(least), value, works);
    }

    /** @throws InvalidSettingException if it is zero or less */
    public void positive(String name, Duration value, String works) {
        require(!value.isZero() && !value.isNegative(), name, "must be positive", value, works);
    }

    /** @throws InvalidSettingException if it is less than zero */
    public void notNegative(String name, Duration value, String works) {
        require(!value.isNegative(), name, "must not be negative", value, works);
    }

    /**
     * Any other rule.
     *
     * @param rule its words, {@code must be a language tag}
     * @throws InvalidSettingException if it does not hold
     */
    public void require(boolean holds, String name, String rule, Object given, String works) {
        if (!holds) {
            throw new InvalidSettingException(prefix + "." + name, rule, given, works);
        }
    }

    /** Without a fraction where there is none. */
    private static Object text(double number) {
        Object whole = (long) number;
        return number == (long) number ? whole : number;
    }
}
