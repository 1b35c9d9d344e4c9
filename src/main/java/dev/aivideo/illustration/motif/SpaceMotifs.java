package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import dev.aivideo.style.Contrast;
import java.awt.Color;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Motifs of flight into space: the Moon's ground with a world above it, a rocket that rises. */
final class SpaceMotifs {
    private SpaceMotifs() {}

    /** A ground of craters, and a world that rises over it. */
    static void moon(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        Palette palette = canvas.palette();
        for (int i = 0; i < 320; i++) {
            double size =
                    canvas.unit() * 0.07 * (1 + 2.4 * Math.pow(canvas.random().nextDouble(), 4));
            canvas.disc(
                    palette.tone(1, canvas.between(0.3, 0.95)),
                    w * canvas.random().nextDouble(),
                    h * 0.75 * canvas.random().nextDouble(),
                    size);
        }
        earth(
                canvas,
                w * canvas.between(0.55, 0.75),
                h * (canvas.wide() ? 0.3 : 0.33),
                canvas.unit() * canvas.between(12, 17));
        for (int row = 0; row < 3; row++) {
            double base = h * (0.6 + 0.1 * row);
            Color light = palette.tone(0.78 - 0.1 * row);
            Shape ground = Scenery.land(canvas, row, base, canvas.unit() * (7 - row), canvas.unit() * (55 + 15 * row));
            canvas.fill(ground, light, base - canvas.unit() * 5, palette.tone(0.34 - 0.12 * row), base + h * 0.3);
            Shape clip = canvas.graphics().getClip();
            canvas.graphics().clip(ground);
            for (int i = 0; i < 9 + 5 * row; i++) {
                double y = base
                        + h
                                * (row == 2
                                        ? 0.03 + 0.25 * Math.pow(canvas.random().nextDouble(), 0.8)
                                        : 0.09 * canvas.random().nextDouble());
                double size = canvas.unit() * (1 + 2.2 * row) * canvas.between(0.4, 1.4) * (1 + (y - base) / h * 3);
                crater(canvas, w * canvas.random().nextDouble(), y, size, palette.tone(0.16), light);
            }
            canvas.graphics().setClip(clip);
        }
    }

    private static void crater(Canvas canvas, double x, double y, double size, Color shade, Color light) {
        canvas.fill(
                Palette.fade(light, 0.75),
                new Ellipse2D.Double(x - size * 1.08, y - size * 0.34, size * 2.16, size * 0.78));
        canvas.fill(
                new Ellipse2D.Double(x - size, y - size * 0.33, size * 2, size * 0.66),
                shade,
                y - size * 0.33,
                Palette.mix(shade, light, 0.55),
                y + size * 0.33);
    }

    /** The Earth, half in the dark, under its clouds: no land, which would have to be right. */
    private static void earth(Canvas canvas, double x, double y, double radius) {
        Palette palette = canvas.palette();
        Color blue = Palette.mix(palette.tone(0.72), new Color(0x4F8FD0), 0.55);
        canvas.glow(x, y, radius * 1.8, blue, 0.4);
        Shape ball = Canvas.circle(x, y, radius);
        canvas.fill(blue, ball);
        Shape clip = canvas.graphics().getClip();
        canvas.graphics().clip(ball);
        for (int band = 0; band < 9; band++) {
            double at = y - radius + 2 * radius * (band + 0.5) / 9;
            Path2D swirl = new Path2D.Double();
            swirl.moveTo(x - radius, at);
            for (int i = 1; i <= 24; i++) {
                double across = x - radius + 2 * radius * i / 24;
                swirl.lineTo(across, at + radius * 0.7 * (canvas.noise().fractal(i * 0.21, band * 3.1, 3) - 0.5));
            }
            canvas.line(
                    Palette.fade(Color.WHITE, canvas.between(0.2, 0.6)), radius * canvas.between(0.04, 0.12), swirl);
        }
        canvas.graphics()
                .setPaint(new RadialGradientPaint(
                        new Point2D.Double(x - radius * 0.5, y - radius * 0.5),
                        (float) (radius * 1.9),
                        new float[] {0, 0.45f, 0.85f},
                        new Color[] {
                            Palette.fade(Color.BLACK, 0),
                            Palette.fade(Color.BLACK, 0.25),
                            Palette.fade(Color.BLACK, 0.9)
                        }));
        canvas.graphics().fill(ball);
        canvas.graphics().setClip(clip);
    }

