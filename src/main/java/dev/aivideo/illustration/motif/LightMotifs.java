package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Motifs of light: rays, lights out of focus, a night sky, a lit globe. */
final class LightMotifs {
    private LightMotifs() {}

    /** Beams out of one point near an edge, fading outwards. */
    static void rays(Canvas canvas) {
        Graphics2D g = canvas.graphics();
        double x = canvas.width() * canvas.between(0.62, 0.9);
        double y = canvas.height() * canvas.between(0.08, 0.35);
        double reach = Math.hypot(canvas.width(), canvas.height());
        canvas.glow(x, y, reach * 0.62, canvas.palette().accent(), 0.55);
        int beams = 22 + canvas.random().nextInt(14);
        for (int i = 0; i < beams; i++) {
            double angle = 2 * Math.PI * (i + canvas.between(-0.35, 0.35)) / beams;
            double spread = Math.PI / beams * canvas.between(0.25, 0.95);
            Path2D beam = new Path2D.Double();
            beam.moveTo(x, y);
            beam.lineTo(x + reach * Math.cos(angle - spread), y + reach * Math.sin(angle - spread));
            beam.lineTo(x + reach * Math.cos(angle + spread), y + reach * Math.sin(angle + spread));
            beam.closePath();
            Color colour = i % 5 == 0
                    ? canvas.palette().accent()
                    : i % 7 == 3 ? canvas.palette().second() : canvas.palette().tone(0.85);
            g.setPaint(fading(x, y, reach * canvas.between(0.55, 1), colour, canvas.between(0.22, 0.55)));
            g.fill(beam);
        }
        canvas.glow(x, y, canvas.unit() * 26, canvas.palette().second(), 0.8);
    }

    private static RadialGradientPaint fading(double x, double y, double reach, Color colour, double strength) {
        return new RadialGradientPaint((float) x, (float) y, (float) reach, new float[] {0, 1}, new Color[] {
            Palette.fade(colour, strength), Palette.fade(colour, 0)
        });
    }

    /** Lights out of focus, small and sharp in the middle distance, large and faint in front. */
    static void bokeh(Canvas canvas) {
        Graphics2D g = canvas.graphics();
        for (int i = 0; i < 5; i++) {
            canvas.glow(
                    canvas.width() * canvas.random().nextDouble(),
                    canvas.height() * canvas.random().nextDouble(),
                    canvas.unit() * canvas.between(40, 75),
                    i % 2 == 0 ? canvas.palette().accent() : canvas.palette().tone(0.9),
                    0.3);
        }
        int lights = 64;
        for (int i = 0; i < lights; i++) {
            double near = i / (double) lights;
            double radius = canvas.unit() * (1.2 + 11 * near * near * canvas.between(0.6, 1.3));
            double x = canvas.width() * canvas.random().nextDouble();
            double band = canvas.height()
                    * (0.5
                            + 0.24
                                    * Math.sin(x / canvas.width() * 5
                                            + canvas.noise().seed() % 7));
            double y = band + canvas.height() * 0.24 * canvas.random().nextGaussian();
            Color colour = i % 4 == 0
                    ? canvas.palette().accent()
                    : i % 4 == 1 ? canvas.palette().second() : canvas.palette().tone(0.92);
            double strength = 0.5 - 0.36 * near;
            g.setPaint(Palette.fade(colour, strength));
            g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
            g.setPaint(Palette.fade(colour, Math.min(1, strength * 1.6)));
            g.setStroke(new BasicStroke((float) (canvas.unit() * 0.18)));
            g.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
    }

    /** A night sky with a band of faint stars and the rim of a world. */
    static void stars(Canvas canvas) {
        Graphics2D g = canvas.graphics();
        double w = canvas.width();
        double h = canvas.height();
        double tilt = canvas.between(-0.6, -0.25);
        g.setPaint(canvas.palette().tone(0, 0.55));
        g.fillRect(0, 0, canvas.width(), canvas.height());
        for (int i = 0; i < 7; i++) {
            double t = i / 6.0;
            double y = h * 0.42 + w * (t - 0.5) * tilt;
            canvas.glow(
                    w * t,
                    y,
                    canvas.unit() * canvas.between(30, 46),
                    canvas.palette().tone(0.75),
                    0.2);
        }
        for (int i = 0; i < 900; i++) {
            double x = w * canvas.random().nextDouble();
            boolean inBand = i % 2 == 0;
            double y = inBand
                    ? h * 0.42 + (x - w / 2) * tilt + h * 0.11 * canvas.random().nextGaussian()
                    : h * canvas.random().nextDouble();
            double size =
                    canvas.unit() * 0.09 * (1 + 2.6 * Math.pow(canvas.random().nextDouble(), 5));
            g.setPaint(canvas.palette().tone(1, canvas.between(0.35, 1)));
            g.fill(new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size));
            if (i % 110 == 0) {
                canvas.glow(x, y, canvas.unit() * 2.6, canvas.palette().second(), 0.75);
            }
        }
        world(canvas, w * canvas.between(0.55, 0.85), h * 1.02 + canvas.unit() * 62, canvas.unit() * 100);
    }

