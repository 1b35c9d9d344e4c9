package dev.aivideo.illustration.card;

import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.style.Contrast;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** A transparent sheet of the frame's size on which a piece of a card is drawn, and the colours for it. */
public final class Sheet {
    /** What WCAG 2 asks of large type. */
    private static final double LEAST_CONTRAST = 3;

    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Palette palette;
    private final double unit;

    private Sheet(CardFrame frame, Palette palette) {
        this.image = new BufferedImage(frame.widthPx(), frame.heightPx(), BufferedImage.TYPE_INT_ARGB);
        this.graphics = image.createGraphics();
        this.palette = palette;
        this.unit = frame.unit();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** The sheet with one piece. */
    public static BufferedImage draw(Piece piece, CardFrame frame, Palette palette) {
        Sheet sheet = new Sheet(frame, palette);
        try {
            piece.drawing().accept(sheet);
        } finally {
            sheet.graphics.dispose();
        }
        return sheet.image;
    }

    /** Colour of type. */
    Color ink() {
        return palette.ink();
    }

    /** Type that is less than what it belongs to. */
    Color soft() {
        return Palette.mix(palette.ink(), ground(), 0.18);
    }

    /** The accent, with as much of the ink in it as makes it read well on the ground. */
    Color accent() {
        return legible(palette.accent());
    }

    Color second() {
        return legible(palette.second());
    }

    /** What is empty: a ring's track, a line not yet filled. */
    Color track() {
        return Palette.fade(palette.ink(), 0.24);
    }

    /** Under a label that lies on a picture. */
    Color plate() {
        return Palette.fade(palette.tone(0.06), 0.92);
    }

    private Color ground() {
        return palette.tone(0.12);
    }

    private Color legible(Color colour) {
        Color legible = colour;
        for (double ink = 0.1; Contrast.between(legible, ground()) < LEAST_CONTRAST && ink <= 1; ink += 0.1) {
            legible = Palette.mix(colour, palette.ink(), ink);
        }
        return legible;
    }

    void type(TextLayout line, Color colour, double left, double baseline) {
        graphics.setPaint(colour);
        // Where the ink begins, not the em square: lines of all sizes stand flush.
        double bearing = Math.max(0, line.getBounds().getX());
        graphics.fill(line.getOutline(AffineTransform.getTranslateInstance(left - bearing, baseline)));
    }

    void fill(Color colour, Shape shape) {
        graphics.setPaint(colour);
        graphics.fill(shape);
    }

    /** A line of the one thickness that cards have. */
    void stroke(Color colour, Shape shape) {
        stroke(colour, 0.5, shape);
    }

    /** @param thick in hundredths of the shorter side */
    void stroke(Color colour, double thick, Shape shape) {
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke((float) (thick * unit), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    /** A bar with ends that are slightly rounded. */
    void bar(Color colour, double left, double top, double width, double height) {
        double round = Math.min(height, 1.2 * unit);
        fill(colour, new RoundRectangle2D.Double(left, top, Math.max(width, 0.6 * unit), height, round, round));
    }
}
