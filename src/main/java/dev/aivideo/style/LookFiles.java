package dev.aivideo.style;

import dev.aivideo.files.Checksums;
import dev.aivideo.project.LookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of a look when they are used, which may be long after the film was begun. */
public final class LookFiles {
    private LookFiles() {}

    /**
     * The file, just as it was when the film was begun: half a film with another logo would be worse than none.
     *
     * @param what its name for the operator, {@code logo}
     * @throws StyleException if it has changed or is not there any more
     */
    public static Path unchanged(LookFile file, String what) {
        Path path = Path.of(file.path());
        try {
            String sha256 = Files.isRegularFile(path) ? Checksums.sha256(path) : "";
            if (sha256.equals(file.sha256())) {
                return path;
            }
            throw new StyleException(
                    "The %s of this film's style has %s since the film was begun: %s"
                            .formatted(what, sha256.isEmpty() ? "vanished" : "changed", path),
                    "SHA-256 %s, begun with %s".formatted(sha256.isEmpty() ? "none" : sha256, file.sha256()),
                    "Put the former file back and restart the run, or make the film anew with the new one.");
        } catch (IOException e) {
            throw new StyleException(
                    "The %s of this film's style cannot be read: %s".formatted(what, path),
                    String.valueOf(e.getMessage()),
                    "Make the file readable and restart the run.",
                    e);
        }
    }
}
