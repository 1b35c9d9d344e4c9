package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.style.Contrast;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/** Motifs of money: coins in stacks. */
final class TradeMotifs {
    private TradeMotifs() {}

    /** Stacks of coins and some that fall. */
    static void coins(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        Palette palette = canvas.palette();
        double ground = h * (canvas.wide() ? 0.84 : 0.72);
        canvas.glow(w * 0.6, ground - canvas.unit() * 30, canvas.unit() * 80, palette.second(), 0.32);
        canvas.fill(
                new Rectangle2D.Double(0, ground - canvas.unit() * 8, w, h),
                palette.tone(0.4),
                ground - canvas.unit() * 8,
                palette.tone(0.12),
                h);
        int stacks = canvas.wide() ? 8 : 5;
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < stacks; i++) {
                double radius = canvas.unit() * (row == 0 ? 6.6 : 8.2);
                double x = w * (i + 0.5 + 0.4 * (row - 0.5) + canvas.between(-0.1, 0.1)) / stacks;
                double rise = (i + 1.0) / stacks * canvas.between(0.75, 1.15);
                int count = (int) (row == 0 ? 4 + 20 * rise : 1 + 11 * rise * canvas.between(0.5, 1));
                stack(canvas, x, ground + canvas.unit() * (row == 0 ? -4 : 4), radius, count, row);
            }
        }
        for (int i = 0; i < 7; i++) {
            coin(
                    canvas,
                    w * canvas.between(0.15, 0.9),
                    h * canvas.between(0.08, 0.34),
                    canvas.unit() * canvas.between(2.6, 5),
                    canvas.between(0.25, 0.95),
                    i);
        }
    }

    private static void stack(Canvas canvas, double x, double foot, double radius, int count, int row) {
        Palette palette = canvas.palette();
        double thick = radius * 0.27;
        double flat = radius * 0.3;
        for (int i = 0; i < count; i++) {
            double y = foot - i * thick;
            double cx = x + radius * canvas.between(-0.05, 0.05);
            Color colour = Palette.mix(
                    i % 5 == 3 ? palette.second() : palette.accent(), palette.tone(0.3), row == 0 ? 0.42 : 0.06);
            Color edge = Palette.mix(colour, palette.tone(0), 0.4);
            if (Contrast.luminance(palette.tone(0)) > 0.3) {
                edge = Palette.mix(colour, Color.BLACK, 0.3);
            }
            canvas.fill(edge, new Ellipse2D.Double(cx - radius, y - flat, 2 * radius, 2 * flat));
            canvas.fill(edge, new Rectangle2D.Double(cx - radius, y - thick * 0.86, 2 * radius, thick * 0.86));
            canvas.fill(colour, new Ellipse2D.Double(cx - radius, y - thick * 0.86 - flat, 2 * radius, 2 * flat));
            if (i == count - 1) {
                canvas.line(
                        Palette.fade(edge, 0.8),
                        radius * 0.05,
                        new Ellipse2D.Double(
                                cx - radius * 0.72, y - thick * 0.86 - flat * 0.72, 1.44 * radius, 1.44 * flat));
            }
        }
    }

    private static void coin(Canvas canvas, double x, double y, double radius, double turned, int key) {
        Palette palette = canvas.palette();
        Color colour = key % 2 == 0 ? palette.accent() : palette.second();
        Color edge = Palette.mix(colour, Color.BLACK, 0.35);
        double half = radius * turned;
        canvas.fill(edge, new Ellipse2D.Double(x - half + radius * 0.12, y - radius, 2 * half, 2 * radius));
        canvas.fill(colour, new Ellipse2D.Double(x - half, y - radius, 2 * half, 2 * radius));
        canvas.line(
                Palette.fade(edge, 0.7),
                radius * 0.07,
                new Ellipse2D.Double(x - half * 0.74, y - radius * 0.74, 1.48 * half, 1.48 * radius));
    }
}
