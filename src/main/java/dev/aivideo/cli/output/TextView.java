package dev.aivideo.cli.output;

import dev.aivideo.project.Rights;
import dev.aivideo.project.SourceText;
import dev.aivideo.project.TextLedgerEntry;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text that a film's script is made of, in its rights ledger.
 *
 * @param number as {@code explain} names it, from 1
 * @param revision of the article; null for any other text
 */
public record TextView(
        int number, String name, String title, @Nullable Long revision, Rights rights, Instant retrievedAt) {

    public static TextView of(TextLedgerEntry entry) {
        SourceText text = entry.text();
        SourceText.Article article = text.article();
        return new TextView(
                entry.position(),
                text.name(),
                text.title(),
                article == null ? null : article.revision(),
                text.rights(),
                entry.retrievedAt());
    }

    /** Its name and licence. */
    public String summary() {
        return "text '%s' (%s)"
                .formatted(label(), rights.licence().isBlank() ? "licence not stated" : rights.licence());
    }

    /** With its rights, on one line. */
    public String line() {
        return Stream.of(
                        "text %d: '%s'%s".formatted(number, label(), revision == null ? "" : ", revision " + revision),
                        rights.author().isBlank() ? "" : "by " + rights.author(),
                        rights.credit(),
                        rights.licence().isBlank() ? "licence not stated" : rights.licence(),
                        rights.terms(),
                        rights.page(),
                        "retrieved " + Formats.time(retrievedAt))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    private String label() {
        return title.isBlank() ? name : title;
    }
}
