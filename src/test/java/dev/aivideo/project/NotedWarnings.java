package dev.aivideo.project;

import java.util.List;

/** Takes down what the operator is told; how far the work is goes nowhere. */
public record NotedWarnings(List<String> warnings) implements Progress {
    @Override
    public void report(String activity, long done, long total, String unit) {}

    @Override
    public void warn(String message) {
        warnings.add(message);
    }
}
