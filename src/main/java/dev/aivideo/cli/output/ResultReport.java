package dev.aivideo.cli.output;

import dev.aivideo.job.ExitCode;
import dev.aivideo.job.RunResult;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells how a run ended: to people on two screens' worth of lines at most, to programs as one object. */
public final class ResultReport {
    private final Workspace workspace;
    private final Path home;
    private final Duration asked;

    /** @param asked length that was asked for */
    public ResultReport(Workspace workspace, Path home, Duration asked) {
        this.workspace = workspace;
        this.home = home;
        this.asked = asked;
    }

    /** Tell people. */
    public void print(RunResult result, PrintWriter to) {
        if (result.exitCode() == ExitCode.DONE) {
            done(result, to);
        } else {
            failed(result, to);
        }
    }

    private void done(RunResult result, PrintWriter to) {
        to.println("Film:    " + film(result));
        to.println("Length:  %s, asked for %d s".formatted(Formats.seconds(result.lengthS()), asked.toSeconds()));
        to.println("Project: " + result.projectId());
        warnings(result, to);
        to.println("Log:     " + result.log());
    }

    private void failed(RunResult result, PrintWriter to) {
        String verb = switch (result.exitCode()) {
            case STOPPED -> "Stopped: ";
            case PARKED -> "Parked: ";
            default -> "Failed: ";
        };
        to.println(verb + Formats.printable(result.error() == null ? "the log says why" : result.error()));
        warnings(result, to);
        to.println("Log:     " + result.log());
        if (result.exitCode() != ExitCode.PROJECT_DELETED) {
            to.println("Resume:  " + resume(result));
        }
    }

    private static void warnings(RunResult result, PrintWriter to) {
        result.warnings().forEach(warning -> to.println("Warning: " + Formats.printable(warning)));
    }

    /** The command that goes on where the run stopped. */
    private String resume(RunResult result) {
        return "%s restart %s%s"
                .formatted(Formats.PROGRAM, Formats.shortId(result.projectId()), workspace.asArgument(home));
    }

    public Map<String, Object> asMap(RunResult result) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("exitCode", result.exitCode().value());
        map.put("project", result.projectId());
        map.put("run", result.runId());
        putIfThere(map, "video", result.video());
        putIfThere(map, "film", film(result));
        putIfThere(map, "lengthS", result.lengthS());
        map.put("askedS", asked.toSeconds());
        map.put("warnings", result.warnings());
        putIfThere(map, "error", result.error());
        map.put("log", result.log().toString());
        if (result.exitCode() != ExitCode.DONE && result.exitCode() != ExitCode.PROJECT_DELETED) {
            map.put("resume", resume(result));
        }
        return map;
    }

    private static void putIfThere(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value instanceof Path path ? path.toString() : value);
        }
    }

    /** The friendly copy if there is one, else the film where the web app has it. */
    private @Nullable Path film(RunResult result) {
        if (result.video() == null) {
            return null;
        }
        Path output = workspace.output();
        String end = "*-" + Formats.shortId(result.projectId()) + ".mp4";
        if (Files.isDirectory(output)) {
            try (DirectoryStream<Path> copies = Files.newDirectoryStream(output, end)) {
                for (Path copy : copies) {
                    return copy;
                }
            } catch (IOException e) {
                return result.video();
            }
        }
        return result.video();
    }
}
