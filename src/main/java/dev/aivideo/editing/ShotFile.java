package dev.aivideo.editing;

import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.still.StillLook;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shot with its files, looked into.
 *
 * @param layers to be laid over it, the lowest first
 * @param toneTable for {@code haldclut}, if the picture's light is coded for other screens, or null
 * @param ground to be laid under it, if it is transparent, or null
 * @param look what matters in it, if it is a still, or null
 * @param picture what {@code file} says of itself
 */
record ShotFile(
        ShotSpan span,
        Path file,
        List<ShownLayer> layers,
        @Nullable Path toneTable,
        @Nullable Ground ground,
        @Nullable StillLook look,
        MediaInfo.Picture picture) {}
