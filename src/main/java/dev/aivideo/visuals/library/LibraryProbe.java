package dev.aivideo.visuals.library;

import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.MediaInfo;
import dev.aivideo.project.MediaKind;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Looks into one file: what it is, and whether it can be shown at all. */
class LibraryProbe {
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    /** No file is of that time, so that it is looked into again the next time. */
    private static final long NOT_KEPT = -1;

    private static final int SMALLEST_SIDE_PX = 240;

    private final Ffprobe ffprobe;

    LibraryProbe(Ffprobe ffprobe) {
        this.ffprobe = ffprobe;
    }

    LibraryFile look(Path file, String path, long bytes, long modified) {
        MediaKind kind = LibraryIndex.isClip(file) ? MediaKind.CLIP : MediaKind.STILL;
        if (bytes == 0) {
            return refused(path, bytes, modified, kind, "it is empty");
        }
        try {
            MediaInfo info = ffprobe.probe(file);
            MediaInfo.Picture picture = info.picture();
            String refusal = refusal(file, info, kind);
            return picture == null || refusal != null
                    ? refused(path, bytes, modified, kind, String.valueOf(refusal))
                    : new LibraryFile(
                            path,
                            bytes,
                            modified,
                            kind,
                            kind == MediaKind.CLIP ? info.duration().toMillis() : 0,
                            picture.widthPx(),
                            picture.heightPx(),
                            picture.averageFps(),
                            picture.rotation(),
                            info.sound() != null,
                            null,
                            null);
        } catch (FfmpegException e) {
            return e.isOfTheMachine()
                    ? refused(path, bytes, NOT_KEPT, kind, "it could not be looked into. " + e.problem())
                    : refused(path, bytes, modified, kind, "it is no clip or picture that FFmpeg can read");
        }
    }

    private @Nullable String refusal(Path file, MediaInfo info, MediaKind kind) {
        MediaInfo.Picture picture = info.picture();
        if (picture == null) {
            return "it has no picture";
        }
        if (Math.min(picture.widthPx(), picture.heightPx()) < SMALLEST_SIDE_PX) {
            return "it is only %d × %d px".formatted(picture.widthPx(), picture.heightPx());
        }
        if (kind == MediaKind.CLIP && info.duration().compareTo(SHORTEST) < 0) {
            return "it lasts only %d ms".formatted(info.duration().toMillis());
        }
        Duration sample = kind == MediaKind.CLIP ? Duration.ofMillis(500) : Duration.ZERO;
        return ffprobe.decodes(file, Duration.ZERO, sample) ? null : "it does not decode";
    }

    private static LibraryFile refused(String path, long bytes, long modified, MediaKind kind, String why) {
        return new LibraryFile(path, bytes, modified, kind, 0, 0, 0, 0, 0, false, why, null);
    }
}