    /** A rocket over its cloud of smoke. */
    static void rocket(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        double x = w * canvas.between(0.56, 0.68);
        double size = canvas.unit() * (canvas.wide() ? 50 : 56);
        double nozzle = h * (canvas.wide() ? 0.6 : 0.54);
        double ground = h * 0.86;
        Scenery.fillSky(canvas, h);
        for (int i = 0; i < 130; i++) {
            canvas.disc(
                    canvas.palette().tone(1, canvas.between(0.2, 0.7)),
                    w * canvas.random().nextDouble(),
                    h * 0.5 * canvas.random().nextDouble(),
                    canvas.unit() * canvas.between(0.06, 0.2));
        }
        canvas.glow(x, nozzle + size * 0.2, size * 1.3, canvas.palette().accent(), 0.8);
        flame(canvas, x, nozzle, size);
        smoke(canvas, x, ground, size, nozzle);
        hull(canvas, x, nozzle, size);
    }

    private static void flame(Canvas canvas, double x, double y, double size) {
        Color[] colours = {canvas.palette().accent(), canvas.palette().second(), Color.WHITE};
        for (int i = 0; i < 3; i++) {
            double half = size * (0.085 - 0.022 * i);
            double tall = size * (0.72 - 0.2 * i);
            Path2D path = new Path2D.Double();
            path.moveTo(x - half * 0.7, y);
            path.curveTo(x - half * 1.9, y + tall * 0.4, x - half * 0.4, y + tall * 0.7, x, y + tall);
            path.curveTo(x + half * 0.4, y + tall * 0.7, x + half * 1.9, y + tall * 0.4, x + half * 0.7, y);
            path.closePath();
            canvas.fill(Palette.fade(colours[i], 0.92), path);
        }
    }

    private static void smoke(Canvas canvas, double x, double ground, double size, double top) {
        for (int layer = 0; layer < 3; layer++) {
            Color colour = Palette.mix(
                    Scenery.body(canvas, 0.22 + 0.22 * layer), canvas.palette().accent(), 0.34 - 0.14 * layer);
            for (int i = 0; i < 46; i++) {
                double aside = Math.max(-1.7, Math.min(1.7, canvas.random().nextGaussian()));
                double spread = size * (1.0 - 0.2 * layer);
                double px = x + aside * spread;
                double py = ground
                        + size * (0.05 + 0.09 * layer)
                        + size * 0.14 * Math.min(1.6, Math.abs(aside)) * canvas.between(-0.5, 1);
                double radius = size * canvas.between(0.07, 0.19) * (1.15 - 0.25 * Math.min(2, Math.abs(aside)));
                canvas.disc(colour, px, py, radius);
            }
        }
        canvas.fill(
                Scenery.body(canvas, 0.66),
                new java.awt.geom.Rectangle2D.Double(0, ground + size * 0.24, canvas.width(), canvas.height()));
    }

    private static void hull(Canvas canvas, double x, double nozzle, double size) {
        AffineTransform before = canvas.graphics().getTransform();
        canvas.graphics().translate(x, nozzle);
        canvas.graphics().scale(size, size);
        Color white = Palette.mix(
                canvas.palette().ink(),
                Color.WHITE,
                Contrast.luminance(canvas.palette().ink()) > 0.4 ? 0.3 : 0.85);
        Color dark = Scenery.body(canvas, 0.85);
        canvas.fill(dark, Canvas.polygon(-0.045, -0.02, 0.045, -0.02, 0.06, 0.03, -0.06, 0.03));
        canvas.fill(canvas.palette().accent(), Canvas.polygon(-0.07, -0.2, -0.155, -0.02, -0.155, 0.03, -0.07, -0.02));
        canvas.fill(
                Palette.mix(canvas.palette().accent(), dark, 0.3),
                Canvas.polygon(0.07, -0.2, 0.155, -0.02, 0.155, 0.03, 0.07, -0.02));
        Path2D body = new Path2D.Double();
        body.moveTo(0, -0.92);
        body.curveTo(0.07, -0.82, 0.085, -0.72, 0.085, -0.6);
        body.lineTo(0.085, -0.02);
        body.lineTo(-0.085, -0.02);
        body.lineTo(-0.085, -0.6);
        body.curveTo(-0.085, -0.72, -0.07, -0.82, 0, -0.92);
        canvas.fill(white, body);
        var clip = canvas.graphics().getClip();
        canvas.graphics().clip(body);
        canvas.fill(Palette.fade(dark, 0.3), new java.awt.geom.Rectangle2D.Double(0.02, -1, 0.2, 1));
        canvas.fill(canvas.palette().accent(), new java.awt.geom.Rectangle2D.Double(-0.2, -1, 0.4, 0.22));
        canvas.fill(dark, new java.awt.geom.Rectangle2D.Double(-0.2, -0.42, 0.4, 0.025));
        canvas.fill(dark, new java.awt.geom.Rectangle2D.Double(-0.2, -0.16, 0.4, 0.06));
        canvas.graphics().setClip(clip);
        canvas.disc(dark, 0, -0.6, 0.042);
        canvas.disc(canvas.palette().second(), 0, -0.6, 0.028);
        canvas.graphics().setTransform(before);
    }
}
