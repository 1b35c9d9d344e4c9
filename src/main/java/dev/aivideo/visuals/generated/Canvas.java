package dev.aivideo.visuals.generated;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.util.Random;

/**
 * What a motif draws on and with. Lengths are best taken from {@link #unit()}, so that a motif looks alike in every
 * shape and size of the frame.
 *
 * @param random the only source of chance: the same seed draws the same picture
 */
record Canvas(Graphics2D graphics, int width, int height, Palette palette, Random random, Noise noise) {

    /** A hundredth of the shorter side, in pixels. */
    double unit() {
        return Math.min(width, height) / 100.0;
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** A round light that fades to nothing at its edge. */
    void glow(double x, double y, double radius, Color colour, double strength) {
        graphics.setPaint(new RadialGradientPaint(
                (float) x, (float) y, (float) radius, new float[] {0, 0.35f, 0.7f, 1}, new Color[] {
                    Palette.fade(colour, strength),
                    Palette.fade(colour, strength * 0.55),
                    Palette.fade(colour, strength * 0.14),
                    Palette.fade(colour, 0)
                }));
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}
