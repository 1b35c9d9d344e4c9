package dev.aivideo.cli.options;

import dev.aivideo.cli.workbench.RefusedException;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Checks the options of nights. */
public final class NightRules {
    private NightRules() {}

    /** @throws RefusedException if it is not a time of day */
    public static @Nullable LocalTime until(@Nullable String text) {
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw RefusedException.usage("--until must be a time of day such as 06:00, was '" + text + "'");
        }
    }

    /** @throws RefusedException if it is given and less than 1 */
    public static void atLeastOne(String option, @Nullable Integer value) {
        if (value != null && value < 1) {
            throw RefusedException.usage(option + " must be 1 or more, was " + value);
        }
    }
}
