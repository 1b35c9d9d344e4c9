package dev.aivideo.footage.download;

import dev.aivideo.media.Visibility;
import java.nio.file.Path;
import java.time.Duration;

/** Checks a fetched clip. */
@FunctionalInterface
public interface ClipProbe {
    /** What is seen of this part; of less where the picture ends or does not decode. */
    Visibility look(Path file, Duration from, Duration length);
}
