package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Motifs of where people live: a great city, a village. */
final class TownMotifs {
    private TownMotifs() {}

    /** Towers of a city behind one another, the nearest with lit windows. */
    static void skyline(Canvas canvas) {
        double horizon = canvas.height() * (canvas.wide() ? 0.8 : 0.74);
        double sunX = canvas.width() * canvas.between(0.55, 0.8);
        Scenery.fillSky(canvas, horizon);
        Scenery.sun(
                canvas, sunX, horizon - canvas.unit() * canvas.between(36, 46), canvas.unit() * canvas.between(9, 13));
        for (int row = 0; row < 3; row++) {
            double x = -canvas.unit() * canvas.between(0, 8);
            while (x < canvas.width()) {
                double wide = canvas.unit() * canvas.between(5.5, 11 + row);
                double swell = canvas.noise().at(x / (canvas.unit() * 30) + 9 * row, row);
                double tall = canvas.unit() * (12 + 44 * swell * canvas.between(0.55, 1) - 7 * row);
                house(canvas, row, x, horizon - tall, wide, tall);
                x += wide + canvas.unit() * canvas.between(0.2, row == 2 ? 6 : 1.6);
            }
            Scenery.haze(canvas, horizon, canvas.unit() * 26, row == 2 ? 0.12 : 0.5);
        }
        Scenery.water(canvas, horizon, sunX);
    }

    private static void house(Canvas canvas, int row, double x, double y, double wide, double tall) {
        Color colour = Scenery.body(canvas, 0.3 + 0.3 * row);
        double foot = y + tall;
        canvas.fill(
                new Rectangle2D.Double(x, y, wide, tall),
                colour,
                y,
                Palette.mix(colour, Scenery.sky(canvas, 1), 0.18),
                foot);
        switch (canvas.random().nextInt(5)) {
            case 0 -> {
                double step = canvas.unit() * 3.2;
                canvas.fill(colour, new Rectangle2D.Double(x + wide * 0.2, y - step, wide * 0.6, step + 1));
                canvas.fill(colour, new Rectangle2D.Double(x + wide * 0.36, y - 2 * step, wide * 0.28, step + 1));
            }
            case 1 -> canvas.line(colour, canvas.unit() * 0.4, x + wide / 2, y, x + wide / 2, y - canvas.unit() * 7);
            case 2 -> canvas.fill(colour, Canvas.polygon(x, y + 1, x, y - canvas.unit() * 4, x + wide, y + 1));
            default -> {}
        }
        if (row > 0) {
            windows(canvas, row, x, y, wide, tall);
        }
    }

    private static void windows(Canvas canvas, int row, double x, double y, double wide, double tall) {
        double pitch = canvas.unit() * 1.75;
        int columns = (int) (wide / pitch) - 1;
        double left = x + (wide - columns * pitch) / 2 + pitch * 0.24;
        for (double down = pitch; down < tall - pitch; down += pitch * 1.2) {
            for (int column = 0; column < columns; column++) {
                if (canvas.random().nextInt(10) < 2 + row) {
                    double strength = row == 1 ? 0.4 : canvas.between(0.55, 1);
                    canvas.fill(
                            Palette.fade(Scenery.lamp(canvas), strength),
                            new Rectangle2D.Double(left + column * pitch, y + down, pitch * 0.5, pitch * 0.62));
                }
            }
        }
    }

