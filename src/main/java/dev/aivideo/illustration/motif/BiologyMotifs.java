package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Motifs of life seen closely: cells, the double thread of inheritance, a beating heart's line. */
final class BiologyMotifs {
    private BiologyMotifs() {}

    /** Cells with their membranes and kernels, lit as under a microscope. */
    static void cells(Canvas canvas) {
        canvas.glow(
                canvas.width() * 0.6,
                canvas.height() * 0.45,
                canvas.unit() * 95,
                canvas.palette().tone(0.8),
                0.4);
        for (int i = 0; i < 40; i++) {
            double near = i / 39.0;
            double x = canvas.width() * canvas.random().nextDouble();
            double y = canvas.height() * canvas.random().nextDouble();
            double radius = canvas.unit() * (4 + 15 * near * canvas.between(0.6, 1.1));
            cell(canvas, x, y, radius, near, i);
        }
    }

    private static void cell(Canvas canvas, double x, double y, double radius, double near, int key) {
        Palette palette = canvas.palette();
        Path2D rim = new Path2D.Double();
        double phase = canvas.between(0, 6.28);
        for (int step = 0; step <= 48; step++) {
            double angle = 2 * Math.PI * step / 48;
            double r = radius * (1 + 0.07 * Math.sin(3 * angle + phase) + 0.05 * Math.sin(5 * angle - phase));
            if (step == 0) {
                rim.moveTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
            } else {
                rim.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
            }
        }
        rim.closePath();
        Color colour =
                key % 5 == 0 ? palette.accent() : key % 7 == 3 ? palette.second() : palette.tone(0.5 + 0.4 * near);
        canvas.fill(Palette.fade(colour, 0.2 + 0.22 * near), rim);
        canvas.line(Palette.fade(colour, 0.45 + 0.5 * near), radius * 0.07, rim);
        double kx = x + radius * canvas.between(-0.22, 0.22);
        double ky = y + radius * canvas.between(-0.22, 0.22);
        canvas.disc(Palette.fade(colour, 0.5 + 0.35 * near), kx, ky, radius * 0.36);
        canvas.disc(Palette.fade(palette.tone(0), 0.45), kx - radius * 0.06, ky - radius * 0.04, radius * 0.15);
        for (int i = 0; i < 7; i++) {
            double angle = canvas.between(0, 6.28);
            double r = radius * canvas.between(0.52, 0.82);
            canvas.disc(
                    Palette.fade(colour, 0.55),
                    x + r * Math.cos(angle),
                    y + r * Math.sin(angle),
                    radius * canvas.between(0.03, 0.07));
        }
    }

    /** Two threads that wind around each other, joined by rungs. */
    static void helix(Canvas canvas) {
        canvas.glow(
                canvas.width() * 0.6,
                canvas.height() * 0.5,
                canvas.unit() * 90,
                canvas.palette().tone(0.8),
                0.35);
        for (int i = 0; i < 90; i++) {
            double size = canvas.unit() * canvas.between(0.15, 0.9);
            canvas.disc(
                    canvas.palette().tone(0.9, canvas.between(0.1, 0.45)),
                    canvas.width() * canvas.random().nextDouble(),
                    canvas.height() * canvas.random().nextDouble(),
                    size);
        }
        AffineTransform before = canvas.graphics().getTransform();
        double reach = Math.hypot(canvas.width(), canvas.height());
        canvas.graphics().translate(canvas.width() * canvas.between(0.5, 0.62), canvas.height() * 0.5);
        double lean = canvas.wide() ? canvas.between(-0.75, -0.35) : canvas.between(-1.25, -0.95);
        canvas.graphics().rotate(canvas.random().nextBoolean() || canvas.wide() ? lean : -lean);
        strand(canvas, reach, canvas.unit() * 16, canvas.between(0, 3));
        canvas.graphics().setTransform(before);
    }

    private static void strand(Canvas canvas, double reach, double wide, double phase) {
        Palette palette = canvas.palette();
        double step = canvas.unit() * 3.3;
        for (int pass = 0; pass < 2; pass++) {
            boolean front = pass == 1;
            int index = 0;
            for (double x = -reach * 0.6; x < reach * 0.6; x += step) {
                index++;
                double angle = x / (canvas.unit() * 15.5) + phase;
                double y = wide * Math.sin(angle);
                double depth = Math.cos(angle);
                if (!front) {
                    Color one = index % 2 == 0 ? palette.tone(0.75) : palette.second();
                    canvas.line(Palette.fade(one, 0.75), canvas.unit() * 0.9, x, y, x, 0);
                    canvas.line(Palette.fade(palette.tone(0.55), 0.8), canvas.unit() * 0.9, x, 0, x, -y);
                }
                bead(canvas, x, y, depth, front, palette.accent());
                bead(canvas, x, -y, -depth, front, palette.tone(0.95));
            }
        }
    }

    private static void bead(Canvas canvas, double x, double y, double depth, boolean front, Color colour) {
        if (depth > 0 == front) {
            double radius = canvas.unit() * (2.1 + 0.75 * depth);
            Color shade = Palette.mix(colour, canvas.palette().tone(0.12), 0.3 - 0.3 * depth);
            canvas.disc(shade, x, y, radius);
            canvas.fill(
                    Palette.fade(Color.WHITE, 0.28 + 0.1 * depth),
                    new Ellipse2D.Double(x - radius * 0.5, y - radius * 0.6, radius * 0.6, radius * 0.5));
        }
    }

    /** The line that a heart draws, beat after beat. */
    static void pulse(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        double field = canvas.unit() * 5;
        for (double x = field * canvas.random().nextDouble(); x < w; x += field) {
            canvas.line(canvas.palette().tone(0.6, 0.22), canvas.unit() * 0.12, x, 0, x, h);
        }
        for (double y = field * canvas.random().nextDouble(); y < h; y += field) {
            canvas.line(canvas.palette().tone(0.6, 0.22), canvas.unit() * 0.12, 0, y, w, y);
        }
        for (int trace = 0; trace < 3; trace++) {
            double beat = canvas.unit() * canvas.between(44, 58);
            double strength = trace == 0 ? 1 : 0.32;
            Path2D line = beats(
                    canvas,
                    h * (trace == 0 ? 0.48 : trace == 1 ? 0.22 : 0.74),
                    beat,
                    canvas.unit() * (trace == 0 ? 25 : 10));
            Color colour =
                    trace == 0 ? canvas.palette().accent() : canvas.palette().tone(0.9);
            if (trace == 0) {
                canvas.line(Palette.fade(colour, 0.12), canvas.unit() * 4.5, line);
                canvas.line(Palette.fade(colour, 0.25), canvas.unit() * 2.2, line);
            }
            canvas.line(Palette.fade(colour, strength), canvas.unit() * (trace == 0 ? 0.9 : 0.4), line);
        }
    }

    private static Path2D beats(Canvas canvas, double y, double beat, double tall) {
        double[] shape = {
            0, 0, .3, 0, .36, .13, .42, 0, .48, 0, .5, -.16, .54, 1, .59, -.42, .62, 0, .7, 0, .77, .24, .85, 0
        };
        Path2D path = new Path2D.Double();
        double start = -beat * canvas.random().nextDouble();
        path.moveTo(start, y);
        for (double x = start; x < canvas.width(); x += beat) {
            double strength = canvas.between(0.85, 1.1);
            for (int i = 0; i < shape.length; i += 2) {
                path.lineTo(x + beat * shape[i], y - tall * strength * shape[i + 1]);
            }
        }
        return path;
    }
}
