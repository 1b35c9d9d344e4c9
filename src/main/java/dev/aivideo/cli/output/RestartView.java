package dev.aivideo.cli.output;

import java.util.List;

/** The results of several resumed runs. */
public record RestartView(int exitCode, List<ResultView> restarted) {}