    /** Gabled houses among trees on a slope, light in their windows. */
    static void village(Canvas canvas) {
        double h = canvas.height();
        Scenery.fillSky(canvas, h * 0.7);
        Scenery.sun(
                canvas,
                canvas.width() * canvas.between(0.62, 0.84),
                h * canvas.between(0.2, 0.3),
                canvas.unit() * canvas.between(5, 8));
        canvas.fill(
                Scenery.body(canvas, 0.14), Scenery.land(canvas, 0, h * 0.5, canvas.unit() * 16, canvas.unit() * 60));
        for (int row = 0; row < 3; row++) {
            double base = h * (0.6 + 0.12 * row);
            double swell = canvas.unit() * 6;
            double length = canvas.unit() * 70;
            double size = canvas.unit() * (9 + 5 * row);
            for (double x = canvas.between(-0.6, 0.4) * size;
                    x < canvas.width();
                    x += size * canvas.between(1.25, 2.3)) {
                double foot = Scenery.edge(canvas, row + 1, base, swell, length, x + size / 2) + size * 0.25;
                if (canvas.random().nextInt(4) == 0) {
                    tree(
                            canvas,
                            x + size / 2,
                            foot,
                            size * canvas.between(0.8, 1.3),
                            Scenery.body(canvas, 0.45 + 0.2 * row));
                } else {
                    cottage(canvas, x, foot, size * canvas.between(0.8, 1.1), row);
                }
            }
            canvas.fill(Scenery.body(canvas, 0.42 + 0.24 * row), Scenery.land(canvas, row + 1, base, swell, length));
        }
    }

    private static void cottage(Canvas canvas, double x, double foot, double size, int row) {
        double wall = size * 0.62;
        double eaves = foot - wall;
        double ridge = eaves - size * 0.55;
        double gable = size * 0.62;
        double end = x + size * 1.18;
        Color light = Palette.mix(
                Scenery.body(canvas, 0.2 + 0.12 * row), canvas.palette().second(), 0.22);
        Color roof = Palette.mix(canvas.palette().accent(), Scenery.body(canvas, 0.9), 0.5);
        canvas.fill(roof, new Rectangle2D.Double(x + size * 0.8, ridge - size * 0.16, size * 0.12, size * 0.36));
        canvas.fill(
                Palette.mix(light, Scenery.body(canvas, 0.9), 0.45),
                new Rectangle2D.Double(x + gable, eaves, end - x - gable, wall + size * 0.3));
        canvas.fill(
                light,
                Canvas.polygon(
                        x,
                        foot + size * 0.3,
                        x,
                        eaves,
                        x + gable / 2,
                        ridge,
                        x + gable,
                        eaves,
                        x + gable,
                        foot + size * 0.3));
        roof(canvas, x, eaves, size, roof);
        cottageWindows(canvas, x, eaves, size);
    }

    private static void roof(Canvas canvas, double x, double eaves, double size, Color roof) {
        double ridge = eaves - size * 0.55;
        double gable = size * 0.62;
        double end = x + size * 1.18;
        canvas.fill(
                roof,
                Canvas.polygon(
                        x + gable / 2,
                        ridge,
                        end - gable * 0.1,
                        ridge,
                        end + size * 0.06,
                        eaves + size * 0.04,
                        x + gable + size * 0.05,
                        eaves + size * 0.04));
        canvas.line(
                Palette.mix(roof, Scenery.body(canvas, 1), 0.3),
                size * 0.045,
                x + gable / 2,
                ridge,
                x - size * 0.05,
                eaves + size * 0.05);
    }

    private static void cottageWindows(Canvas canvas, double x, double eaves, double size) {
        double gable = size * 0.62;
        double end = x + size * 1.18;
        canvas.fill(
                Scenery.lamp(canvas),
                new Rectangle2D.Double(x + gable * 0.38, eaves + size * 0.1, gable * 0.24, size * 0.2));
        for (double at = 0.2; at < 0.8; at += 0.42) {
            canvas.fill(
                    Scenery.lamp(canvas),
                    new Rectangle2D.Double(
                            x + gable + (end - x - gable) * at, eaves + size * 0.16, size * 0.13, size * 0.2));
        }
    }

    /** A tree with a round crown. */
    static void tree(Canvas canvas, double x, double foot, double size, Color colour) {
        canvas.line(colour, size * 0.09, x, foot, x, foot - size * 0.6);
        Path2D crown = new Path2D.Double();
        crown.append(Canvas.circle(x, foot - size * 0.95, size * 0.34), false);
        crown.append(Canvas.circle(x - size * 0.2, foot - size * 0.7, size * 0.29), false);
        crown.append(Canvas.circle(x + size * 0.22, foot - size * 0.72, size * 0.27), false);
        crown.setWindingRule(Path2D.WIND_NON_ZERO);
        canvas.fill(colour, crown);
    }
}
