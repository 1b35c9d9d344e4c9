package dev.aivideo.media.still;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.MediaInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Looks at stills at a small size. */
public class StillViewer {
    private static final int LONGER_SIDE_PX = 320;

    private final Ffmpeg ffmpeg;

    public StillViewer(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /**
     * What matters in a file's picture.
     *
     * @param at which picture of a clip it is; zero for the first
     * @param picture what the file says of itself
     * @throws FfmpegException if it does not decode
     */
    public StillLook look(Path file, Duration at, MediaInfo.Picture picture) {
        double most = Math.max(1, Math.max(picture.widthPx(), picture.heightPx()));
        int width = Math.max(1, (int) Math.round(picture.widthPx() * LONGER_SIDE_PX / most));
        int height = Math.max(1, (int) Math.round(picture.heightPx() * LONGER_SIDE_PX / most));
        return StillLook.of(SmallPicture.of(width, height, decoded(file, at, width, height)));
    }

    private byte[] decoded(Path file, Duration at, int width, int height) {
        try {
            Path raw = Files.createTempFile("still-", ".raw");
            try {
                FfmpegCommand.Builder command = FfmpegCommand.writing(raw, "rawvideo");
                ffmpeg.run((at.isZero() ? command.input(file) : command.input(file, "-ss", seconds(at)))
                        .option("-map", "0:v:0", "-frames:v", "1")
                        .option("-vf", "scale=%d:%d:flags=area,format=rgba".formatted(width, height))
                        .build());
                return pixels(file, raw, 4 * width * height);
            } finally {
                Files.deleteIfExists(raw);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot store the decoded picture of " + file + ": " + e.getMessage(), e);
        }
    }

    private static byte[] pixels(Path file, Path raw, int bytes) throws IOException {
        byte[] pixels = Files.readAllBytes(raw);
        if (pixels.length < bytes) {
            throw new FfmpegException(
                    "No picture can be decoded from " + file + ".",
                    "%d of %d bytes came out".formatted(pixels.length, bytes),
                    "Remove the file and restart the run: another picture is chosen.",
                    null);
        }
        return pixels;
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.6f", time.toMillis() / 1e3);
    }
}
