package dev.aivideo.cli.output;

import java.io.Console;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The capabilities of the terminal.
 *
 * @param rewrites whether a line can be overwritten
 * @param colours whether colours are wanted ({@code NO_COLOR}, see https://no-color.org)
 * @param columns width in characters
 */
public record Terminal(boolean rewrites, boolean colours, int columns) {
    private static final int USUAL_COLUMNS = 80;

    public static Terminal detected() {
        return of(isTerminal(System.console()), System.getenv());
    }

    static Terminal of(boolean isTerminal, Map<String, String> environment) {
        boolean rewrites =
                isTerminal && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        boolean colours = rewrites && environment.getOrDefault("NO_COLOR", "").isEmpty();
        String columns = environment.getOrDefault("COLUMNS", "");
        return new Terminal(
                rewrites, colours, columns.matches("[2-9]\\d|[1-9]\\d{2}") ? Integer.parseInt(columns) : USUAL_COLUMNS);
    }

    public ShownProgress progress(PrintWriter out) {
        return rewrites
                ? new TerminalProgress(out, columns, colours, InstantSource.system())
                : new PlainProgress(out, InstantSource.system());
    }

    /** From Java 22 on there is a console even without a terminal; isTerminal() tells them apart. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
