package dev.aivideo.cli.output;

import java.util.List;

/** How several runs ended that were gone on with. */
public record RestartView(int exitCode, List<ResultView> restarted) {}
