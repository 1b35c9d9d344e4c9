package dev.aivideo.export;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Workspace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Chooses the frame behind the thumbnail's title: from the shots themselves, which bear no captions. */
final class ThumbnailFrame {
    private static final int CANDIDATES = 6;
    private static final double ABOUT_AS_GOOD = 0.8;
    private static final int SAMPLE_STEP = 12;

    private final Ffmpeg ffmpeg;
    private final Workspace workspace;

    ThumbnailFrame(Ffmpeg ffmpeg, Workspace workspace) {
        this.ffmpeg = ffmpeg;
        this.workspace = workspace;
    }

    /** The liveliest of the shots that fit about best, taken pictures before drawn ones; null if none can be read. */
    @Nullable
    BufferedImage choose(String projectId, List<Shot> shots) throws IOException {
        Path scratchFolder = workspace.segments(projectId);
        List<Shot> candidates = shots.stream()
                .filter(shot -> shot.rights().mayAdvertise())
                .sorted(Comparator.comparing(ThumbnailFrame::isDrawn)
                        .thenComparing(Shot::score, Comparator.reverseOrder()))
                .toList();
        BufferedImage best = null;
        Shot first = null;
        int read = 0;
        for (Shot shot : candidates) {
            boolean isFarBehind =
                    first != null && (isDrawn(shot) != isDrawn(first) || shot.score() < ABOUT_AS_GOOD * first.score());
            if (read == CANDIDATES || isFarBehind) {
                break;
            }
            BufferedImage frame = frame(shot, scratchFolder);
            if (frame != null) {
                first = first == null ? shot : first;
                read++;
                best = best == null || liveliness(frame) > liveliness(best) ? frame : best;
            }
        }
        return best;
    }

    private static boolean isDrawn(Shot shot) {
        return shot.kind() == MediaKind.GENERATED;
    }

    private @Nullable BufferedImage frame(Shot shot, Path scratchFolder) throws IOException {
        Path png = scratchFolder.resolve("part-thumbnail-frame.png");
        try {
            ffmpeg.run(command(shot, png));
            return Files.exists(png) ? ImageIO.read(png.toFile()) : null; // FFmpeg may find no picture there
        } catch (FfmpegException e) {
            return null; // The operator may have moved the file since; another picture does as well.
        } finally {
            Files.deleteIfExists(png);
        }
    }

    private FfmpegCommand command(Shot shot, Path png) {
        Path file = workspace.file(shot);
        Duration middle = shot.in().plus(shot.available().dividedBy(2));
        FfmpegCommand.Builder command = FfmpegCommand.writing(png, "image2");
        if (shot.available().isZero()) {
            command.input(file);
        } else {
            command.input(file, "-ss", String.format(Locale.ROOT, "%.3f", middle.toMillis() / 1e3));
        }
        return command.filter("[0:v:0]scale=%1$d:%2$d:force_original_aspect_ratio=increase,crop=%1$d:%2$d,setsar=1[v]"
                        .formatted(Thumbnail.WIDTH, Thumbnail.HEIGHT))
                .option("-map", "[v]", "-frames:v", "1", "-c:v", "png", "-update", "1")
                .build();
    }

    /** Contrast and colour on a grid of points: a dull or nearly black frame has little of both. */
    static double liveliness(BufferedImage frame) {
        double sum = 0;
        double squares = 0;
        double colour = 0;
        int count = 0;
        for (int y = 0; y < frame.getHeight(); y += SAMPLE_STEP) {
            for (int x = 0; x < frame.getWidth(); x += SAMPLE_STEP) {
                int rgb = frame.getRGB(x, y);
                int red = rgb >> 16 & 255;
                int green = rgb >> 8 & 255;
                int blue = rgb & 255;
                double luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
                sum += luma;
                squares += luma * luma;
                colour += Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
                count++;
            }
        }
        double mean = sum / count;
        return Math.sqrt(Math.max(0, squares / count - mean * mean)) + 0.3 * colour / count;
    }
}
