package dev.aivideo.media;

import dev.aivideo.files.Folders;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.VideoCodec;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Finds out whether a codec can be had here, by encoding a few frames and looking at what came out. */
public final class EncodingTrial {
    private static final PictureFormat SMALL = new PictureFormat(Aspect.WIDE, 720, 30, VideoCodec.H264);
    private static final Color SHOWN = new Color(40, 90, 200);
    private static final int FRAMES = 12;
    private static final int TOLERANCE = 24;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final FfmpegBinaries binaries;

    public EncodingTrial(FfmpegBinaries binaries) {
        this.binaries = binaries;
    }

    /**
     * Try a codec. Without H.264 no FFmpeg is used at all, so that is known already.
     *
     * @throws FfmpegException if the FFmpeg in use cannot encode it; the message says what would help
     */
    public void require(VideoCodec codec) {
        if (codec == VideoCodec.H264) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory("encoding-trial-");
            try {
                String problem = problem(new PictureFormat(SMALL.aspect(), SMALL.lines(), 30, codec), folder);
                if (!problem.isEmpty()) {
                    throw refused(codec, problem, null);
                }
            } catch (FfmpegException e) {
                throw e.isOfTheMachine() ? e : refused(codec, e.inShort(), e);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot try an encoder: " + e.getMessage(), e);
        }
    }

    private FfmpegException refused(VideoCodec codec, String problem, @Nullable FfmpegException cause) {
        return new FfmpegException(
                "%s cannot encode %s.".formatted(binaries.chosen().ffmpeg(), codec.text()),
                problem,
                "Take --codec h264, or set aivideo.ffmpeg.executable to an FFmpeg with libx265 and libsvtav1.",
                cause);
    }

    /** What is wrong with what comes out; empty if nothing is. */
    private String problem(PictureFormat format, Path folder) throws IOException {
        FfmpegProperties limits =
                new FfmpegProperties(binaries.chosen().ffmpeg().toString(), LIMIT);
        Ffmpeg ffmpeg = new Ffmpeg(binaries, limits, folder, false);
        Path still = folder.resolve("still.png");
        ImageIO.write(still(), "png", still.toFile());
        Path film = folder.resolve("film.mp4");
        FfmpegCommand.Builder encode = FfmpegCommand.writing(film, "mp4")
                .input(still)
                .filter("[0:v]scale=256:144,format=yuv420p,loop=-1:1:0,setpts=N/30/TB,fps=30,trim=end_frame=12[v]")
                .option("-map", "[v]");
        ffmpeg.run(new PictureEncoding(format, "veryfast", 22, 12, 2)
                .addTo(encode, FRAMES)
                .build());
        long frames = new Ffprobe(binaries, ffmpeg, limits).countFrames(film);
        if (frames != FRAMES) {
            return "%d frames come out instead of %d.".formatted(frames, FRAMES);
        }
        Path seen = folder.resolve("seen.png");
        ffmpeg.run(FfmpegCommand.writing(seen, "image2")
                .input(film, "-ss", "0.200")
                .filter("[0:v:0]scale=256:144[v]")
                .option("-map", "[v]", "-frames:v", "1", "-c:v", "png", "-update", "1")
                .build());
        return colour(ImageIO.read(seen.toFile()));
    }

    private static BufferedImage still() {
        BufferedImage image = new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB);
        for (int n = 0; n < 64 * 36; n++) {
            image.setRGB(n % 64, n / 64, SHOWN.getRGB());
        }
        return image;
    }

    private static String colour(@Nullable BufferedImage picture) {
        if (picture == null) {
            return "No picture comes out.";
        }
        Color seen = new Color(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2));
        boolean isAsDrawn = Math.abs(seen.getRed() - SHOWN.getRed()) < TOLERANCE
                && Math.abs(seen.getGreen() - SHOWN.getGreen()) < TOLERANCE
                && Math.abs(seen.getBlue() - SHOWN.getBlue()) < TOLERANCE;
        return isAsDrawn
                ? ""
                : "40, 90, 200 is shown as %d, %d, %d.".formatted(seen.getRed(), seen.getGreen(), seen.getBlue());
    }
}
