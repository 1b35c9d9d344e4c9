package dev.aivideo.queue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The earliest time of a film, as people and spreadsheets write it, if it is unambiguous. */
public final class NotBefore {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{1,4})([-./])(\\d{1,2})\\2(\\d{1,4})" + "(?:[T ]\\s*(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\.0+)?)?");

    private NotBefore() {}

    /**
     * As {@link #parse(String, String)} of the column of a list.
     *
     * @throws IllegalArgumentException as there
     */
    static @Nullable Instant parse(@Nullable String text) {
        return parse(text, "not_before");
    }

    /**
     * A date, {@code 2026-11-23} or {@code 23.11.2026}, or one with a local time, {@code 2026-11-23T22:30}, or an instant
     * with its zone. With slashes, {@code 11/23/2026}, one of the numbers must be too large for a month.
     *
     * @param name the name of the option or column, for the message
     * @throws IllegalArgumentException if it is none of these
     */
    public static @Nullable Instant parse(@Nullable String text, String name) {
        if (text == null) {
            return null;
        }
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}T.*(Z|[+-]\\d{2}:\\d{2})")) {
                return OffsetDateTime.parse(text).toInstant();
            }
            Matcher form = FORM.matcher(text.strip());
            if (form.matches()) {
                LocalDate date = date(name, text, form);
                return form.group(5) == null
                        ? date.atStartOfDay(ZoneId.systemDefault()).toInstant()
                        : LocalClock.firstShown(date.atTime(time(form.group(5))), ZoneId.systemDefault());
            }
        } catch (DateTimeException e) {
            throw refusal(name, text, e);
        }
        throw refusal(name, text, null);
    }

    private static LocalDate date(String name, String text, Matcher form) {
        int first = Integer.parseInt(form.group(1));
        int second = Integer.parseInt(form.group(3));
        int third = Integer.parseInt(form.group(4));
        if (form.group(1).length() == 4 && !form.group(2).equals(".")) {
            return LocalDate.of(first, second, third);
        }
        if (form.group(4).length() != 4 || form.group(2).equals("-")) {
            throw new DateTimeException("no year of four digits");
        }
        if (form.group(2).equals(".")) {
            return LocalDate.of(third, second, first);
        }
        if (first <= 12 && second <= 12 && first != second) {
            throw new IllegalArgumentException(
                    "%s '%s' is ambiguous: %d.%d. or %d.%d.; write it as %04d-%02d-%02d or %04d-%02d-%02d"
                            .formatted(
                                    name, text, first, second, second, first, third, second, first, third, first,
                                    second));
        }
        return first > 12 ? LocalDate.of(third, second, first) : LocalDate.of(third, first, second);
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text);
    }

    private static IllegalArgumentException refusal(String name, String text, @Nullable Exception cause) {
        String shown = text.length() <= 40 ? text : text.substring(0, 39) + "…";
        return new IllegalArgumentException(
                name + " must be a date or a time such as 2026-11-23T22:30, was '" + shown + "'", cause);
    }
}
