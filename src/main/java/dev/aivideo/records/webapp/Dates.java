package dev.aivideo.records.webapp;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates in the database are text, {@code 2026-11-22T16:12:15.123Z}: always three digits of a second, so that they
 * sort as text. A number in their place would crash every page of the web app.
 */
public final class Dates {
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Dates() {}

    public static String text(Instant instant) {
        return TEXT.format(instant);
    }

    /** Reads our form and the {@code 2026-11-22 16:12:15} that SQLite's {@code datetime('now')} leaves. */
    public static Instant parse(String text) {
        return Instant.parse(text.contains("T") ? text : text.replace(' ', 'T') + "Z");
    }
}
