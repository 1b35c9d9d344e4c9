package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Motifs of technology: a circuit board, the shape of a sound, a drone. */
final class DeviceMotifs {
    private DeviceMotifs() {}

    /** Conductors that run from a chip over a board. */
    static void circuit(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        Palette palette = canvas.palette();
        double step = canvas.unit() * 2.5;
        double cx = w * (canvas.wide() ? canvas.between(0.56, 0.66) : canvas.between(0.45, 0.55));
        double cy = h * 0.45;
        double half = step * 6.5;
        canvas.glow(cx, cy, half * 3.4, palette.accent(), 0.35);
        for (int side = 0; side < 4; side++) {
            for (int i = -6; i <= 6; i++) {
                trace(canvas, cx, cy, half, side, i, step);
            }
        }
        for (int i = 0; i < 26; i++) {
            part(
                    canvas,
                    Math.round(w * canvas.random().nextDouble() / step) * step,
                    Math.round(h * canvas.random().nextDouble() / step) * step,
                    step,
                    cx,
                    cy,
                    half);
        }
        canvas.fill(
                palette.tone(0.06), new RoundRectangle2D.Double(cx - half, cy - half, 2 * half, 2 * half, step, step));
        canvas.line(
                palette.tone(0.85),
                canvas.unit() * 0.4,
                new RoundRectangle2D.Double(cx - half, cy - half, 2 * half, 2 * half, step, step));
        double core = half * 0.56;
        canvas.fill(
                new RoundRectangle2D.Double(cx - core, cy - core, 2 * core, 2 * core, step / 2, step / 2),
                palette.second(),
                cy - core,
                palette.accent(),
                cy + core);
        for (int i = 0; i < 5; i++) {
            for (int k = 0; k < 5; k++) {
                double cell = 2 * core / 5;
                canvas.fill(
                        palette.tone(0.05, 0.12 + 0.4 * canvas.random().nextDouble()),
                        new Rectangle2D.Double(
                                cx - core + (i + 0.1) * cell, cy - core + (k + 0.1) * cell, cell * 0.8, cell * 0.8));
            }
        }
    }

    private static void trace(Canvas canvas, double cx, double cy, double half, int side, int lane, double step) {
        double dx = side == 0 ? 1 : side == 1 ? -1 : 0;
        double dy = side == 2 ? 1 : side == 3 ? -1 : 0;
        double x = cx + dx * half + Math.abs(dy) * lane * step * 0.92;
        double y = cy + dy * half + Math.abs(dx) * lane * step * 0.92;
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        double straight = step * (1 + (7 - Math.abs(lane)) * canvas.between(0.3, 1.0));
        double slant = step * Math.abs(lane) * canvas.between(0.5, 1.6);
        double rest = step * canvas.between(3, 26);
        double aside = Math.signum(lane);
        path.lineTo(x += dx * straight, y += dy * straight);
        path.lineTo(x += dx * slant + Math.abs(dy) * aside * slant, y += dy * slant + Math.abs(dx) * aside * slant);
        path.lineTo(x += dx * rest, y += dy * rest);
        Palette palette = canvas.palette();
        int kind = canvas.random().nextInt(7);
        Color colour =
                kind == 0 ? palette.accent() : kind == 1 ? palette.second() : palette.tone(canvas.between(0.5, 0.85));
        canvas.line(Palette.fade(colour, 0.95), canvas.unit() * (kind == 0 ? 0.6 : 0.42), path);
        canvas.disc(colour, x, y, canvas.unit() * 1.05);
        canvas.disc(palette.tone(0.1), x, y, canvas.unit() * 0.5);
    }

    private static void part(Canvas canvas, double x, double y, double step, double cx, double cy, double half) {
        if (Math.max(Math.abs(x - cx), Math.abs(y - cy)) < half * 2) {
            return;
        }
        Palette palette = canvas.palette();
        boolean across = canvas.random().nextBoolean();
        double wide = step * (across ? 3 : 1.4);
        double tall = step * (across ? 1.4 : 3);
        canvas.fill(palette.tone(0.75), new Rectangle2D.Double(x - wide / 2, y - tall / 2, wide, tall));
        canvas.fill(
                palette.tone(0.22),
                across
                        ? new Rectangle2D.Double(x - wide * 0.34, y - tall / 2, wide * 0.68, tall)
                        : new Rectangle2D.Double(x - wide / 2, y - tall * 0.34, wide, tall * 0.68));
    }

