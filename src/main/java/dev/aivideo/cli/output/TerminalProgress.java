package dev.aivideo.cli.output;

import java.io.PrintWriter;
import java.time.InstantSource;

/** Progress on a terminal: one line for each step, overwritten until the step is done. */
final class TerminalProgress implements ShownProgress {
    private static final String ERASE = "\r\u001b[K";

    private final PrintWriter terminal;
    private final int columns;
    private final boolean colours;
    private final Activities activities;
    private boolean lineOpen;

    TerminalProgress(PrintWriter terminal, int columns, boolean colours, InstantSource clock) {
        this.terminal = terminal;
        this.columns = columns;
        this.colours = colours;
        this.activities = new Activities(clock);
    }

    @Override
    public synchronized void report(String activity, long done, long total, String unit) {
        activities.line(activity, done, total, unit).ifPresent(line -> {
            // A line that wraps cannot be overwritten.
            terminal.print(ERASE + Formats.shortened(line, columns - 1));
            lineOpen = !Activities.isOver(done, total);
            if (!lineOpen) {
                terminal.println();
            }
            terminal.flush();
        });
    }

    @Override
    public synchronized void warn(String message) {
        String mark = colours ? "\u001b[33mWarning:\u001b[0m " : "Warning: ";
        terminal.println((lineOpen ? ERASE : "") + mark + Formats.printable(message));
        terminal.flush();
        lineOpen = false;
    }

    /** Leave the cursor at the beginning of a line. */
    @Override
    public synchronized void close() {
        if (lineOpen) {
            terminal.println();
            terminal.flush();
            lineOpen = false;
        }
    }
}
