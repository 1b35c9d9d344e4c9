package dev.aivideo.footage.library;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.library.LibraryFile.Form;
import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.MediaInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Inspects one file: its kind, judged by its content and not by its name, and whether it can be shown. */
class LibraryProbe {
    /** No file is of that time, so that it is looked into again the next time. */
    private static final long NOT_KEPT = -1;

    /** A picture this near to the stated end means that the stated duration is true. */
    private static final Duration END = Duration.ofMillis(700);

    private final Ffmpeg ffmpeg;
    private final Ffprobe ffprobe;

    LibraryProbe(Ffmpeg ffmpeg, Ffprobe ffprobe) {
        this.ffmpeg = ffmpeg;
        this.ffprobe = ffprobe;
    }

    LibraryFile look(Path file, String path, long bytes, long modified) {
        if (bytes == 0) {
            return LibraryFile.refused(path, bytes, modified, "it is empty");
        }
        if (!Files.isReadable(file)) {
            return LibraryFile.refused(path, bytes, modified, "it is not readable (permission denied)");
        }
        try {
            return AnimatedWebp.is(file)
                    ? animatedWebp(file, path, bytes, modified)
                    : look(ffprobe.probe(file), file, path, bytes, modified);
        } catch (FfmpegException e) {
            return e.isOfTheMachine()
                    ? LibraryFile.refused(path, bytes, NOT_KEPT, "it could not be inspected. " + e.problem())
                    : LibraryFile.refused(path, bytes, modified, "it is not a clip or picture that FFmpeg can read");
        } catch (IOException e) {
            return LibraryFile.refused(path, bytes, modified, "it cannot be read: " + e.getMessage());
        }
    }

    private LibraryFile look(MediaInfo info, Path file, String path, long bytes, long modified) {
        MediaInfo.Picture picture = info.picture();
        Form form = info.isStill() ? Form.STILL : info.isRepeating() ? Form.REPEATING : Form.CLIP;
        Duration length = form == Form.CLIP ? length(info, file) : Duration.ZERO;
        String refusal = refusal(info, file, form, length);
        return picture == null || refusal != null
                ? LibraryFile.refused(path, bytes, modified, String.valueOf(refusal))
                : new LibraryFile(
                        path,
                        bytes,
                        modified,
                        form,
                        length.toMillis(),
                        picture.widthPx(),
                        picture.heightPx(),
                        null,
                        null,
                        null,
                        null);
    }

    /** What the header says, unless there is no picture where it says the end is: then by reading all of it. */
    private Duration length(MediaInfo info, Path file) {
        Duration stated = info.duration();
        if (stated.compareTo(END) < 0) {
            return ffprobe.measuredLength(file);
        }
        boolean isAllThere = ffprobe.showsFrom(file, stated.minus(END));
        return isAllThere ? stated : ffprobe.measuredLength(file);
    }

    private @Nullable String refusal(MediaInfo info, Path file, Form form, Duration length) {
        MediaInfo.Picture picture = info.picture();
        if (picture == null) {
            return "it has no picture";
        }
        if (info.isTiled()) {
            return "it consists of tiles, which this program does not join; save it as JPEG";
        }
        if (picture.widthPx() == 0 || picture.heightPx() == 0) {
            return "it cannot be decoded"; // of a stream cut off anywhere, there may be no key picture
        }
        if (Math.min(picture.widthPx(), picture.heightPx()) < Candidate.SMALLEST_SIDE_PX) {
            return "it is only %d × %d px".formatted(picture.widthPx(), picture.heightPx());
        }
        if (form == Form.CLIP && length.isZero()) {
            return "it has no timestamps; save it as MP4";
        }
        boolean isShown = form == Form.CLIP
                ? ffprobe.showsFrom(file, Duration.ZERO)
                : ffprobe.decodes(file, Duration.ZERO, Duration.ZERO);
        return isShown ? null : "it cannot be decoded";
    }

    private LibraryFile animatedWebp(Path file, String path, long bytes, long modified) throws IOException {
        Path first = Files.createTempFile("first-", ".png");
        try {
            LibraryPictures.firstOf(file, first, ffmpeg);
            LibraryFile found = look(ffprobe.probe(first), first, path, bytes, modified);
            return found.refusal() != null
                    ? found
                    : new LibraryFile(
                            path,
                            bytes,
                            modified,
                            Form.ANIMATED_WEBP,
                            0,
                            found.widthPx(),
                            found.heightPx(),
                            null,
                            null,
                            null,
                            null);
        } finally {
            Files.deleteIfExists(first);
        }
    }
}
