package dev.aivideo.cli.workbench;

import dev.aivideo.project.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The warnings of a project's runs. They stand in the log files, as long as these are kept. */
public final class RunWarnings {
    private static final Pattern WARNING = Pattern.compile("\\S+ WARN\\s+\\S*warnings : (.*)");

    private RunWarnings() {}

    /** Each warning once, oldest first. */
    public static List<String> of(ReadRecords records, String projectId) {
        Set<String> warnings = new LinkedHashSet<>();
        records.runs.ofProject(projectId).forEach(run -> warnings.addAll(of(records, run)));
        return List.copyOf(warnings);
    }

    /** Likewise, of one run. */
    public static List<String> of(ReadRecords records, Run run) {
        Set<String> warnings = new LinkedHashSet<>();
        read(records.workspace.resolve(run.logFile()), warnings);
        return List.copyOf(warnings);
    }

    private static void read(Path log, Set<String> warnings) {
        if (!Files.isRegularFile(log)) {
            return;
        }
        try (Stream<String> lines = Files.lines(log)) {
            lines.map(WARNING::matcher).filter(Matcher::matches).forEach(line -> warnings.add(line.group(1)));
        } catch (IOException | java.io.UncheckedIOException e) {
            warnings.add("The log " + log + " cannot be read: " + e.getMessage());
        }
    }
}
