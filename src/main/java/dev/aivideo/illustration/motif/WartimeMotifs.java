package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Motifs of a land at war, seen from where people live: a town under searchlights, barbed wire. */
final class WartimeMotifs {
    private WartimeMotifs() {}

    /** Beams that search the sky over a dark town, and glows behind its roofs. */
    static void searchlights(Canvas canvas) {
        double w = canvas.width();
        double horizon = canvas.height() * (canvas.wide() ? 0.8 : 0.74);
        Scenery.fillSky(canvas, horizon);
        for (int i = 0; i < 3; i++) {
            canvas.glow(
                    w * (0.2 + 0.3 * i + canvas.between(-0.1, 0.1)),
                    horizon,
                    canvas.unit() * canvas.between(28, 52),
                    canvas.palette().accent(),
                    0.75);
        }
        int beams = canvas.wide() ? 6 : 5;
        for (int i = 0; i < beams; i++) {
            beam(canvas, w * (i + 0.5 + canvas.between(-0.3, 0.3)) / beams, horizon, canvas.between(-0.62, 0.62));
        }
        for (int i = 0; i < 6; i++) {
            spark(
                    canvas,
                    w * canvas.between(0.15, 0.9),
                    horizon * canvas.between(0.15, 0.6),
                    canvas.unit() * canvas.between(0.5, 1.1));
        }
        for (int row = 0; row < 2; row++) {
            Color colour = Scenery.body(canvas, 0.6 + 0.36 * row);
            for (double x = -canvas.unit() * 4; x < w; ) {
                double wide = canvas.unit() * canvas.between(5, 12);
                double tall = canvas.unit() * canvas.between(7, 22 - 8 * row);
                roof(canvas, x, horizon, wide, tall, colour);
                x += wide * canvas.between(0.95, 1.1);
            }
        }
        canvas.fill(
                Scenery.body(canvas, 0.96), new Rectangle2D.Double(0, horizon - 1, w, canvas.height() - horizon + 2));
    }

    private static void beam(Canvas canvas, double x, double foot, double lean) {
        double reach = Math.hypot(canvas.width(), canvas.height()) * 0.75;
        Color light = Scenery.shining(canvas, Scenery.lamp(canvas));
        for (double spread : new double[] {0.055, 0.026}) {
            canvas.graphics()
                    .setPaint(new GradientPaint(
                            (float) x,
                            (float) foot,
                            Palette.fade(light, 0.55),
                            (float) (x + reach * Math.sin(lean)),
                            (float) (foot - reach * Math.cos(lean)),
                            Palette.fade(light, 0)));
            canvas.graphics()
                    .fill(Canvas.polygon(
                            x,
                            foot,
                            x + reach * Math.sin(lean - spread),
                            foot - reach * Math.cos(lean - spread),
                            x + reach * Math.sin(lean + spread),
                            foot - reach * Math.cos(lean + spread)));
        }
    }

    private static void spark(Canvas canvas, double x, double y, double size) {
        canvas.glow(x, y, size * 7, canvas.palette().accent(), 0.8);
        canvas.disc(Color.WHITE, x, y, size * 0.5);
        Path2D trail = new Path2D.Double();
        trail.moveTo(x, y);
        trail.quadTo(x - size * 8, y + size * 4, x - size * 22, y + size * 26);
        canvas.line(Palette.fade(Scenery.lamp(canvas), 0.35), size * 0.25, trail);
    }

    private static void roof(Canvas canvas, double x, double foot, double wide, double tall, Color colour) {
        boolean flat = canvas.random().nextInt(3) == 0;
        double top = foot - tall;
        canvas.fill(colour, new Rectangle2D.Double(x, top, wide + 1, tall + 1));
        if (flat) {
            canvas.fill(
                    colour,
                    new Rectangle2D.Double(
                            x + wide * 0.6, top - canvas.unit() * 2.4, wide * 0.14, canvas.unit() * 2.6));
        } else {
            canvas.fill(
                    colour,
                    Canvas.polygon(x - wide * 0.04, top + 1, x + wide / 2, top - wide * 0.4, x + wide * 1.04, top + 1));
        }
        if (canvas.random().nextInt(3) == 0) {
            canvas.fill(
                    Palette.fade(Scenery.lamp(canvas), 0.6),
                    new Rectangle2D.Double(
                            x + wide * canvas.between(0.2, 0.6),
                            foot - tall * canvas.between(0.35, 0.8),
                            wide * 0.12,
                            wide * 0.16));
        }
    }

    /** Barbed wire between posts, a low sun behind it. */
    static void wire(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        double horizon = h * canvas.between(0.66, 0.72);
        Scenery.fillSky(canvas, horizon);
        Scenery.sun(
                canvas,
                w * canvas.between(0.5, 0.72),
                horizon - canvas.unit() * canvas.between(10, 22),
                canvas.unit() * canvas.between(10, 14));
        for (int i = 0; i < 2; i++) {
            canvas.fill(
                    Scenery.body(canvas, 0.2 + 0.3 * i),
                    Scenery.land(canvas, i, horizon + canvas.unit() * 5 * i, canvas.unit() * 5, canvas.unit() * 55));
        }
        canvas.fill(
                Scenery.body(canvas, 0.9), Scenery.land(canvas, 4, h * 0.86, canvas.unit() * 3, canvas.unit() * 40));
        Color iron = Scenery.body(canvas, 1);
        double gap = canvas.unit() * canvas.between(44, 56);
        double first = -gap * canvas.between(0.2, 0.8);
        for (int strand = 0; strand < 4; strand++) {
            double y = h * (0.3 + 0.155 * strand);
            for (double x = first; x < w; x += gap) {
                strand(canvas, x, y, gap, iron);
            }
        }
        for (double x = first; x < w + gap; x += gap) {
            double lean = canvas.unit() * canvas.between(-1.5, 1.5);
            double half = canvas.unit() * 1.5;
            canvas.fill(
                    iron,
                    Canvas.polygon(
                            x - half, h + 1, x - half + lean, h * 0.22, x + half + lean, h * 0.21, x + half, h + 1));
        }
    }

    private static void strand(Canvas canvas, double x, double y, double gap, Color iron) {
        double sag = canvas.unit() * canvas.between(1, 3.2);
        for (int twist = 0; twist < 2; twist++) {
            Path2D path = new Path2D.Double();
            for (int i = 0; i <= 80; i++) {
                double t = i / 80.0;
                double at = y
                        + 4 * sag * t * (1 - t)
                        + canvas.unit() * 0.26 * Math.sin(t * gap / canvas.unit() * 1.6 + Math.PI * twist);
                if (i == 0) {
                    path.moveTo(x, at);
                } else {
                    path.lineTo(x + gap * t, at);
                }
            }
            canvas.line(iron, canvas.unit() * 0.28, path);
        }
        for (double t = 0.09; t < 1; t += 0.165) {
            double bx = x + gap * t;
            double by = y + 4 * sag * t * (1 - t);
            for (int barb = 0; barb < 2; barb++) {
                double turn = canvas.between(0.7, 1.2) + barb * 1.5;
                double long1 = canvas.unit() * 2;
                canvas.line(
                        iron,
                        canvas.unit() * 0.26,
                        bx - long1 * Math.cos(turn),
                        by - long1 * Math.sin(turn),
                        bx + long1 * Math.cos(turn),
                        by + long1 * Math.sin(turn));
            }
            canvas.disc(iron, bx, by, canvas.unit() * 0.5);
        }
    }
}
