package dev.aivideo.cli.output;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Progress in a log or a pipe: plain lines, at most one per item; for transfers, one per 10 %. */
final class PlainProgress implements ShownProgress {
    private static final int MOST_LINES = 10;

    private final PrintWriter out;
    private final Activities activities;
    private final Map<String, Long> tenths = new HashMap<>();

    PlainProgress(PrintWriter out, InstantSource clock) {
        this.out = out;
        this.activities = new Activities(clock);
    }

    @Override
    public synchronized void report(String activity, long done, long total, String unit) {
        boolean isTold = unit.equals("scenes") || isNextTenth(activity, done, total);
        if (isTold) {
            activities
                    .line(activity, done, total, unit)
                    .filter(line -> done > 0 || !unit.equals("scenes"))
                    .ifPresent(this::print);
        }
    }

    private boolean isNextTenth(String activity, long done, long total) {
        long tenth = MOST_LINES * done / Math.max(1, total);
        Long before = tenths.put(activity, tenth);
        return before == null || before < tenth;
    }

    @Override
    public synchronized void warn(String message) {
        print("Warning: " + message);
    }

    private void print(String line) {
        out.println(Formats.printable(line));
        out.flush();
    }
}
