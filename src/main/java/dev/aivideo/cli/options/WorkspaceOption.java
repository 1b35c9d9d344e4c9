package dev.aivideo.cli.options;

import dev.aivideo.cli.workbench.RefusedException;
import dev.aivideo.cli.workbench.Workbench;
import dev.aivideo.job.ExitCode;
import dev.aivideo.project.Workspace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for the workspace folder. */
public final class WorkspaceOption {
    /** Characters that a database or FFmpeg treats as the end of a path or as a placeholder. */
    private static final Pattern UNUSABLE = Pattern.compile("[;?#]|\\p{Cntrl}|\\$\\{");

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "Folder of ai-video-generator.db, created if missing. Default: the program's own folder.")
    @Nullable
    public String directory;

    public Workspace workspace() {
        String named = directory;
        Path folder = named == null ? Workbench.home() : path("--workspace", named);
        if (UNUSABLE.matcher(folder.toString()).find()) {
            throw new RefusedException(
                    ExitCode.WRONG_USAGE,
                    "The workspace must be a folder without ;, ?, #, line break, other control character or '${' in its path, was '%s'"
                            .formatted(folder.toString().replaceAll("\\p{Cntrl}", "?")),
                    "choose another folder with --workspace");
        }
        return new Workspace(folder);
    }

    /** What to add to a command line to select the same workspace. */
    public String asArgument() {
        return workspace().asArgument(Workbench.home());
    }

    /** The path given by an option, relative to the caller's working directory. */
    public static Path path(String option, String text) {
        if (text.isBlank()) {
            throw RefusedException.usage(option + " must name a file or folder, was empty");
        }
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw RefusedException.usage(option + " must be a path, was '" + text + "': " + e.getReason());
        }
    }
}
