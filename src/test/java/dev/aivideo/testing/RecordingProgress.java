package dev.aivideo.testing;

import dev.aivideo.project.Progress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Keeps what the stages report, in their order, and holds warnings to one remedy: of two, a reader would take the last. */
public final class RecordingProgress implements Progress {
    private final List<String> warnings;
    private final List<Report> reports = Collections.synchronizedList(new ArrayList<>());

    /** One call of {@link Progress#report}. */
    public record Report(String activity, long done, long total, String unit) {}

    public RecordingProgress() {
        this(new ArrayList<>());
    }

    /** Warnings go into this list of the test. */
    public RecordingProgress(List<String> warnings) {
        this.warnings = Collections.synchronizedList(warnings);
    }

    @Override
    public void report(String activity, long done, long total, String unit) {
        reports.add(new Report(activity, done, total, unit));
    }

    @Override
    public void warn(String message) {
        if (message.indexOf("Remedy:") != message.lastIndexOf("Remedy:")) {
            throw new AssertionError("A warning with more than one remedy: " + message);
        }
        warnings.add(message);
    }

    public List<String> warnings() {
        return warnings;
    }

    public List<Report> reports() {
        return reports;
    }

    /** The activities that came to their end, each once. */
    public List<String> finished() {
        return reports.stream()
                .filter(report -> report.done() == report.total())
                .map(Report::activity)
                .distinct()
                .toList();
    }
}
