package dev.aivideo.cli.output;

import dev.aivideo.nightly.NightFilm;
import dev.aivideo.nightly.NightResult;
import java.io.PrintWriter;
import java.time.Duration;

/** The result of a night as text: a table of its films, notes, errors, and the report's path. */
public final class NightTable {
    private NightTable() {}

    public static void print(NightResult result, PrintWriter out) {
        Table table = new Table("OUTCOME", "SECONDS", "MINUTES", "PROJECT", "TOPIC");
        result.films().forEach(film -> addRow(film, table));
        if (table.isEmpty()) {
            out.println("There were no films to make.");
        } else {
            table.print(out);
        }
        result.notes().forEach(note -> out.println(Formats.printable(note.text())));
        result.films().stream()
                .filter(film -> film.error() != null)
                .forEach(film -> out.println(Formats.printable("%n%s: %s".formatted(film.topic(), film.error()))));
        out.println(
                result.report() == null
                        ? "The report could not be written; see the warning above"
                        : "Report: " + result.report());
    }

    private static void addRow(NightFilm film, Table table) {
        table.row(
                film.outcome() == NightFilm.Outcome.PASSED_OVER
                        ? "skipped"
                        : film.outcome().text(),
                film.duration().toSeconds(),
                minutes(film),
                film.projectId() == null ? "" : Formats.shortId(film.projectId()),
                film.topic());
    }

    private static String minutes(NightFilm film) {
        return film.startedAt() == null || film.endedAt() == null
                ? ""
                : "%.1f"
                        .formatted(Duration.between(film.startedAt(), film.endedAt())
                                        .toSeconds()
                                / 60.0);
    }
}
