package dev.aivideo.export;

import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.project.PictureFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps of the one decode of a film what is measured in its frames: all of them tiny, and one of each text smaller.
 */
final class FrameWatch {
    private final Path tiny;
    private final Path worded;
    private final TextContrast contrast;
    private final PictureFormat format;

    /** @param folder for what is kept until it is read */
    FrameWatch(Path folder, PictureFormat format, List<SeenText> texts) {
        this.tiny = folder.resolve("tiny.raw");
        this.worded = folder.resolve("worded.raw");
        this.format = format;
        this.contrast = new TextContrast(texts, format.framesPerSecond());
    }

    private double scale() {
        return TextContrast.LINES / (double) Math.min(format.widthPx(), format.heightPx());
    }

    private int widthPx() {
        return (int) Math.round(format.widthPx() * scale() / 2) * 2;
    }

    private int heightPx() {
        return (int) Math.round(format.heightPx() * scale() / 2) * 2;
    }

    /** A part of the graph that leaves the film's frames under a label. */
    String split(String label) {
        String small = "[t]scale=%d:%d:flags=area,format=gray[tiny];".formatted(LumaFrames.WIDTH, LumaFrames.HEIGHT);
        return contrast.isNothing()
                ? "[0:v:0]split[%s][t];%s".formatted(label, small)
                : "[0:v:0]split=3[%s][t][w];%s[w]select='%s',scale=%d:%d:flags=area,format=gray[worded];"
                        .formatted(label, small, contrast.selected(), widthPx(), heightPx());
    }

    /** Adds the files to a command. */
    void write(FfmpegCommand.Builder command) {
        raw(command, "[tiny]", tiny);
        if (!contrast.isNothing()) {
            raw(command, "[worded]", worded);
        }
    }

    private static void raw(FfmpegCommand.Builder command, String label, Path file) {
        command.option("-map", label, "-fps_mode", "passthrough", "-f", "rawvideo")
                .option("file:" + file.toAbsolutePath());
    }

    InspectedFilm.Watched read() throws IOException {
        LumaFrames luma = Files.exists(tiny) ? LumaFrames.read(tiny, format.framesPerSecond()) : LumaFrames.NONE;
        List<TextContrast.Measured> contrasts =
                Files.exists(worded) ? contrast.read(worded, widthPx(), heightPx(), scale()) : List.of();
        return new InspectedFilm.Watched(luma, contrasts);
    }
}
