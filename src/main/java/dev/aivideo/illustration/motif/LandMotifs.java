package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Motifs of land: ridges in the haze. */
final class LandMotifs {
    private LandMotifs() {}

    /** Ridge behind ridge, each nearer one darker, and a low sun. */
    static void hills(Canvas canvas) {
        Graphics2D g = canvas.graphics();
        double w = canvas.width();
        double h = canvas.height();
        double sunX = w * canvas.between(0.25, 0.75);
        double sunY = h * canvas.between(0.30, 0.42);
        double radius = canvas.unit() * canvas.between(9, 14);
        canvas.glow(sunX, sunY, radius * 5, canvas.palette().accent(), 0.55);
        g.setPaint(new GradientPaint(
                (float) sunX,
                (float) (sunY - radius),
                canvas.palette().second(),
                (float) sunX,
                (float) (sunY + radius),
                canvas.palette().accent()));
        g.fill(new Ellipse2D.Double(sunX - radius, sunY - radius, 2 * radius, 2 * radius));
        int ridges = 6;
        for (int i = 0; i < ridges; i++) {
            double near = i / (ridges - 1.0);
            double base = h * (0.42 + 0.44 * near);
            Path2D ridge = ridge(canvas, i, base, canvas.unit() * (16 - 4 * near), 2.2 + 2.4 * (1 - near));
            var top = Palette.mix(
                    canvas.palette().tone(0.78 - 0.78 * near), canvas.palette().accent(), 0.28 * (1 - near));
            g.setPaint(new GradientPaint(
                    0,
                    (float) (base - h * 0.12),
                    top,
                    0,
                    (float) (base + h * 0.22),
                    canvas.palette().tone(0.5 - 0.5 * near)));
            g.fill(ridge);
        }
    }

    static Path2D ridge(Canvas canvas, int index, double base, double height, double peaks) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, canvas.height());
        double step = canvas.unit() * 0.35;
        for (double x = 0; x <= canvas.width() + step; x += step) {
            double t = x / (canvas.unit() * 178) * peaks + index * 31.7;
            double sharp = 1 - Math.abs(2 * canvas.noise().fractal(t, index * 7.9, 5) - 1);
            path.lineTo(x, base - height * (1.7 * sharp - 0.75));
        }
        path.lineTo(canvas.width() + step, canvas.height());
        path.closePath();
        return path;
    }
}
