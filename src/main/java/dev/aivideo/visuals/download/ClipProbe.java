package dev.aivideo.visuals.download;

import java.nio.file.Path;
import java.time.Duration;

/** Looks whether a fetched clip is what it should be. */
@FunctionalInterface
public interface ClipProbe {
    /** Whether the picture really decodes over this part, ended by a tenth at most. */
    boolean decodes(Path file, Duration from, Duration length);
}
