package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Motifs of bees and flowers: a comb, bees over a meadow, blossoms. */
final class BeeMotifs {
    /** What bees are known by, whatever the film's colours. */
    private static final Color AMBER = new Color(0xF5B22E);

    private BeeMotifs() {}

    /** Cells of wax, some filled, some closed, some empty. */
    static void honeycomb(Canvas canvas) {
        double side = canvas.unit() * canvas.between(6.6, 8.4);
        double across = side * Math.sqrt(3);
        double tilt = canvas.between(-0.14, 0.14);
        var upright = canvas.graphics().getTransform();
        canvas.graphics().rotate(tilt, canvas.width() / 2.0, canvas.height() / 2.0);
        int rows = (int) (canvas.height() / (1.5 * side)) + 5;
        int columns = (int) (canvas.width() / across) + 5;
        for (int row = -4; row < rows; row++) {
            for (int column = -4; column < columns; column++) {
                double x = (column + (row % 2 == 0 ? 0 : 0.5)) * across;
                double y = row * 1.5 * side;
                double full = canvas.noise().fractal(x / (canvas.unit() * 48), y / (canvas.unit() * 48), 2);
                cell(canvas, x, y, side, full + canvas.between(-0.07, 0.07));
            }
        }
        canvas.graphics().setTransform(upright);
    }

    private static void cell(Canvas canvas, double x, double y, double side, double full) {
        Palette palette = canvas.palette();
        Color wax = palette.tone(0.5);
        canvas.fill(palette.tone(0.34), hexagon(x, y, side));
        if (full > 0.62) {
            canvas.fill(hexagon(x, y, side * 0.86), wax, y - side, Palette.mix(wax, palette.accent(), 0.35), y + side);
            canvas.fill(palette.tone(0.85, 0.3), hexagon(x - side * 0.1, y - side * 0.14, side * 0.5));
        } else if (full > 0.44) {
            // Honey is amber in every film; the palette only tints it.
            Color honey = Palette.mix(full > 0.52 ? palette.accent() : palette.second(), AMBER, 0.7);
            canvas.fill(
                    hexagon(x, y, side * 0.86),
                    Palette.mix(honey, palette.tone(0), 0.3),
                    y - side * 0.8,
                    honey,
                    y + side * 0.7);
            canvas.fill(
                    Palette.fade(Color.WHITE, 0.3),
                    new Ellipse2D.Double(x - side * 0.42, y - side * 0.5, side * 0.44, side * 0.24));
        } else {
            canvas.fill(hexagon(x, y, side * 0.86), palette.tone(0.02), y - side, palette.tone(0.2), y + side);
            canvas.fill(palette.tone(0.1), hexagon(x, y + side * 0.1, side * 0.6));
        }
    }

    private static Path2D hexagon(double x, double y, double side) {
        double[] corners = new double[12];
        for (int i = 0; i < 6; i++) {
            double angle = Math.PI / 6 + i * Math.PI / 3;
            corners[2 * i] = x + side * Math.cos(angle);
            corners[2 * i + 1] = y + side * Math.sin(angle);
        }
        return Canvas.polygon(corners);
    }

    /** Bees on their ways over a meadow. */
    static void bees(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        Scenery.fillSky(canvas, h * 0.8);
        canvas.glow(
                w * canvas.between(0.3, 0.7),
                h * 0.2,
                canvas.unit() * 60,
                canvas.palette().second(),
                0.35);
        meadow(canvas, 0.68);
        int bees = canvas.wide() ? 5 : 6;
        for (int i = 0; i < bees; i++) {
            double x = w * (0.2 + 0.62 * ((i * 0.41 + 0.5) % 1.0));
            double y = h * (0.16 + 0.44 * ((i * 0.62) % 1.0));
            double size = canvas.unit() * (i == 0 ? 21 : canvas.between(7, 13));
            bee(
                    canvas,
                    x + canvas.unit() * canvas.between(-4, 4),
                    y + canvas.unit() * canvas.between(-3, 3),
                    size,
                    canvas.between(-0.5, 0.3));
        }
    }

    static void bee(Canvas canvas, double x, double y, double size, double turn) {
        AffineTransform before = canvas.graphics().getTransform();
        canvas.graphics().translate(x, y);
        canvas.graphics().rotate(turn);
        canvas.graphics().scale(canvas.random().nextBoolean() ? size : -size, size);
        Color dark = Palette.mix(Scenery.body(canvas, 1), Color.BLACK, 0.35);
        Color gold = Palette.mix(canvas.palette().accent(), AMBER, 0.65);
        Ellipse2D body = new Ellipse2D.Double(-0.52, -0.24, 0.78, 0.48);
        canvas.fill(dark, Canvas.polygon(-0.5, -0.07, -0.62, 0.02, -0.5, 0.1));
        canvas.fill(gold, body);
        var clip = canvas.graphics().getClip();
        canvas.graphics().clip(body);
        for (int i = 0; i < 3; i++) {
            canvas.fill(dark, new Rectangle2D.Double(-0.46 + 0.21 * i, -0.3, 0.1, 0.6));
        }
        canvas.graphics().setClip(clip);
        canvas.disc(Palette.mix(gold, dark, 0.4), 0.22, 0, 0.21);
        canvas.disc(dark, 0.45, 0.03, 0.15);
        Path2D feeler = new Path2D.Double();
        feeler.moveTo(0.5, -0.08);
        feeler.quadTo(0.58, -0.28, 0.72, -0.26);
        canvas.line(dark, 0.03, feeler);
        for (int leg = 0; leg < 3; leg++) {
            canvas.line(dark, 0.03, 0.02 + 0.13 * leg, 0.2, -0.06 + 0.15 * leg, 0.36);
        }
        for (int wing = 0; wing < 2; wing++) {
            canvas.graphics().rotate(wing == 0 ? -1.05 : -0.55, 0.15, -0.15);
            canvas.fill(
                    Palette.fade(canvas.palette().ink(), 0.5),
                    new Ellipse2D.Double(0.1, -0.32, wing == 0 ? 0.62 : 0.46, 0.26));
            canvas.graphics().rotate(wing == 0 ? 1.05 : 0.55, 0.15, -0.15);
        }
        canvas.graphics().setTransform(before);
    }

