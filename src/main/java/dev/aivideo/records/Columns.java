package dev.aivideo.records;

import dev.aivideo.records.webapp.Dates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Values of columns into which other programs write too, where SQLite keeps whatever it is given. What cannot be read
 * is taken as absent, so that one bad value does not make a whole list unreadable.
 */
public final class Columns {
    private Columns() {}

    /** The text, or the other one where there is none. */
    public static String text(ResultSet row, String column, String otherwise) throws SQLException {
        String text = row.getString(column);
        return text == null ? otherwise : text;
    }

    /** The time; null where there is none that can be read. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        try {
            return text == null ? null : Dates.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The time; the epoch, which no record is from, where there is none that can be read. */
    public static Instant instantOrEpoch(ResultSet row, String column) throws SQLException {
        Instant instant = instant(row, column);
        return instant == null ? Instant.EPOCH : instant;
    }

    /** The number; null where there is none. */
    public static @Nullable Number number(ResultSet row, String column) throws SQLException {
        return row.getObject(column) instanceof Number number ? number : null;
    }
}
