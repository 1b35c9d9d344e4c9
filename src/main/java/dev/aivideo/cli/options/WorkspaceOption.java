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

/** Where the program lies, and the folder it works in. */
public final class WorkspaceOption {
    /** What a database or FFmpeg takes for the end of a path, or for a name to be replaced. */
    private static final Pattern UNUSABLE = Pattern.compile("[;?#]|\\p{Cntrl}|\\$\\{");

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "Folder of ai-video-generator.db, made if it is missing. Default: the program's own folder.")
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
                    "name another folder with --workspace");
        }
        return new Workspace(folder);
    }

    /** What to add to a command so that it finds the same workspace again. */
    public String asArgument() {
        return workspace().asArgument(Workbench.home());
    }

    /** The path that an option names, against the caller's working directory. */
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