    private static void world(Canvas canvas, double x, double y, double radius) {
        Graphics2D g = canvas.graphics();
        canvas.glow(x, y, radius * 1.22, canvas.palette().accent(), 0.9);
        g.setPaint(new RadialGradientPaint(
                (float) x, (float) y, (float) radius, new float[] {0, 0.9f, 0.985f, 1}, new Color[] {
                    canvas.palette().tone(0),
                    canvas.palette().tone(0.12),
                    Palette.mix(canvas.palette().tone(0.4), canvas.palette().accent(), 0.55),
                    canvas.palette().second()
                }));
        g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** A large ball lit from one side, on thin orbits with a few bodies. */
    static void orb(Canvas canvas) {
        Graphics2D g = canvas.graphics();
        double radius = canvas.unit() * canvas.between(27, 34);
        double x = canvas.width() * canvas.between(0.56, 0.74);
        double y = canvas.height() * canvas.between(0.38, 0.52);
        canvas.glow(x, y, radius * 2.4, canvas.palette().accent(), 0.4);
        g.setPaint(new RadialGradientPaint(
                new Point2D.Double(x - radius * 0.42, y - radius * 0.46),
                (float) (radius * 1.75),
                new float[] {0, 0.38f, 0.78f, 1},
                new Color[] {
                    canvas.palette().second(),
                    canvas.palette().accent(),
                    Palette.mix(canvas.palette().accent(), canvas.palette().tone(0.12), 0.72),
                    canvas.palette().tone(0)
                }));
        g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        orbits(canvas, x, y, radius);
    }

    private static void orbits(Canvas canvas, double x, double y, double radius) {
        Graphics2D g = canvas.graphics();
        AffineTransform upright = g.getTransform();
        g.rotate(canvas.between(-0.5, -0.15), x, y);
        for (int i = 1; i <= 5; i++) {
            double across = radius * (1.05 + 0.42 * i);
            double down = across * 0.34;
            g.setStroke(new BasicStroke((float) (canvas.unit() * (i == 2 ? 0.34 : 0.17))));
            g.setPaint(canvas.palette().tone(0.9, 0.75 - 0.1 * i));
            // Only the near half: the far one is behind the ball.
            g.draw(new Arc2D.Double(x - across, y - down, 2 * across, 2 * down, 150, 240, Arc2D.OPEN));
            double angle = canvas.between(0.1, Math.PI - 0.1);
            double body = canvas.unit() * canvas.between(0.7, 1.7);
            g.setPaint(i % 2 == 0 ? canvas.palette().second() : canvas.palette().tone(1));
            g.fill(new Ellipse2D.Double(
                    x + across * Math.cos(angle) - body, y + down * Math.sin(angle) - body, 2 * body, 2 * body));
        }
        g.setTransform(upright);
    }
}
