package dev.aivideo.editing;

import dev.aivideo.language.Cue;
import dev.aivideo.media.TextBlock;
import dev.aivideo.media.Typeface;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.PictureFormat;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Captions as pictures of the strip of the frame in which they stand, and a list that says how long each is shown. One
 * stream of strips costs FFmpeg little: only the strip is blended, and each is converted once.
 */
final class CaptionStrips {
    private static final Color BOX = new Color(12, 14, 18, 190);
    /** Names without ending: where there is a percent sign in the folder's name, FFmpeg takes %d.png for a counter. */
    private static final String NONE = "none";

    private static final double SAFE = 0.88;
    private static final double PADDING = 0.34;

    private final PictureFormat format;
    private final float sizePx;

    CaptionStrips(PictureFormat format) {
        this.format = format;
        this.sizePx = (float) (usualSize(format.aspect()) * format.scale());
    }

    /** In a frame of 1080 lines. */
    private static int usualSize(Aspect aspect) {
        return switch (aspect) {
            case WIDE -> 48;
            case UPRIGHT -> 56;
            case SQUARE -> 44;
        };
    }

    int heightPx() {
        return (int) Math.ceil((2 * 1.22 + 2 * PADDING) * sizePx / 2) * 2;
    }

    /** Upper edge of the strip: in the lower third, above what players and phones lay over the picture. */
    int topPx() {
        double below = format.aspect() == Aspect.UPRIGHT ? 0.2 : 0.055;
        return (int) (format.heightPx() * (1 - below) - heightPx()) / 2 * 2;
    }

    /**
     * Draw the strips into a folder.
     *
     * @param frames length of the scene
     * @return the list, for the concat demuxer
     */
    Path draw(List<Cue> cues, int frames, Path folder) throws IOException {
        Drawing.png(folder.resolve(NONE), format.widthPx(), heightPx(), canvas -> {});
        List<String> list = new ArrayList<>(List.of("ffconcat version 1.0"));
        int at = 0;
        for (int n = 0; n < cues.size(); n++) {
            Cue cue = cues.get(n);
            int start = Math.max(at, format.rate().frames(cue.start()));
            int end = Math.min(frames, format.rate().frames(cue.end()));
            if (end > start) {
                String name = "cue-%d".formatted(n);
                Drawing.png(folder.resolve(name), format.widthPx(), heightPx(), canvas -> paint(canvas, cue));
                show(list, NONE, at, start);
                show(list, name, start, end);
                at = end;
            }
        }
        show(list, NONE, at, frames + format.framesPerSecond());
        return Files.write(folder.resolve("captions.ffconcat"), list);
    }

    /** The rate is that of the film: at an image's own 25 a second, times would be rounded to other frames. */
    private void show(List<String> list, String file, int from, int end) {
        if (end > from) {
            list.add("file " + file);
            list.add("option framerate " + format.framesPerSecond());
            list.add("duration " + Fit.seconds(format.rate().seconds(end - from)));
        }
    }

    private void paint(Graphics2D canvas, Cue cue) {
        List<String> lines = cue.lines().stream().map(Typeface::showable).toList();
        TextBlock full = new TextBlock(lines, Typeface.Weight.SEMI_BOLD, sizePx);
        double shrunk = Math.min(1, format.widthPx() * SAFE / Math.max(1, full.widthPx()));
        TextBlock text = new TextBlock(lines, full.weight(), (float) (sizePx * shrunk));
        if (text.lines().isEmpty()) {
            return;
        }
        double padding = PADDING * sizePx;
        double width = text.widthPx() + 4 * padding;
        double height = text.heightPx() + 2 * padding;
        double left = (format.widthPx() - width) / 2;
        double top = heightPx() - height;
        canvas.setColor(BOX);
        canvas.fill(new RoundRectangle2D.Double(left, top, width, height, sizePx * 0.6, sizePx * 0.6));
        canvas.setColor(Color.WHITE);
        text.draw(canvas, format.widthPx() / 2.0, top + padding, TextBlock.Align.CENTRE);
    }
}
