package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Motifs of repeated pieces: quarter circles, a raster of dots, slanting panels. */
final class TileMotifs {
    private TileMotifs() {}

    /** Square tiles with a circle, a half or quarters of one, in the manner of the 1920s. */
    static void mosaic(Canvas canvas) {
        Graphics2D g = canvas.graphics();
        double side = canvas.unit() * canvas.between(13.5, 18);
        for (int row = 0; row * side < canvas.height(); row++) {
            for (int column = 0; column * side < canvas.width(); column++) {
                double x = column * side;
                double y = row * side;
                g.setPaint(canvas.palette().tone(canvas.between(0.08, 0.42)));
                g.fill(new Rectangle2D.Double(x, y, side + 0.5, side + 0.5));
                int chance = canvas.random().nextInt(9);
                g.setPaint(
                        chance == 0
                                ? canvas.palette().accent()
                                : chance == 1
                                        ? canvas.palette().second()
                                        : canvas.palette().tone(canvas.between(0.4, 0.85)));
                tile(canvas, x, y, side);
            }
        }
    }

    private static void tile(Canvas canvas, double x, double y, double side) {
        Graphics2D g = canvas.graphics();
        int turn = canvas.random().nextInt(4);
        double cornerX = turn % 2 == 0 ? x : x + side;
        double cornerY = turn < 2 ? y : y + side;
        Shape clip = g.getClip();
        g.clip(new Rectangle2D.Double(x, y, side, side));
        switch (canvas.random().nextInt(6)) {
            case 0, 1 -> g.fill(circle(cornerX, cornerY, side));
            case 2 -> g.fill(new Arc2D.Double(x, y - side / 2 + (turn < 2 ? 0 : side), side, side, 0, 360, Arc2D.PIE));
            case 3 -> g.fill(circle(x + side / 2, y + side / 2, side * 0.3));
            case 4 -> {
                g.setStroke(new BasicStroke((float) (side * 0.11)));
                for (double r = 0.22; r < 1; r += 0.26) {
                    g.draw(circle(cornerX, cornerY, side * r));
                }
            }
            default -> {}
        }
        g.setClip(clip);
    }

    /** A raster of dots whose size follows a swell, as in print. */
    static void halftone(Canvas canvas) {
        Graphics2D g = canvas.graphics();
        double pitch = canvas.unit() * 2.3;
        double slope = canvas.between(0.2, 0.9);
        double phase = canvas.between(0, 6.28);
        double markX = canvas.width() * canvas.between(0.5, 0.8);
        double markY = canvas.height() * canvas.between(0.2, 0.6);
        for (int row = 0; row * pitch < canvas.height() + pitch; row++) {
            for (int column = 0; column * pitch < canvas.width() + pitch; column++) {
                double x = (column + (row % 2) * 0.5) * pitch;
                double y = row * pitch;
                double u = x / (canvas.unit() * 100);
                double v = y / (canvas.unit() * 100);
                double swell = 0.5
                        + 0.5
                                * Math.sin(phase
                                        + 3.1 * (u * slope + v)
                                        + 3 * canvas.noise().at(u * 2, v * 2));
                double near = Math.max(0, 1 - Math.hypot(x - markX, y - markY) / (canvas.unit() * 46));
                double radius = pitch * (0.06 + 0.46 * swell);
                Color base = canvas.palette().tone(0.3 + 0.6 * swell);
                g.setPaint(near > 0 ? Palette.mix(base, canvas.palette().accent(), Math.min(1, 1.8 * near)) : base);
                g.fill(circle(x, y, radius));
            }
        }
    }

    /** Slanting panels of different width, some of them ruled. */
    static void panels(Canvas canvas) {
        Graphics2D g = canvas.graphics();
        double lean =
                canvas.height() * canvas.between(0.22, 0.5) * (canvas.random().nextBoolean() ? 1 : -1);
        double x = -Math.abs(lean);
        for (int i = 0; x < canvas.width() + Math.abs(lean); i++) {
            double width = canvas.unit() * canvas.between(9, 34);
            Path2D panel = new Path2D.Double();
            panel.moveTo(x + lean, -1);
            panel.lineTo(x + lean + width + 1, -1);
            panel.lineTo(x + width + 1, canvas.height() + 1);
            panel.lineTo(x, canvas.height() + 1);
            panel.closePath();
            Color top =
                    i % 5 == 3 ? canvas.palette().accent() : canvas.palette().tone(canvas.between(0.08, 0.62));
            g.setPaint(new GradientPaint(
                    0,
                    0,
                    top,
                    0,
                    canvas.height(),
                    Palette.mix(top, canvas.palette().tone(0), canvas.between(0.3, 0.7))));
            g.fill(panel);
            if (i % 4 == 1) {
                ruled(canvas, panel, x, lean, width);
            }
            x += width;
        }
    }

    private static void ruled(Canvas canvas, Shape panel, double x, double lean, double width) {
        Graphics2D g = canvas.graphics();
        Shape clip = g.getClip();
        g.clip(panel);
        g.setPaint(canvas.palette().tone(0.9, 0.55));
        g.setStroke(new BasicStroke((float) (canvas.unit() * 0.2)));
        for (double shift = canvas.unit() * 1.6; shift < width; shift += canvas.unit() * 1.6) {
            g.draw(new Line2D.Double(x + lean + shift, -1, x + shift, canvas.height() + 1));
        }
        g.setClip(clip);
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** A crumpled sheet of triangles, each in its own light. */
    static void facets(Canvas canvas) {
        double side = canvas.unit() * canvas.between(13, 17);
        int columns = (int) (canvas.width() / side) + 4;
        int rows = (int) (canvas.height() / side) + 4;
        double[][][] corners = new double[rows][columns][];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                corners[row][column] = new double[] {
                    (column - 1 + canvas.between(-0.36, 0.36)) * side, (row - 1 + canvas.between(-0.36, 0.36)) * side
                };
            }
        }
        for (int row = 0; row + 1 < rows; row++) {
            for (int column = 0; column + 1 < columns; column++) {
                double[] a = corners[row][column];
                double[] b = corners[row][column + 1];
                double[] c = corners[row + 1][column + 1];
                double[] d = corners[row + 1][column];
                boolean falling = canvas.random().nextBoolean();
                facet(canvas, a, falling ? c : b, d);
                facet(canvas, b, c, falling ? a : d);
            }
        }
    }

    private static void facet(Canvas canvas, double[] a, double[] b, double[] c) {
        double x = (a[0] + b[0] + c[0]) / (canvas.unit() * 130);
        double y = (a[1] + b[1] + c[1]) / (canvas.unit() * 130);
        double light = canvas.noise().fractal(x, y, 2) + canvas.between(-0.13, 0.13);
        Color colour = canvas.random().nextInt(34) == 0
                ? canvas.palette().accent()
                : canvas.palette().tone(1.9 * (light - 0.22));
        Path2D face = Canvas.polygon(a[0], a[1], b[0], b[1], c[0], c[1]);
        canvas.fill(colour, face);
        canvas.line(colour, canvas.unit() * 0.1, face);
    }
}
