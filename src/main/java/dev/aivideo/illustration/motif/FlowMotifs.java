package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Motifs of movement: waves, strands that follow a current, broad strokes of a brush. */
final class FlowMotifs {
    private FlowMotifs() {}

    /** Swell behind swell, each with a lit crest. */
    static void waves(Canvas canvas) {
        Graphics2D g = canvas.graphics();
        double w = canvas.width();
        double h = canvas.height();
        int layers = 7;
        double tilt = canvas.unit() * 100 * canvas.between(-0.12, 0.12);
        for (int i = 0; i < layers; i++) {
            double near = i / (layers - 1.0);
            double base = h * (0.2 + 0.72 * near);
            double swell = canvas.unit() * (7 + 5 * near);
            double length = canvas.between(0.9, 1.5) * Math.max(0.6, w / (canvas.unit() * 178));
            double shift = canvas.between(0, 6.28);
            Path2D crest = new Path2D.Double();
            for (int step = 0; step <= 120; step++) {
                double t = step / 120.0;
                double y = base
                        + tilt * (t - 0.5)
                        + swell * Math.sin(6.28 * length * t + shift)
                        + swell * 0.4 * Math.sin(6.28 * 2.3 * length * t - 1.7 * shift);
                if (step == 0) {
                    crest.moveTo(-1, y);
                } else {
                    crest.lineTo((w + 2) * t, y);
                }
            }
            Path2D water = new Path2D.Double(crest);
            water.lineTo(w + 2, h + 1);
            water.lineTo(-1, h + 1);
            water.closePath();
            boolean bright = i == 2;
            Color top = bright ? canvas.palette().accent() : canvas.palette().tone(0.82 - 0.62 * near);
            g.setPaint(new GradientPaint(
                    0,
                    (float) (base - swell),
                    top,
                    0,
                    (float) (base + swell * 3.2),
                    Palette.mix(top, canvas.palette().tone(0), bright ? 0.45 : 0.75)));
            g.fill(water);
            g.setPaint(bright ? canvas.palette().second() : canvas.palette().tone(1, 0.4));
            g.setStroke(new BasicStroke((float) (canvas.unit() * 0.16)));
            g.draw(crest);
        }
    }

    /** Many thin lines that follow one current. */
    static void strands(Canvas canvas) {
        Graphics2D g = canvas.graphics();
        double step = canvas.unit() * 1.3;
        double turn = canvas.between(0, 6.28);
        for (int i = 0; i < 560; i++) {
            double x = canvas.width() * canvas.between(-0.1, 1.1);
            double y = canvas.height() * canvas.between(-0.1, 1.1);
            Path2D strand = new Path2D.Double();
            strand.moveTo(x, y);
            int steps = 24 + canvas.random().nextInt(46);
            for (int n = 0; n < steps; n++) {
                double scale = canvas.unit() * 62;
                double angle = turn + 3.6 * (canvas.noise().fractal(x / scale, y / scale, 2) - 0.5) * 2;
                x += step * Math.cos(angle);
                y += step * Math.sin(angle);
                strand.lineTo(x, y);
            }
            boolean marked = i % 13 == 0;
            Color colour = marked
                    ? canvas.palette().accent()
                    : i % 29 == 3 ? canvas.palette().second() : canvas.palette().tone(canvas.between(0.45, 1));
            g.setPaint(Palette.fade(colour, marked ? 0.9 : canvas.between(0.25, 0.7)));
            g.setStroke(pen(canvas.unit() * (marked ? 0.42 : canvas.between(0.1, 0.3))));
            g.draw(strand);
        }
    }

    /** A few broad strokes, each made of many hairs that run dry towards the end. */
    static void brush(Canvas canvas) {
        int strokes = 9;
        double slope = canvas.between(-0.22, 0.22);
        for (int i = 0; i < strokes; i++) {
            Color colour = switch (i) {
                case 6 -> canvas.palette().accent();
                case 8 -> canvas.palette().second();
                default -> canvas.palette().tone(0.2 + 0.09 * i);
            };
            double y = canvas.height() * ((i * 0.37 + 0.12 + canvas.between(-0.04, 0.04)) % 1.0);
            double left = canvas.width() * canvas.between(-0.1, 0.3);
            double length = canvas.width() * canvas.between(0.5, 0.95) * (i == 8 ? 0.5 : 1);
            stroke(
                    canvas,
                    colour,
                    left,
                    y,
                    length,
                    slope * length,
                    canvas.unit() * (i == 8 ? 4 : canvas.between(9, 17)));
        }
    }

    private static void stroke(
            Canvas canvas, Color colour, double left, double y, double length, double rise, double width) {
        Graphics2D g = canvas.graphics();
        double bend = canvas.unit() * canvas.between(-9, 9);
        int hairs = (int) (width / canvas.unit() * 11);
        for (int hair = 0; hair < hairs; hair++) {
            double across = (hair / (double) hairs - 0.5) * width * 1.7;
            double edge = 1 - Math.pow(Math.abs(2.0 * hair / hairs - 1), 3);
            double begin = left + canvas.unit() * 5 * canvas.random().nextDouble() * (1.3 - edge);
            double reach = length * (1 - 0.42 * Math.pow(canvas.random().nextDouble(), 2.2)) * (0.8 + 0.2 * edge);
            double wobble = canvas.unit() * canvas.between(-0.35, 0.35);
            Path2D path = new Path2D.Double();
            path.moveTo(begin, y + across);
            path.quadTo(begin + reach / 2, y + across + bend + rise / 2 + wobble, begin + reach, y + across + rise);
            Color tint = Palette.mix(colour, canvas.palette().tone(0), canvas.between(0, 0.3));
            g.setPaint(Palette.fade(tint, canvas.between(0.55, 0.95)));
            g.setStroke(pen(canvas.unit() * canvas.between(0.2, 0.75)));
            g.draw(path);
        }
    }

    private static BasicStroke pen(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
