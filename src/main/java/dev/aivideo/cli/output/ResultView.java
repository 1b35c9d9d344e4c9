package dev.aivideo.cli.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.aivideo.job.ExitCode;
import dev.aivideo.job.RunResult;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended.
 *
 * @param video the film where the web app has it; null unless the run is done, as are film and lengthS
 * @param film the copy with a readable name if there is one, else the same as video
 * @param resume the command that resumes the run; null if there is nothing to resume
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultView(
        int exitCode,
        String project,
        String run,
        @Nullable String video,
        @Nullable String film,
        @Nullable Double lengthS,
        long askedS,
        List<String> warnings,
        @Nullable String error,
        String log,
        @Nullable String resume) {

    /**
     * The view of a result.
     *
     * @param asked duration that was asked for
     * @param home folder of the program
     */
    public static ResultView of(RunResult result, Duration asked, Workspace workspace, Path home) {
        boolean isOver = result.exitCode() == ExitCode.DONE || result.exitCode() == ExitCode.PROJECT_DELETED;
        String id = Formats.shortId(result.projectId());
        return new ResultView(
                result.exitCode().value(),
                result.projectId(),
                result.runId(),
                text(result.video()),
                text(film(result, workspace)),
                result.lengthS(),
                asked.toSeconds(),
                result.warnings(),
                result.error(),
                result.log().toString(),
                isOver ? null : "%s restart %s%s".formatted(Formats.PROGRAM, id, workspace.asArgument(home)));
    }

    private static @Nullable String text(@Nullable Path path) {
        return path == null ? null : path.toString();
    }

    private static @Nullable Path film(RunResult result, Workspace workspace) {
        if (result.video() == null) {
            return null;
        }
        String end = "*-" + Formats.shortId(result.projectId()) + ".mp4";
        if (Files.isDirectory(workspace.output())) {
            try (DirectoryStream<Path> copies = Files.newDirectoryStream(workspace.output(), end)) {
                for (Path copy : copies) {
                    return copy;
                }
            } catch (IOException e) {
                return result.video();
            }
        }
        return result.video();
    }

    public void print(PrintWriter out) {
        if (exitCode == ExitCode.DONE.value()) {
            out.println("Film:    " + film);
            out.println("Length:  %s, requested %d s".formatted(Formats.seconds(lengthS), askedS));
            out.println("Project: " + project);
        } else {
            out.println(verb() + Formats.printable(error == null ? "see the log" : error));
        }
        warnings.forEach(warning -> out.println("Warning: " + Formats.printable(warning)));
        out.println("Log:     " + log);
        if (resume != null) {
            out.println("Resume:  " + resume);
        }
    }

    private String verb() {
        if (exitCode == ExitCode.STOPPED.value()) {
            return "Stopped: ";
        }
        return exitCode == ExitCode.PARKED.value() ? "Parked: " : "Failed: ";
    }
}
