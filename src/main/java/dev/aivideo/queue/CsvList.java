package dev.aivideo.queue;

import dev.aivideo.queue.CsvRows.Row;
import dev.aivideo.queue.QueueFile.Fault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list as CSV with a header. The header determines the separator: commas, semicolons (spreadsheets
 * where the comma is the decimal sign), tabs or bars; or the line {@code sep=;} before it does. All rows are films,
 * also one that begins with {@code #}.
 */
final class CsvList {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\A\"?sep=(.)\"?(?:\r\n|\r|\n)", Pattern.CASE_INSENSITIVE);
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private final Path file;
    private final List<Fault> faults;
    private final List<String> notes;

    CsvList(Path file, List<Fault> faults, List<String> notes) {
        this.file = file;
        this.faults = faults;
        this.notes = notes;
    }

    /** @throws IOException if the heading does not name a column {@code topic}, or one column twice */
    void read(String text, Consumer<ListRecord> taker) throws IOException {
        CsvRows rows = new CsvRows(text, delimiter(text));
        List<String> names = heading(rows);
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            take(row.get(), names, taker);
        }
    }

    private static char delimiter(String text) {
        Matcher said = SEPARATOR.matcher(text);
        if (said.find()) {
            return said.group(1).charAt(0);
        }
        return DELIMITERS.stream()
                .max(Comparator.comparingInt(delimiter -> columns(text, delimiter)))
                .orElse(',');
    }

    /** How many columns a heading has that names one {@code topic}; 0 if there is none. */
    private static int columns(String text, char delimiter) {
        CsvRows rows = new CsvRows(text, delimiter);
        Optional<Row> row = rows.next();
        while (row.filter(CsvList::isRemark).isPresent()) {
            row = rows.next();
        }
        return row.map(CsvList::names)
                .filter(names -> names.contains("topic"))
                .map(List::size)
                .orElse(0);
    }

    /** A line before the header: {@code sep=;} or a comment. */
    private static boolean isRemark(Row row) {
        return !row.values().isEmpty()
                && (row.values().get(0).startsWith("#") || row.values().get(0).matches("(?i)sep=.?"));
    }

    private static List<String> names(Row row) {
        List<String> names =
                new ArrayList<>(row.values().stream().map(CsvList::name).toList());
        while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        return names;
    }

    static String name(String heading) {
        return CsvRows.trimmed(heading).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    }

    private List<String> heading(CsvRows rows) throws IOException {
        Optional<Row> row = rows.next();
        while (row.filter(CsvList::isRemark).isPresent()) {
            if (row.get().values().get(0).startsWith("#")) {
                notes.add("line %d is before the header and was skipped as a comment"
                        .formatted(row.get().line()));
            }
            row = rows.next();
        }
        List<String> names = row.map(CsvList::names)
                .orElseThrow(() -> new IOException(
                        file + " is empty; its first line must name the columns, as in 'topic,duration,priority'"));
        if (!names.contains("topic")) {
            throw new IOException(file + " has no column 'topic'; its first line must name the columns, as in"
                    + " 'topic,duration,priority', was " + visible(names));
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new IOException(file + " has two columns '" + name + "'; name each column once");
            }
        }
        noteUnknown(names);
        return names;
    }

    /** Invisible characters would make a wrong header look right. */
    private static String visible(List<String> names) {
        String shown = names.toString()
                .codePoints()
                .mapToObj(c -> c >= ' ' && c < 0x7F || Character.isLetterOrDigit(c)
                        ? Character.toString(c)
                        : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
        return shown.length() <= 200 ? shown : shown.substring(0, 200) + "…";
    }

    private void noteUnknown(List<String> names) {
        List<String> unknown = names.stream()
                .filter(name -> !name.isEmpty() && !FilmFields.KNOWN.contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            notes.add("unknown columns were ignored: %s; the known columns are %s"
                    .formatted(visible(unknown), String.join(", ", FilmFields.KNOWN)));
        }
    }

    private void take(Row row, List<String> names, Consumer<ListRecord> taker) {
        String fault = fault(row, names);
        if (fault != null) {
            faults.add(new Fault(row.line(), fault));
            return;
        }
        Map<String, String> fields = new HashMap<>();
        // Spreadsheets leave out empty cells at the end of a row.
        for (int i = 0; i < Math.min(names.size(), row.values().size()); i++) {
            if (FilmFields.KNOWN.contains(names.get(i))) {
                fields.put(names.get(i), row.values().get(i));
            }
        }
        taker.accept(new ListRecord(row.line(), fields));
    }

    private static @Nullable String fault(Row row, List<String> names) {
        List<String> values = row.values();
        if (row.fault() != null) {
            return row.fault();
        }
        boolean hasMore = values.size() > names.size()
                && values.stream().skip(names.size()).anyMatch(value -> !value.isEmpty());
        if (hasMore) {
            return "has %d values but the header has %d columns; put a value that contains a separator in quotation marks (\")"
                    .formatted(values.size(), names.size());
        }
        boolean hasNameless = Stream.iterate(0, i -> i + 1)
                .limit(Math.min(names.size(), values.size()))
                .anyMatch(i -> names.get(i).isEmpty() && !values.get(i).isEmpty());
        if (hasNameless) {
            return "has a value in a column without a name in the header";
        }
        int topic = names.indexOf("topic");
        if (row.lastLine() > row.line()
                && topic < values.size()
                && values.get(topic).matches("(?s).*[\r\n].*")) {
            return "has a line break in its topic, which continues on line " + row.lastLine()
                    + "; write it on one line";
        }
        return null;
    }
}
