package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;

/** Motifs of what grows: a forest, ploughed fields, ears of grain. */
final class FarmlandMotifs {
    private FarmlandMotifs() {}

    /** Firs behind firs in the haze, with light falling between them. */
    static void forest(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        double sunX = w * canvas.between(0.55, 0.78);
        double sunY = h * canvas.between(0.22, 0.32);
        Scenery.fillSky(canvas, h * 0.75);
        Scenery.sun(canvas, sunX, sunY, canvas.unit() * canvas.between(6, 9));
        for (int row = 0; row < 5; row++) {
            double near = row / 4.0;
            double base = h * (0.56 + 0.42 * near);
            double tall = canvas.unit() * (20 + 42 * near * near);
            Color colour = Scenery.body(canvas, 0.16 + 0.8 * near);
            for (double x = -canvas.between(0, tall * 0.3);
                    x < w + tall * 0.2;
                    x += tall * canvas.between(0.16, 0.42 + 0.24 * near)) {
                // The light is not to be hidden by what stands near.
                double open = row < 3 ? 1 : Math.min(1.1, 0.45 + Math.abs(x - sunX) / (canvas.unit() * 60));
                fir(canvas, x, base + tall * 0.05, tall * open * canvas.between(0.7, 1.15), colour);
            }
            canvas.fill(colour, Scenery.land(canvas, row, base, canvas.unit() * 3, canvas.unit() * 40));
            Scenery.haze(canvas, base + tall * 0.1, tall * 0.8, 0.34 * (1 - near));
        }
    }

    private static void fir(Canvas canvas, double x, double foot, double tall, Color colour) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, foot - tall);
        int tiers = 7;
        for (int side = 1; side >= -1; side -= 2) {
            for (int i = 1; i <= tiers; i++) {
                int tier = side > 0 ? i : tiers + 1 - i;
                double half = tall * 0.21 * tier / tiers * canvas.between(0.85, 1.12);
                double y = foot - tall + tall * 0.93 * tier / tiers;
                double inner = x + side * half * 0.5;
                if (side > 0) {
                    path.lineTo(x + half, y);
                    path.lineTo(inner, y - tall * 0.025);
                } else {
                    path.lineTo(inner, y - tall * 0.025);
                    path.lineTo(x - half, y);
                }
            }
        }
        path.closePath();
        canvas.fill(colour, path);
        canvas.line(colour, tall * 0.03, x, foot - tall * 0.1, x, foot);
    }

    /** Furrows that run to the horizon, a farm and trees on it, a low sun. */
    static void fields(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        double horizon = h * canvas.between(0.4, 0.46);
        double vanishing = w * canvas.between(0.52, 0.72);
        Scenery.fillSky(canvas, horizon);
        Scenery.sun(
                canvas,
                vanishing + canvas.unit() * canvas.between(-22, 22),
                horizon - canvas.unit() * canvas.between(6, 12),
                canvas.unit() * 6.5);
        canvas.fill(
                Scenery.body(canvas, 0.18),
                Scenery.land(canvas, 1, horizon - canvas.unit() * 2.5, canvas.unit() * 5, canvas.unit() * 45));
        canvas.fill(Scenery.body(canvas, 0.5), new java.awt.geom.Rectangle2D.Double(0, horizon, w, h - horizon + 1));
        double reach = h - horizon;
        double step = canvas.unit() * canvas.between(9, 12);
        for (int i = -60; i <= 60; i++) {
            double left = vanishing + i * step;
            Color ripe = Palette.mix(canvas.palette().accent(), Scenery.body(canvas, 0.6), i % 6 == 0 ? 0.25 : 0.55);
            canvas.fill(
                    Canvas.polygon(
                            vanishing + i * step * 0.035,
                            horizon,
                            vanishing + (i + 0.52) * step * 0.035,
                            horizon,
                            left + step * 0.52,
                            h + 1,
                            left,
                            h + 1),
                    Palette.mix(ripe, Scenery.sky(canvas, 1), 0.45),
                    horizon,
                    ripe,
                    horizon + reach * 0.7);
        }
        for (int i = 0; i < 14; i++) {
            double x = w * canvas.random().nextDouble();
            TownMotifs.tree(
                    canvas,
                    x,
                    horizon + canvas.unit() * 0.4,
                    canvas.unit() * canvas.between(2.2, 5),
                    Scenery.body(canvas, 0.62));
        }
        Scenery.haze(canvas, horizon, canvas.unit() * 5, 0.4);
    }

    /** Ears of ripe grain before a low sun. */
    static void grain(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        Scenery.fillSky(canvas, h);
        Scenery.sun(
                canvas,
                w * canvas.between(0.55, 0.75),
                h * canvas.between(0.3, 0.42),
                canvas.unit() * canvas.between(9, 13));
        double wind = canvas.between(-0.2, 0.26);
        for (int row = 0; row < 4; row++) {
            double size = canvas.unit() * (11 + 6.5 * row);
            Color colour = row == 3
                    ? Palette.mix(canvas.palette().accent(), Scenery.body(canvas, 0.9), 0.18)
                    : Palette.mix(
                            Scenery.body(canvas, 0.25 + 0.24 * row),
                            canvas.palette().accent(),
                            0.12 + 0.1 * row);
            for (double x = -size; x < w + size; x += size * canvas.between(0.35, 0.8) * (row == 3 ? 1.7 : 1)) {
                double top = h * (0.4 + 0.055 * row) + size * canvas.between(-0.5, 1.1);
                ear(canvas, x, top, size, wind + canvas.between(-0.1, 0.1), colour);
            }
        }
    }

    private static void ear(Canvas canvas, double x, double top, double size, double lean, Color colour) {
        double foot = canvas.height() + 2.0;
        double tipX = x + lean * size * 2.4;
        canvas.line(
                colour, size * 0.045, new QuadCurve2D.Double(x - lean * size, foot, x, top + size * 1.3, tipX, top));
        for (int i = 0; i < 9; i++) {
            double t = i / 8.0;
            double cx = tipX - lean * size * 1.15 * t;
            double cy = top + size * 0.95 * t;
            for (int side = -1; side <= 1; side += 2) {
                Path2D kernel = new Path2D.Double();
                kernel.moveTo(cx, cy + size * 0.1);
                kernel.quadTo(
                        cx + side * size * 0.2,
                        cy + size * 0.04,
                        cx + side * size * 0.13 + lean * size * 0.1,
                        cy - size * 0.14);
                kernel.quadTo(cx + side * size * 0.01, cy - size * 0.06, cx, cy + size * 0.1);
                canvas.fill(colour, kernel);
                canvas.line(
                        Palette.fade(colour, 0.8),
                        size * 0.012,
                        cx + side * size * 0.13 + lean * size * 0.1,
                        cy - size * 0.13,
                        cx + side * size * 0.22 + lean * size * 0.3,
                        cy - size * 0.5);
            }
        }
    }
}
