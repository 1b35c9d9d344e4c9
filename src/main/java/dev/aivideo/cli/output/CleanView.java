package dev.aivideo.cli.output;

import dev.aivideo.job.Cleaner;
import java.io.PrintWriter;
import java.util.List;

/** What was deleted or, with {@code dryRun}, would be. */
public record CleanView(long files, long bytes, List<String> what, List<String> leftAlone, boolean dryRun) {
    private static final long MB = 1_000_000;

    public static CleanView of(Cleaner.Freed freed, boolean dryRun) {
        return new CleanView(freed.files(), freed.bytes(), freed.what(), freed.leftAlone(), dryRun);
    }

    public void print(PrintWriter out) {
        what.forEach(out::println);
        leftAlone.stream().map(Formats::printable).forEach(out::println);
        out.println("%s %d MB in %d files".formatted(dryRun ? "Would free" : "Freed", bytes / MB, files));
    }
}
