package dev.aivideo.illustration.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.Random;

/**
 * What a motif draws on and with. Lengths are best taken from {@link #unit()}, so that a motif looks alike in every
 * shape and size of the frame.
 *
 * @param random the only source of chance: the same seed draws the same picture
 */
public record Canvas(Graphics2D graphics, int width, int height, Palette palette, Random random, Noise noise) {

    /** A hundredth of the shorter side, in pixels. */
    public double unit() {
        return Math.min(width, height) / 100.0;
    }

    /** Whether the frame is broader than it is tall. */
    public boolean wide() {
        return width > height;
    }

    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** A round light that fades to nothing at its edge. */
    public void glow(double x, double y, double radius, Color colour, double strength) {
        graphics.setPaint(new RadialGradientPaint(
                (float) x, (float) y, (float) radius, new float[] {0, 0.35f, 0.7f, 1}, new Color[] {
                    Palette.fade(colour, strength),
                    Palette.fade(colour, strength * 0.55),
                    Palette.fade(colour, strength * 0.14),
                    Palette.fade(colour, 0)
                }));
        graphics.fill(circle(x, y, radius));
    }

    public void fill(Color colour, Shape shape) {
        graphics.setPaint(colour);
        graphics.fill(shape);
    }

    /** Fills with a colour at the height {@code from} that becomes another one at the height {@code to}. */
    public void fill(Shape shape, Color first, double from, Color last, double to) {
        graphics.setPaint(new GradientPaint(0, (float) from, first, 0, (float) to, last));
        graphics.fill(shape);
    }

    /** @param thick in pixels */
    public void line(Color colour, double thick, Shape shape) {
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    public void line(Color colour, double thick, double fromX, double fromY, double toX, double toY) {
        line(colour, thick, new Line2D.Double(fromX, fromY, toX, toY));
    }

    public void disc(Color colour, double x, double y, double radius) {
        fill(colour, circle(x, y, radius));
    }

    public static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** The closed shape with these corners: x, y, x, y … */
    public static Path2D polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