    /** Blossoms close by, with leaves and buds. */
    static void blossoms(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        Scenery.fillSky(canvas, h);
        canvas.glow(w * 0.62, h * 0.3, canvas.unit() * 70, canvas.palette().second(), 0.3);
        int flowers = canvas.wide() ? 15 : 13;
        for (int i = 0; i < flowers; i++) {
            double near = i / (flowers - 1.0);
            double x = w * ((0.31 * i + canvas.between(0, 0.14)) % 1.05);
            double y = h * (0.62 - 0.34 * ((i * 0.47) % 1.0) + 0.1 * near);
            double size = canvas.unit() * (4.5 + 9.5 * near);
            Color green = Scenery.body(canvas, 0.3 + 0.6 * near);
            double foot = x + size * canvas.between(-0.8, 0.8);
            Path2D stem = new Path2D.Double();
            stem.moveTo(foot, h + 2);
            stem.quadTo(foot, (y + h) / 2, x, y);
            canvas.line(green, size * 0.11, stem);
            leaf(
                    canvas,
                    green,
                    foot + (x - foot) * 0.3,
                    y + (h - y) * 0.5,
                    size * canvas.between(1, 1.5) * (i % 2 == 0 ? 1 : -1));
            flower(canvas, x, y, size, near, i);
        }
    }

    private static void leaf(Canvas canvas, Color colour, double x, double y, double size) {
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(x, y);
        leaf.quadTo(x + size * 0.3, y - Math.abs(size) * 0.9, x + size * 1.1, y - Math.abs(size) * 0.9);
        leaf.quadTo(x + size * 0.9, y - Math.abs(size) * 0.1, x, y);
        canvas.fill(colour, leaf);
    }

    private static void flower(Canvas canvas, double x, double y, double size, double near, int kind) {
        Palette palette = canvas.palette();
        Color petal = kind % 3 == 0
                ? palette.second()
                : kind % 3 == 1 ? palette.accent() : Palette.mix(palette.accent(), palette.ink(), 0.45);
        petal = Palette.mix(Scenery.sky(canvas, 1), petal, 0.35 + 0.65 * near);
        int petals = 7 + kind % 3 * 2;
        double turn = canvas.between(0, 1);
        AffineTransform before = canvas.graphics().getTransform();
        canvas.graphics().translate(x, y);
        canvas.graphics().scale(1, canvas.between(0.62, 0.98));
        for (int layer = 0; layer < 2; layer++) {
            double long1 = size * (1 - 0.3 * layer);
            for (int i = 0; i < petals; i++) {
                AffineTransform still = canvas.graphics().getTransform();
                canvas.graphics().rotate(turn + (i + 0.5 * layer) * 2 * Math.PI / petals);
                canvas.fill(
                        Palette.mix(petal, Scenery.body(canvas, 0.9), layer == 0 ? 0.22 : 0),
                        new Ellipse2D.Double(size * 0.12, -size * 0.19, long1 * 0.9, size * 0.38));
                canvas.graphics().setTransform(still);
            }
        }
        canvas.disc(Palette.mix(Scenery.body(canvas, 0.85), palette.accent(), 0.25), 0, 0, size * 0.27);
        canvas.disc(Palette.mix(palette.second(), Scenery.body(canvas, 0.6), 0.3), 0, -size * 0.02, size * 0.17);
        canvas.graphics().setTransform(before);
    }

    private static void meadow(Canvas canvas, double share) {
        double h = canvas.height();
        for (int row = 0; row < 3; row++) {
            Color green = Scenery.body(canvas, 0.25 + 0.3 * row);
            double base = h * (share + 0.11 * row);
            canvas.fill(green, Scenery.land(canvas, row, base, canvas.unit() * 5, canvas.unit() * 60));
            for (int i = 0; i < 26; i++) {
                double x = canvas.width() * canvas.random().nextDouble();
                double size = canvas.unit() * (1.3 + 1.5 * row) * canvas.between(0.7, 1.2);
                double foot = Scenery.edge(canvas, row, base, canvas.unit() * 5, canvas.unit() * 60, x);
                double top = foot - size * canvas.between(0, 3);
                canvas.line(green, size * 0.14, x, foot + size, x, top);
                flower(canvas, x, top, size, 0.4 + 0.3 * row, i);
            }
        }
    }
}
