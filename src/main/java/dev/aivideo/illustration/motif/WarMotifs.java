package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Contour;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Motifs of war, without anyone's arms or colours: a front on a map, obstacles before a burning sky. */
final class WarMotifs {
    private WarMotifs() {}

    /** Two sides of a map, the line between them, and where it is pushed. */
    static void front(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        Palette palette = canvas.palette();
        canvas.fill(new Rectangle2D.Double(0, 0, w, h), palette.tone(0.26), 0, palette.tone(0.4), h);
        Path2D line = line(canvas);
        Path2D held = new Path2D.Double(line);
        held.lineTo(w + 9, h + 9);
        held.lineTo(w + 9, -9);
        held.closePath();
        canvas.fill(Palette.fade(palette.accent(), 0.22), held);
        hatch(canvas, held);
        borders(canvas);
        coast(canvas);
        canvas.line(Palette.fade(palette.accent(), 0.25), canvas.unit() * 4, line);
        canvas.line(palette.accent(), canvas.unit() * 1.3, line);
        for (int i = 0; i < 3; i++) {
            double y = h * (0.2 + 0.26 * i + canvas.between(-0.05, 0.05));
            arrow(
                    canvas,
                    w * canvas.between(0.84, 0.9),
                    y + canvas.unit() * canvas.between(-9, 9),
                    middle(canvas, y / h) - canvas.unit() * 6,
                    y,
                    canvas.unit() * canvas.between(1.6, 2.4));
        }
        for (int i = 0; i < 11; i++) {
            double x = w * canvas.between(0.08, 0.92);
            double y = h * canvas.between(0.08, 0.9);
            canvas.disc(palette.tone(0.05), x, y, canvas.unit() * 1.25);
            canvas.disc(i == 0 ? palette.second() : palette.tone(1), x, y, canvas.unit() * 0.75);
        }
    }

    private static double middle(Canvas canvas, double t) {
        return canvas.width() * 0.5 + canvas.unit() * 66 * (canvas.noise().fractal(t * 2.6 + 3, 40.5, 4) - 0.5);
    }

    private static Path2D line(Canvas canvas) {
        Path2D line = new Path2D.Double();
        line.moveTo(middle(canvas, -0.02), -canvas.height() * 0.02);
        for (double t = 0; t <= 1.03; t += 0.007) {
            line.lineTo(middle(canvas, t), canvas.height() * t);
        }
        return line;
    }

    private static void hatch(Canvas canvas, Shape area) {
        Shape clip = canvas.graphics().getClip();
        canvas.graphics().clip(area);
        for (double x = -canvas.height(); x < canvas.width(); x += canvas.unit() * 2.4) {
            canvas.line(
                    Palette.fade(canvas.palette().accent(), 0.3),
                    canvas.unit() * 0.3,
                    x,
                    canvas.height(),
                    x + canvas.height(),
                    0);
        }
        canvas.graphics().setClip(clip);
    }

    /** Borders of provinces, dashed: lines of equal height of two slow swells. */
    private static void borders(Canvas canvas) {
        double cell = canvas.unit() * 1.5;
        double[][] heights = new double[(int) (canvas.height() / cell) + 3][(int) (canvas.width() / cell) + 3];
        for (int layer = 0; layer < 2; layer++) {
            for (int row = 0; row < heights.length; row++) {
                for (int column = 0; column < heights[row].length; column++) {
                    heights[row][column] =
                            canvas.noise().fractal(column * 0.042 + 90 * layer, row * 0.042 - 50 * layer, 3);
                }
            }
            canvas.line(canvas.palette().tone(0.85, 0.55), canvas.unit() * 0.26, new Contour(heights, cell).line(0.5));
        }
    }

    private static void coast(Canvas canvas) {
        Path2D sea = new Path2D.Double();
        double h = canvas.height();
        sea.moveTo(-9, h + 9);
        for (double x = -9; x < canvas.width() + 9; x += canvas.unit()) {
            sea.lineTo(
                    x,
                    h * 0.88 - canvas.unit() * 26 * (canvas.noise().fractal(x / (canvas.unit() * 45), 77.7, 5) - 0.5));
        }
        sea.lineTo(canvas.width() + 9, h + 9);
        sea.closePath();
        canvas.fill(canvas.palette().tone(0.1), sea);
        canvas.line(canvas.palette().tone(0.75, 0.6), canvas.unit() * 0.35, sea);
    }

