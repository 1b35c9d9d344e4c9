package dev.aivideo.footage.library;

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
        @DefaultValue("5000") int libraryFiles,
        @DefaultValue("8") int libraryDepth) {
    public LibraryProperties {
        if (libraryFiles < 1 || libraryFiles > 100_000) {
            throw new IllegalArgumentException(
                    "aivideo.visuals.library-files must be from 1 to 100000, was " + libraryFiles + "; try 5000");
        }
        if (libraryDepth < 1 || libraryDepth > 50) {
            throw new IllegalArgumentException(
                    "aivideo.visuals.library-depth must be from 1 to 50, was " + libraryDepth + "; try 8");
        }
    }
}
