package dev.aivideo.editing;

import dev.aivideo.language.Cue;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.ShownText;
import dev.aivideo.project.ShownText.Box;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Says which words are laid over a scene, where and when, as it is read from what was drawn. */
final class TextReport {
    private static final int LETTERS = 250;
    private static final int ANYTHING = 24;

    private final SceneEdit edit;
    private final FrameRate rate;
    private final List<ShownText> texts = new ArrayList<>();

    private TextReport(SceneEdit edit) {
        this.edit = edit;
        this.rate = edit.format().rate();
    }

    /** Lines, each with its end. */
    static String of(SceneEdit edit, List<ShotFile> shots, Layers layers) throws IOException {
        TextReport report = new TextReport(edit);
        report.title(layers.title(), edit.titleFrames());
        report.captions(layers.captions(), layers.captionsTopPx());
        // What a scene fades into has its times, and its words, in the next scene.
        shots.stream().filter(shot -> edit.shots().contains(shot.span())).forEach(report::cards);
        return report.texts.stream().map(text -> text.line() + "\n").collect(Collectors.joining());
    }

    private void title(@Nullable Path title, int frames) throws IOException {
        if (title != null && frames > 1) {
            BufferedImage image = image(title);
            Rectangle letters = opaque(image, LETTERS);
            add(ShownText.Kind.TITLE, edit.course().title().text(), letters, letters, 0, frames);
        }
    }

    /** Of each caption the first strip: where a word is marked in it, the others stand in the same place. */
    private void captions(@Nullable Path list, int top) throws IOException {
        if (list == null) {
            return;
        }
        Set<Cue> known = new HashSet<>();
        Path strip = list;
        double atS = 0;
        for (String line : Files.readAllLines(list)) {
            if (line.startsWith("file ")) {
                strip = list.resolveSibling(line.substring("file ".length()));
            } else if (line.startsWith("duration ")) {
                double fromS = atS;
                atS += Double.parseDouble(line.substring("duration ".length()));
                Cue cue = cueAt((fromS + Math.min(atS, fromS + 0.1)) / 2);
                if (cue != null && !known.contains(cue) && addCaption(cue, strip, top, fromS)) {
                    known.add(cue);
                }
            }
        }
    }

    private boolean addCaption(Cue cue, Path strip, int top, double fromS) throws IOException {
        BufferedImage image = image(strip);
        Rectangle box = opaque(image, ANYTHING);
        Rectangle letters = opaque(image, LETTERS);
        box.translate(0, top);
        letters.translate(0, top);
        int from = (int) Math.round(fromS * rate.perSecond());
        return add(ShownText.Kind.CAPTION, String.join(" ", cue.lines()), box, letters, from, rate.frames(cue.end()));
    }

    private @Nullable Cue cueAt(double second) {
        Duration time = Duration.ofNanos(Math.round(second * 1e9));
        return edit.cues().stream()
                .filter(cue -> cue.start().compareTo(time.plusMillis(50)) <= 0
                        && cue.end().compareTo(time) > 0)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    /** Those that stand still; what moves with a picture is part of it. */
    private void cards(ShotFile shot) {
        for (ShownLayer layer : shot.layers()) {
            if (!layer.isAttached() && !layer.span().layer().text().isEmpty()) {
                Rectangle shown = layer.overlay().shown();
                Rectangle whole = layer.overlay().whole();
                double scale = edit.format().widthPx() / (double) whole.width;
                Rectangle box = new Rectangle(
                        (int) (shown.x * scale), (int) (shown.y * scale), (int) (shown.width * scale), (int)
                                (shown.height * scale));
                int start = shot.span().startFrame();
                add(
                        ShownText.Kind.CARD,
                        layer.span().layer().text(),
                        box,
                        box,
                        Math.max(
                                edit.course().litFromFrame(),
                                start + layer.span().seenFrom()),
                        Math.min(
                                edit.course().litUntilFrame(edit.frames()),
                                start + layer.span().seenUntil()));
            }
        }
    }

    private boolean add(
            ShownText.Kind kind, String text, Rectangle box, Rectangle letters, int fromFrame, int untilFrame) {
        if (box.isEmpty() || letters.isEmpty() || Math.min(untilFrame, edit.frames()) <= fromFrame) {
            return false;
        }
        Duration from = rate.duration(fromFrame);
        Duration until = rate.duration(Math.min(untilFrame, edit.frames()));
        return texts.add(new ShownText(kind, text, box(box), box(letters), from, until));
    }

    private static Box box(Rectangle part) {
        return new Box(part.x, part.y, part.width, part.height);
    }

    private static BufferedImage image(Path png) throws IOException {
        BufferedImage image = ImageIO.read(png.toFile());
        if (image == null) {
            throw new IOException(png + " is no picture");
        }
        return image;
    }

    /** The part in which pixels are at least so opaque, of 255; empty if none is. */
    private static Rectangle opaque(BufferedImage image, int least) {
        Raster alpha = image.getAlphaRaster();
        Rectangle part = new Rectangle(0, 0, -1, -1);
        if (alpha == null) {
            return new Rectangle(image.getWidth(), image.getHeight());
        }
        int[] row = new int[alpha.getWidth()];
        for (int y = 0; y < alpha.getHeight(); y++) {
            alpha.getSamples(0, y, row.length, 1, 0, row);
            int first = 0;
            while (first < row.length && row[first] < least) {
                first++;
            }
            int end = row.length;
            while (end > first && row[end - 1] < least) {
                end--;
            }
            if (first < end) {
                part.add(new Rectangle(first, y, end - first, 1));
            }
        }
        return part.width < 0 ? new Rectangle() : part;
    }
}