    /** The shape of a voice over time, mirrored, as an editor shows it. */
    static void sound(Canvas canvas) {
        double w = canvas.width();
        double y = canvas.height() * 0.45;
        Palette palette = canvas.palette();
        double pitch = canvas.unit() * 1.9;
        double mark = w * canvas.between(0.52, 0.72);
        canvas.glow(mark, y, canvas.unit() * 62, palette.accent(), 0.4);
        for (int echo = 2; echo >= 0; echo--) {
            for (double x = pitch / 2; x < w; x += pitch) {
                double t = x / (canvas.unit() * 100);
                double phrase = Math.max(0, canvas.noise().fractal(t * 2.6, 5.5, 2) - 0.2) * 1.35;
                double tall = canvas.unit()
                        * (1.2 + 44 * phrase * (0.3 + 0.7 * canvas.noise().at(t * 31, 8)))
                        * (1 + 0.45 * echo);
                double near = Math.max(0, 1 - Math.abs(x - mark) / (canvas.unit() * 46));
                Color colour = Palette.mix(palette.tone(0.78), palette.accent(), Math.min(1, near * 1.6));
                canvas.line(Palette.fade(colour, echo == 0 ? 1 : 0.16), pitch * 0.52, x, y - tall / 2, x, y + tall / 2);
            }
        }
        canvas.line(palette.second(), canvas.unit() * 0.4, mark, y - canvas.unit() * 34, mark, y + canvas.unit() * 34);
        canvas.disc(palette.second(), mark, y - canvas.unit() * 34, canvas.unit() * 1.4);
    }

    /** An unmanned aircraft with four rotors over land that it looks down on. */
    static void drone(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        double x = w * canvas.between(0.56, 0.66);
        double y = h * canvas.between(0.32, 0.38);
        double size = canvas.unit() * (canvas.wide() ? 27 : 30);
        Scenery.fillSky(canvas, h * 0.8);
        Scenery.sun(canvas, w * canvas.between(0.2, 0.36), h * canvas.between(0.5, 0.6), canvas.unit() * 8);
        for (int i = 0; i < 3; i++) {
            canvas.fill(
                    Scenery.body(canvas, 0.16 + 0.26 * i),
                    LandMotifs.ridge(canvas, i, h * (0.74 + 0.09 * i), canvas.unit() * (9 - 2 * i), 3));
        }
        Color light = Scenery.shining(canvas, canvas.palette().accent());
        canvas.fill(
                Canvas.polygon(x, y + size * 0.2, x - size * 1.2, h, x + size * 0.9, h),
                Palette.fade(light, 0.4),
                y,
                Palette.fade(light, 0.03),
                h);
        Color dark = Scenery.body(canvas, 1);
        for (int side = -1; side <= 1; side += 2) {
            for (int near = 0; near < 2; near++) {
                double rx = x + side * size * (near == 0 ? 0.72 : 0.98);
                double ry = y + size * (near == 0 ? -0.17 : -0.03);
                canvas.line(dark, size * 0.055, x + side * size * 0.12, y, rx, ry + size * 0.06);
                canvas.line(dark, size * 0.06, rx, ry + size * 0.08, rx, ry - size * 0.06);
                canvas.fill(
                        Palette.fade(Scenery.white(canvas, 0.8), 0.55),
                        new Ellipse2D.Double(rx - size * 0.38, ry - size * 0.105, size * 0.76, size * 0.09));
                canvas.line(dark, size * 0.018, rx - size * 0.36, ry - size * 0.05, rx + size * 0.36, ry - size * 0.07);
            }
            canvas.line(
                    dark, size * 0.03, x + side * size * 0.2, y + size * 0.08, x + side * size * 0.32, y + size * 0.36);
        }
        canvas.fill(
                dark,
                new RoundRectangle2D.Double(
                        x - size * 0.3, y - size * 0.13, size * 0.6, size * 0.24, size * 0.2, size * 0.2));
        canvas.fill(
                canvas.palette().accent(),
                new RoundRectangle2D.Double(
                        x - size * 0.2, y - size * 0.1, size * 0.4, size * 0.04, size * 0.04, size * 0.04));
        canvas.disc(dark, x, y + size * 0.17, size * 0.105);
        canvas.disc(canvas.palette().second(), x, y + size * 0.185, size * 0.05);
    }
}
