package dev.aivideo.editing;

import dev.aivideo.language.Cue;
import dev.aivideo.language.CueWord;
import dev.aivideo.media.FontFamily;
import dev.aivideo.media.TextBlock;
import dev.aivideo.media.Typeface;
import dev.aivideo.project.CaptionStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws captions in their style into the strip of the frame where they stand. */
record CaptionPainter(CaptionArea area, CaptionColours colours, FontFamily typeface) {
    private static final double ASCENT = 0.94;
    private static final double OUTLINE = 0.13;
    private static final double[] SHADOW = {0.62, 0.5, 0.38, 0.26};
    private static final int SHADOW_ALPHA = 42;
    private static final double ROUND = 0.6;
    private static final double BAR_BEYOND = 0.12;

    /** @param spoken the word to be marked; null for none */
    void paint(Graphics2D canvas, Cue cue, @Nullable CueWord spoken) {
        List<ShownLine> lines = IntStream.range(0, cue.lines().size())
                .mapToObj(n -> ShownLine.of(n, cue.lines().get(n)))
                .filter(line -> !line.isBlank())
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        TextBlock text = fitting(lines.stream().map(ShownLine::text).toList());
        double top = area.heightPx() - area.paddingPx() - text.heightPx();
        if (hasBox()) {
            box(canvas, text, top);
        }
        for (int n = 0; n < lines.size(); n++) {
            double baseline = top + n * text.lineHeightPx() + text.sizePx() * ASCENT;
            TextLayout line = Typeface.line(text.lines().get(n), text.face(), text.sizePx());
            line(
                    canvas,
                    line,
                    baseline,
                    spoken == null || spoken.line() != lines.get(n).number()
                            ? null
                            : lines.get(n).shape(line, spoken));
        }
    }

    private boolean hasBox() {
        return area.style() == CaptionStyle.BOX || area.style() == CaptionStyle.KARAOKE;
    }

    private TextBlock fitting(List<String> lines) {
        TextBlock full = new TextBlock(lines, typeface.face(area.weight()), area.sizePx());
        double shrunk = Math.min(1, area.roomPx() / Math.max(1, full.widthPx()));
        return new TextBlock(lines, full.face(), (float) (area.sizePx() * shrunk));
    }

    private void box(Graphics2D canvas, TextBlock text, double top) {
        double padding = area.paddingPx();
        double width = text.widthPx() + 4 * padding;
        double round = area.sizePx() * ROUND;
        canvas.setColor(colours.box());
        canvas.fill(new RoundRectangle2D.Double(
                (area.widthPx() - width) / 2, top - padding, width, text.heightPx() + 2 * padding, round, round));
    }

    /** @param marked where the word stands that is being spoken, from the line's beginning */
    private void line(Graphics2D canvas, TextLayout line, double baseline, @Nullable Shape marked) {
        AffineTransform place =
                AffineTransform.getTranslateInstance((area.widthPx() - line.getAdvance()) / 2, baseline);
        Shape letters = line.getOutline(place);
        if (!hasBox()) {
            outline(canvas, letters);
        }
        canvas.setColor(colours.text());
        canvas.fill(letters);
        if (marked != null) {
            mark(canvas, letters, place.createTransformedShape(marked));
        }
    }

    private void outline(Graphics2D canvas, Shape letters) {
        Color dark = colours.outline();
        canvas.setColor(new Color(dark.getRed(), dark.getGreen(), dark.getBlue(), SHADOW_ALPHA));
        for (double width : SHADOW) {
            canvas.setStroke(stroke(width));
            canvas.draw(letters);
        }
        canvas.setColor(dark);
        canvas.setStroke(stroke(OUTLINE * 2));
        canvas.draw(letters);
    }

    private BasicStroke stroke(double share) {
        return new BasicStroke((float) (share * area.sizePx()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private void mark(Graphics2D canvas, Shape letters, Shape word) {
        Shape whole = canvas.getClip();
        Color bar = colours.bar();
        if (bar != null) {
            Rectangle2D around = word.getBounds2D();
            double beyond = area.sizePx() * BAR_BEYOND;
            double round = area.sizePx() * ROUND / 2;
            canvas.setColor(bar);
            canvas.fill(new RoundRectangle2D.Double(
                    around.getX() - beyond,
                    around.getY(),
                    around.getWidth() + 2 * beyond,
                    around.getHeight(),
                    round,
                    round));
        }
        canvas.clip(word);
        canvas.setColor(colours.marked());
        canvas.fill(letters);
        canvas.setClip(whole);
    }
}
