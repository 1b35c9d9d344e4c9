package dev.aivideo.queue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Films listed in a file: CSV with a header, JSON Lines, or a JSON array. Columns and fields are {@code topic},
 * {@code duration}, {@code voice}, {@code aspect}, {@code resolution}, {@code fps}, {@code codec}, {@code captions},
 * {@code style}, {@code music}, {@code priority} and {@code not_before}; all but the topic may be left out.
 *
 * @param films what could be read
 * @param faults what could not, each with its line
 * @param notes notes for the operator about how the list was read
 */
public record QueueFile(List<QueueRepository.NewEntry> films, List<Fault> faults, List<String> notes) {

    /**
     * A line that is not a film.
     *
     * @param line counted from 1, the header included; that in which its record begins
     */
    public record Fault(long line, String message) {}

    /**
     * Read a file.
     *
     * @throws IOException if it cannot be read, or is not a table with a column {@code topic}; the message says why
     */
    public static QueueFile read(Path file, ListRules rules) throws IOException {
        return read(GivenList.ofFile(file), rules);
    }

    /** As {@link #read(Path, ListRules)}, of a list that is at hand. */
    public static QueueFile read(GivenList list, ListRules rules) throws IOException {
        Path file = list.file();
        ListText text = ListText.of(file, list.bytes());
        QueueFile read = new QueueFile(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(text.notes()));
        FilmFields fields = new FilmFields(rules);
        String name = String.valueOf(file.getFileName());
        if (JsonList.isJson(name, text.text())) {
            new JsonList(read.faults()).read(name, text.text(), listed -> read.take(listed, fields));
        } else {
            new CsvList(file, read.faults(), read.notes()).read(text.text(), listed -> read.take(listed, fields));
        }
        read.faults().sort(Comparator.comparingLong(Fault::line));
        return read;
    }

    private void take(ListRecord listed, FilmFields fields) {
        try {
            films.add(fields.film(listed.fields()));
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(listed.line(), String.valueOf(e.getMessage())));
        }
    }
}
