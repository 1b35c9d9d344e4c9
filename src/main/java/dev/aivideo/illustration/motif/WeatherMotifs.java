package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Motifs of the sky: clouds in the sun, a thunderstorm. */
final class WeatherMotifs {
    private WeatherMotifs() {}

    /** Clouds before a large sun. */
    static void clouds(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        Scenery.fillSky(canvas, h);
        double sunX = w * canvas.between(0.55, 0.75);
        double sunY = h * canvas.between(0.26, 0.38);
        double radius = canvas.unit() * canvas.between(11, 15);
        for (int ring = 3; ring > 0; ring--) {
            canvas.disc(Palette.fade(canvas.palette().accent(), 0.1), sunX, sunY, radius * (1 + 0.55 * ring));
        }
        Scenery.sun(canvas, sunX, sunY, radius);
        int clouds = canvas.wide() ? 8 : 10;
        for (int i = 0; i < clouds; i++) {
            double near = i / (clouds - 1.0);
            double size = canvas.unit() * (12 + 20 * near);
            double x = w * ((0.38 * i + canvas.between(0, 0.2)) % 1.1 - 0.05);
            double y = h * (0.16 + 0.72 * near) + canvas.unit() * canvas.between(-5, 5);
            cloud(canvas, x, y, size, near);
        }
    }

    /** Clouds that close the picture at its lower end. */
    static void bank(Canvas canvas, double share, int rows) {
        for (int row = 0; row < rows; row++) {
            double near = row / (rows - 1.0);
            double size = canvas.unit() * (12 + 12 * near);
            double y = canvas.height() * (share + (1.02 - share) * near);
            for (double x = -size; x < canvas.width() + size; x += size * canvas.between(0.9, 1.8)) {
                cloud(canvas, x, y + size * canvas.between(0, 0.3), size, near);
            }
        }
    }

    private static void cloud(Canvas canvas, double x, double y, double size, double near) {
        Color light = Palette.mix(Scenery.sky(canvas, 1), Color.WHITE, 0.25 + 0.5 * near);
        Color low = Scenery.sky(canvas, 0.75);
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int puffs = 5 + canvas.random().nextInt(3);
        for (int i = 0; i < puffs; i++) {
            double t = (i + 0.5) / puffs;
            double r = size * (0.16 + 0.24 * Math.sin(Math.PI * t)) * canvas.between(0.8, 1.25);
            shape.append(Canvas.circle(x + size * (2 * t - 1), y - r * 0.62, r), false);
        }
        var clip = canvas.graphics().getClip();
        canvas.graphics().clip(new Rectangle2D.Double(x - 2 * size, y - 2 * size, 4 * size, 2 * size));
        Color foot = Palette.mix(light, low, 0.75);
        canvas.fill(shape, light, y - size * 0.6, foot, y + size * 0.06);
        var base = new RoundRectangle2D.Double(
                x - size * 0.95, y - size * 0.16, size * 1.9, size * 0.32, size * 0.3, size * 0.3);
        canvas.fill(base, light, y - size * 0.6, foot, y + size * 0.06);
        canvas.graphics().setClip(clip);
    }

    /** Dark clouds, slanting rain, a flash. */
    static void storm(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        Scenery.fillSky(canvas, h * 0.9);
        double x = w * canvas.between(0.56, 0.74);
        double top = h * 0.3;
        canvas.glow(
                x,
                top + canvas.unit() * 18,
                canvas.unit() * 62,
                canvas.palette().second(),
                0.7);
        canvas.fill(Scenery.body(canvas, 0.55), LandMotifs.ridge(canvas, 1, h * 0.82, canvas.unit() * 7, 3));
        lightning(canvas, x, top);
        rain(canvas);
        thunderclouds(canvas);
    }

    private static void lightning(Canvas canvas, double x, double top) {
        Path2D flash = new Path2D.Double();
        flash.moveTo(x, top);
        double y = top;
        double at = x;
        for (int i = 0; i < 7; i++) {
            y += (canvas.height() * 0.8 - top) / 7;
            at += canvas.unit() * canvas.between(-7.5, 6.5);
            flash.lineTo(at, y);
            if (i == 2 || i == 4) {
                canvas.line(
                        Palette.fade(Scenery.lamp(canvas), 0.8),
                        canvas.unit() * 0.5,
                        at,
                        y,
                        at + canvas.unit() * canvas.between(7, 13),
                        y + canvas.unit() * canvas.between(9, 15));
            }
        }
        canvas.line(Palette.fade(canvas.palette().second(), 0.3), canvas.unit() * 3, flash);
        canvas.line(Palette.mix(Scenery.lamp(canvas), Color.WHITE, 0.5), canvas.unit() * 0.95, flash);
    }

    private static void rain(Canvas canvas) {
        for (int i = 0; i < 260; i++) {
            double px = canvas.width() * canvas.between(-0.05, 1.1);
            double py = canvas.height() * canvas.between(0.28, 1);
            double length = canvas.unit() * canvas.between(2.5, 7);
            canvas.line(
                    Palette.fade(Scenery.body(canvas, i % 3 == 0 ? 0 : 0.7), canvas.between(0.2, 0.55)),
                    canvas.unit() * 0.17,
                    px,
                    py,
                    px - length * 0.28,
                    py + length);
        }
    }

    private static void thunderclouds(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        for (int row = 0; row < 3; row++) {
            Color colour = Palette.mix(
                    Scenery.body(canvas, 0.62 + 0.16 * row), canvas.palette().second(), 0.1 - 0.05 * row);
            for (double px = -canvas.unit() * 10;
                    px < w + canvas.unit() * 10;
                    px += canvas.unit() * canvas.between(7, 13)) {
                canvas.disc(
                        colour,
                        px,
                        h * (0.28 - 0.1 * row) - canvas.unit() * canvas.between(2, 9),
                        canvas.unit() * canvas.between(9, 15));
            }
        }
    }
}