    private static void arrow(Canvas canvas, double fromX, double fromY, double toX, double toY, double half) {
        AffineTransform before = canvas.graphics().getTransform();
        canvas.graphics().translate(toX, toY);
        canvas.graphics().rotate(Math.atan2(toY - fromY, toX - fromX));
        double length = Math.hypot(toX - fromX, toY - fromY);
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(0, 0);
        arrow.lineTo(-half * 3.2, -half * 2.2);
        arrow.lineTo(-half * 3, -half * 0.85);
        arrow.quadTo(-length * 0.6, -half * 0.7, -length, -half * 0.2);
        arrow.lineTo(-length, half * 0.2);
        arrow.quadTo(-length * 0.6, half * 0.7, -half * 3, half * 0.85);
        arrow.lineTo(-half * 3.2, half * 2.2);
        arrow.closePath();
        canvas.fill(canvas.palette().second(), arrow);
        canvas.line(canvas.palette().tone(0, 0.55), canvas.unit() * 0.25, arrow);
        canvas.graphics().setTransform(before);
    }

    /** Crossed beams that bar a road, smoke on the horizon. */
    static void barrier(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        double horizon = h * 0.62;
        Scenery.fillSky(canvas, horizon);
        double x = w * canvas.between(0.5, 0.7);
        canvas.glow(x, horizon, canvas.unit() * 80, canvas.palette().accent(), 0.85);
        for (int plume = 0; plume < 4; plume++) {
            smoke(
                    canvas,
                    w * (0.12 + 0.26 * plume + canvas.between(-0.05, 0.05)),
                    horizon,
                    canvas.unit() * canvas.between(2, 3.6));
        }
        ruins(canvas, horizon);
        for (int row = 0; row < 3; row++) {
            double near = row / 2.0;
            double size = canvas.unit() * (7 + 22 * near * near);
            double base = horizon + (h * 0.9 - horizon) * near * near;
            canvas.fill(
                    Scenery.body(canvas, 0.36 + 0.26 * near),
                    Scenery.land(canvas, row, base - size * 0.05, canvas.unit() * 1.5, canvas.unit() * 50));
            for (double at = size * canvas.between(-0.5, 0.5); at < w + size; at += size * canvas.between(1.9, 3.1)) {
                hedgehog(canvas, at, base + size * 0.12, size, Scenery.body(canvas, 0.7 + 0.3 * near));
            }
        }
    }

    private static void smoke(Canvas canvas, double x, double foot, double size) {
        for (int i = 0; i < 70; i++) {
            double t = i / 69.0;
            double drift =
                    canvas.unit() * 26 * t * t + size * 3 * (canvas.noise().at(t * 5, x) - 0.5) * t * 2;
            canvas.disc(
                    Palette.fade(Scenery.body(canvas, 0.75), 0.075 * (1 - 0.7 * t)),
                    x + drift + size * canvas.between(-1, 1) * (0.3 + t),
                    foot - canvas.unit() * 52 * t,
                    size * (0.6 + 3.6 * t));
        }
    }

    private static void ruins(Canvas canvas, double horizon) {
        Area town = new Area();
        for (double x = 0; x < canvas.width(); x += canvas.unit() * canvas.between(5, 13)) {
            double wide = canvas.unit() * canvas.between(3.5, 7);
            double tall = canvas.unit() * canvas.between(3, 13);
            town.add(new Area(Canvas.polygon(
                    x,
                    horizon + 2,
                    x,
                    horizon - tall,
                    x + wide * 0.3,
                    horizon - tall * canvas.between(0.7, 1.1),
                    x + wide * 0.5,
                    horizon - tall * canvas.between(0.5, 0.9),
                    x + wide,
                    horizon - tall * canvas.between(0.4, 1),
                    x + wide,
                    horizon + 2)));
            for (double up = tall * 0.25; up < tall * 0.55; up += canvas.unit() * 2.2) {
                for (double at = 0.2; at < 0.8; at += 0.35) {
                    town.subtract(new Area(
                            new Rectangle2D.Double(x + wide * at, horizon - up, wide * 0.13, canvas.unit() * 1.1)));
                }
            }
        }
        canvas.fill(Scenery.body(canvas, 0.42), town);
    }

    /** Three beams crossed in one point. */
    private static void hedgehog(Canvas canvas, double x, double foot, double size, Color colour) {
        double[][] beams = {{-0.62, 0, 0.5, -0.95}, {0.6, 0, -0.46, -0.98}, {-0.1, 0.12, 0.12, -1.12}};
        double middle = foot - size * 0.46;
        for (int i = 0; i < beams.length; i++) {
            Color shade = Palette.mix(colour, canvas.palette().accent(), i == 0 ? 0.16 : i == 2 ? 0.08 : 0);
            canvas.graphics().setPaint(shade);
            canvas.graphics()
                    .setStroke(new BasicStroke((float) (size * 0.13), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            Line2D beam = new Line2D.Double(
                    x + size * beams[i][0],
                    foot + size * beams[i][1],
                    x + size * beams[i][2],
                    foot + size * beams[i][3]);
            canvas.graphics().draw(beam);
            canvas.line(Palette.fade(Scenery.sky(canvas, 1), 0.35), size * 0.012, beam);
        }
        canvas.disc(Palette.mix(colour, canvas.palette().accent(), 0.3), x, middle, size * 0.085);
    }
}
