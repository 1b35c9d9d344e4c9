package dev.aivideo.illustration.lettering;

import dev.aivideo.illustration.canvas.Palette;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * The layer of type that stands still over a moving backdrop: of the frame's size, transparent, its lowest 22 % free
 * for captions. A veil in the ground's colour lies under the type, so that it reads well on every motif.
 */
public final class LetteringLayer {
    /** Shares of the frame kept free at the sides and above; players and phones cover what is nearer to the edge. */
    static final double SIDE = 0.07;

    static final double TOP = 0.08;
    /** Share of the frame at the bottom that belongs to the captions. */
    static final double CAPTIONS = 0.22;
    /** Opacity of the veil where it is strongest; type is opaque. */
    private static final double VEIL = 0.72;
    /** What WCAG 2 asks of large type. */
    private static final double LEAST_CONTRAST = 3;

    /** From line to line, in sizes of the type. */
    private static final double LEADING = 1.08;

    private final Lettering lettering;
    private final Palette palette;
    private final int width;
    private final int height;
    private final double unit;
    private final BufferedImage image;
    private final Graphics2D g;

    private LetteringLayer(Lettering lettering, Palette palette, int width, int height) {
        this.lettering = lettering;
        this.palette = palette;
        this.width = width;
        this.height = height;
        this.unit = Math.min(width, height) / 100.0;
        this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        this.g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** Draws lettering that has some type. */
    public static BufferedImage draw(Lettering lettering, Palette palette, int width, int height) {
        LetteringLayer overlay = new LetteringLayer(lettering, palette, width, height);
        try {
            switch (lettering.card()) {
                case PHRASE -> overlay.phrase(LetteringStyle.BOLD, 14.5, wide(overlay) ? 3 : 5);
                case QUOTE -> overlay.phrase(LetteringStyle.QUOTE, 9, wide(overlay) ? 4 : 7);
                case NUMBER -> overlay.number();
                case NOTE -> overlay.note();
                case PLAIN -> throw new IllegalArgumentException("A plain card has no type: " + lettering);
            }
            return overlay.image;
        } finally {
            overlay.g.dispose();
        }
    }

    private static boolean wide(LetteringLayer overlay) {
        return overlay.width > overlay.height;
    }

    private void phrase(LetteringStyle type, double largest, int lines) {
        double room = width * (wide(this) ? 0.68 : 1 - 2 * SIDE);
        // As much above the middle as below, under the kicker.
        double tallest = 2 * (middle() - height * TOP - unit * 8);
        double size = unit * largest;
        Optional<List<String>> broken = broken(type, size, room, tallest, lines);
        while (broken.isEmpty() && size > unit) {
            size *= 0.93;
            broken = broken(type, size, room, tallest, lines);
        }
        List<String> set = broken.orElse(List.of(lettering.text()));
        double leading = size * LEADING;
        double block = leading * set.size();
        veil();
        double y = middle() - block / 2 + size * 0.78;
        kicker(y - size * 0.72 - unit * 4.6);
        if (lettering.card() == CardLayout.QUOTE) {
            place(LetteringStyle.BOLD.line("“", unit * 22), y - size * 0.72 + unit * 6, legible());
        }
        for (String line : set) {
            place(type.line(line, size), y, palette.ink());
            y += leading;
        }
        rule(y - leading + size * 0.36 + unit * 3);
    }

    private Optional<List<String>> broken(LetteringStyle type, double size, double room, double tallest, int lines) {
        int most = Math.min(lines, (int) (tallest / (size * LEADING)));
        return LineWrap.lines(lettering.text(), text -> type.width(text, size), room, most);
    }

    private void number() {
        double size = unit * 34;
        double room = width * (1 - 2 * SIDE);
        double wanted = LetteringStyle.BOLD.width(lettering.text(), size);
        size *= Math.min(1, room / wanted);
        veil();
        double baseline = middle() + size * 0.3;
        kicker(baseline - size * 0.74 - unit * 5);
        place(LetteringStyle.BOLD.line(lettering.text(), size), baseline, legible());
        if (!lettering.detail().isEmpty()) {
            double label = unit * 6.4;
            label *= Math.min(1, room / LetteringStyle.SEMIBOLD.width(lettering.detail(), label));
            place(LetteringStyle.SEMIBOLD.line(lettering.detail(), label), baseline + unit * 10.5, palette.ink());
        } else {
            rule(baseline + unit * 7);
        }
    }

    /** Small, in the upper corner, with a short stroke of the accent before it. */
    private void note() {
        double size = unit * 3.7;
        double x = width * SIDE;
        double y = height * TOP + unit * 5.5;
        TextLayout line = LetteringStyle.SEMIBOLD.line(lettering.text(), size);
        double pad = unit * 2;
        double length = line.getAdvance() + 3.4 * pad;
        g.setPaint(Palette.fade(palette.tone(0), VEIL));
        g.fill(new RoundRectangle2D.Double(
                x, y - size * 0.74 - pad, length, size * 0.74 + 2 * pad, 2.2 * pad, 2.2 * pad));
        g.setPaint(palette.accent());
        g.fill(new Ellipse2D.Double(x + pad, y - size * 0.56, size * 0.38, size * 0.38));
        draw(line, x + 2.2 * pad, y, palette.ink());
    }

    /** The accent where it reads well on the ground, the ink otherwise. */
    private Color legible() {
        double ground = Palette.luminance(palette.tone(0.04));
        double accent = Palette.luminance(palette.accent());
        double contrast = (Math.max(ground, accent) + 0.05) / (Math.min(ground, accent) + 0.05);
        return contrast >= LEAST_CONTRAST ? palette.accent() : palette.ink();
    }

    private double middle() {
        return height * (wide(this) ? 0.44 : 0.42);
    }

    private void kicker(double baseline) {
        if (lettering.kicker().isEmpty()) {
            return;
        }
        double size = unit * 2.8;
        double dash = lettering.centred() ? 0 : unit * 7.5;
        double room = width * (1 - 2 * SIDE) - dash;
        size *= Math.min(1, room / LetteringStyle.LABEL.width(lettering.kicker(), size));
        TextLayout line = LetteringStyle.LABEL.line(lettering.kicker(), size);
        if (lettering.centred()) {
            place(line, baseline, legible());
        } else {
            g.setPaint(palette.accent());
            g.fill(new Rectangle2D.Double(width * SIDE, baseline - size * 0.44, unit * 5.5, unit * 0.45));
            draw(line, width * SIDE + dash, baseline, legible());
        }
    }

    private void rule(double y) {
        if (lettering.centred()) {
            g.setPaint(palette.accent());
            g.fill(new Rectangle2D.Double(width / 2.0 - unit * 4, y, unit * 8, unit * 0.5));
        }
    }

    private void place(TextLayout line, double baseline, Color colour) {
        double x = lettering.centred()
                ? (width - line.getAdvance()) / 2
                : width * SIDE - line.getBounds().getX();
        draw(line, x, baseline, colour);
    }

    private void draw(TextLayout line, double x, double baseline, Color colour) {
        g.setPaint(colour);
        g.fill(line.getOutline(AffineTransform.getTranslateInstance(x, baseline)));
    }

    private void veil() {
        Color ground = palette.tone(0.04);
        if (lettering.centred() || !wide(this)) {
            float radius = (float) (Math.hypot(width, height) * 0.56);
            g.setPaint(new RadialGradientPaint(
                    width / 2f, (float) middle(), radius, new float[] {0, 0.45f, 1}, new Color[] {
                        Palette.fade(ground, VEIL), Palette.fade(ground, VEIL * 0.82), Palette.fade(ground, 0.1)
                    }));
        } else {
            // Strong as far as lines of type reach, so that they read well on the lightest of motifs too.
            g.setPaint(new LinearGradientPaint(0, 0, width, 0, new float[] {0.1f, 0.5f, 0.75f, 1}, new Color[] {
                Palette.fade(ground, VEIL),
                Palette.fade(ground, VEIL * 0.92),
                Palette.fade(ground, VEIL * 0.7),
                Palette.fade(ground, 0.04)
            }));
        }
        g.fillRect(0, 0, width, height);
    }
}
