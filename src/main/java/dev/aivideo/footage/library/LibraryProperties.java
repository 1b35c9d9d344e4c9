package dev.aivideo.footage.library;

import dev.aivideo.project.SettingRules;
import dev.aivideo.project.Workspace;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's folder.
 *
 * @param library the folder; relative to the workspace unless absolute. It need not exist
 * @param libraryFiles the most files that are looked at, in the order of their paths
 * @param libraryDepth how many folders deep
 */
@ConfigurationProperties("aivideo.visuals")
public record LibraryProperties(
        @DefaultValue("library") Path library,
        @DefaultValue("50000") int libraryFiles,
        @DefaultValue("8") int libraryDepth) {
    public LibraryProperties {
        SettingRules rules = new SettingRules("aivideo.visuals");
        rules.within("library-files", libraryFiles, 1, 100_000, "50000");
        rules.within("library-depth", libraryDepth, 1, 50, "8");
    }

    /** Where the folder is for films of this workspace. */
    Path folder(Workspace workspace) {
        return workspace.root().resolve(library).normalize();
    }
}
