package dev.aivideo.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Splits CSV (https://www.rfc-editor.org/rfc/rfc4180) into rows. A row that breaks the rules of quoting loses only its own
 * line: the next row begins with the next line.
 */
final class CsvRows {
    private final String text;
    private final char delimiter;
    private int at;
    private long line = 1;

    /**
     * A row with at least one value that is not blank.
     *
     * @param line in which it begins, from 1
     * @param lastLine in which it ends; a quoted value may have line breaks
     * @param fault why it cannot be read; null if it can
     */
    record Row(
            long line,
            long lastLine,
            List<String> values,
            @Nullable String fault) {}

    CsvRows(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    Optional<Row> next() {
        while (at < text.length()) {
            Row row = row();
            if (row.fault() != null || row.values().stream().anyMatch(value -> !value.isEmpty())) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private Row row() {
        int start = at;
        long first = line;
        List<String> values = new ArrayList<>();
        do {
            String value = value();
            if (value == null) {
                at = start;
                line = first;
                skipLine();
                return new Row(
                        first,
                        first,
                        List.of(),
                        "has a quotation mark (\") that is not closed, or text after the closing one;"
                                + " inside a quoted value, write a quotation mark twice (\"\")");
            }
            values.add(value);
        } while (goesOn());
        return new Row(first, line - (at > start && isLineEnd(text.charAt(at - 1)) ? 1 : 0), values, null);
    }

    /** The current value without surrounding blanks; null if its quotes are wrong. */
    private @Nullable String value() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            return quoted();
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != delimiter && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return trimmed(text.substring(start, at));
    }

    private @Nullable String quoted() {
        StringBuilder value = new StringBuilder();
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '"') {
                value.append(c);
                countLine(c);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                value.append(c);
                at++;
            } else {
                at++;
                return isClosed() ? trimmed(value.toString()) : null;
            }
        }
        return null;
    }

    private boolean isClosed() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at == text.length() || text.charAt(at) == delimiter || isLineEnd(text.charAt(at));
    }

    /** Skip the end of a value; returns whether the row has another one. */
    private boolean goesOn() {
        if (at < text.length() && text.charAt(at) == delimiter) {
            at++;
            return true;
        }
        skipLine();
        return false;
    }

    private void skipLine() {
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        if (at < text.length()) {
            if (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
                at++;
            }
            at++;
            line++;
        }
    }

    private void countLine(char c) {
        boolean isHalf = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        if (isLineEnd(c) && !isHalf) {
            line++;
        }
    }

    private boolean isBlank(char c) {
        return c != delimiter && !isLineEnd(c) && isSpace(c);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Including invisible characters: a no-break space, a byte order mark in the middle of joined files. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
