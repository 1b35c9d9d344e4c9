package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Motifs of the sea: a harbour with its cranes and ships, a boat under sail. */
final class SeaMotifs {
    private SeaMotifs() {}

    /** Cranes on a quay and a ship with its load. */
    static void harbour(Canvas canvas) {
        double w = canvas.width();
        double horizon = canvas.height() * (canvas.wide() ? 0.66 : 0.6);
        double sunX = w * canvas.between(0.25, 0.4);
        Scenery.fillSky(canvas, horizon);
        Scenery.sun(canvas, sunX, horizon - canvas.unit() * canvas.between(10, 18), canvas.unit() * 7);
        canvas.fill(
                Scenery.body(canvas, 0.15),
                Scenery.land(canvas, 1, horizon - canvas.unit() * 2, canvas.unit() * 6, canvas.unit() * 50));
        Scenery.haze(canvas, horizon, canvas.unit() * 8, 0.5);
        Scenery.water(canvas, horizon, sunX);
        int cranes = canvas.wide() ? 5 : 3;
        for (int i = 0; i < cranes; i++) {
            double near = i / (double) cranes;
            double size = canvas.unit() * (20 + 19 * near);
            crane(
                    canvas,
                    w * (0.98 - 0.5 * (cranes - 1 - i) / cranes) - size * 0.35 * (1 - near),
                    horizon + canvas.unit() * 2.5 * near,
                    size,
                    Scenery.body(canvas, 0.3 + 0.55 * near),
                    i);
        }
        canvas.fill(
                Scenery.body(canvas, 0.85),
                Canvas.polygon(
                        w * 0.48,
                        horizon + canvas.unit(),
                        w + 1,
                        horizon - canvas.unit() * 0.5,
                        w + 1,
                        horizon + canvas.unit() * 8,
                        w * 0.52,
                        horizon + canvas.unit() * 2.2));
        freighter(
                canvas,
                w * canvas.between(0.3, 0.42),
                horizon + canvas.unit() * canvas.between(9, 13),
                canvas.unit() * (canvas.wide() ? 62 : 52));
    }

    private static void crane(Canvas canvas, double x, double foot, double size, Color colour, int key) {
        double thick = size * 0.035;
        double boom = foot - size * 0.72;
        for (double leg : new double[] {-0.16, 0.16}) {
            canvas.line(
                    colour,
                    thick,
                    x + size * leg,
                    foot,
                    x + size * leg,
                    foot - size * 0.95 - (leg < 0 ? 0 : -size * 0.23));
        }
        canvas.line(colour, thick * 0.7, x - size * 0.16, foot - size * 0.3, x + size * 0.16, foot - size * 0.3);
        canvas.line(colour, thick, x - size * 0.8, boom, x + size * 0.42, boom);
        canvas.line(colour, thick * 0.5, x - size * 0.16, foot - size * 0.95, x - size * 0.74, boom);
        canvas.line(colour, thick * 0.5, x - size * 0.16, foot - size * 0.95, x + size * 0.4, boom);
        canvas.line(colour, thick * 0.7, x - size * 0.16, foot - size * 0.95, x + size * 0.16, boom);
        double hook = x - size * (0.35 + 0.1 * (key % 3));
        canvas.line(colour, thick * 0.3, hook, boom, hook, boom + size * 0.2);
        canvas.fill(
                key % 2 == 0 ? canvas.palette().accent() : canvas.palette().second(),
                new Rectangle2D.Double(hook - size * 0.1, boom + size * 0.2, size * 0.2, size * 0.08));
    }

    private static void freighter(Canvas canvas, double x, double water, double length) {
        double deck = water - length * 0.085;
        Color hull = Scenery.body(canvas, 0.95);
        containers(canvas, x, deck, length);
        canvas.fill(
                hull,
                Canvas.polygon(
                        x - length * 0.5,
                        deck - length * 0.01,
                        x + length * 0.52,
                        deck - length * 0.03,
                        x + length * 0.46,
                        water,
                        x - length * 0.46,
                        water));
        deckhouse(canvas, x, deck, length, hull);
        canvas.fill(
                canvas.palette().accent(),
                Canvas.polygon(
                        x - length * 0.455,
                        water - length * 0.018,
                        x + length * 0.475,
                        water - length * 0.018,
                        x + length * 0.46,
                        water,
                        x - length * 0.46,
                        water));
        canvas.line(Palette.fade(Color.WHITE, 0.4), length * 0.006, x - length * 0.6, water, x + length * 0.5, water);
    }

    private static void containers(Canvas canvas, double x, double deck, double length) {
        double box = length * 0.058;
        for (int column = 0; column < 10; column++) {
            int tall = 2 + canvas.random().nextInt(3);
            for (int level = 0; level < tall; level++) {
                Color colour = switch (canvas.random().nextInt(4)) {
                    case 0 -> canvas.palette().accent();
                    case 1 -> canvas.palette().second();
                    case 2 -> Scenery.body(canvas, 0.45);
                    default -> Scenery.body(canvas, 0.65);
                };
                canvas.fill(
                        colour,
                        new Rectangle2D.Double(
                                x - length * 0.28 + column * box * 1.16,
                                deck - (level + 1) * box * 0.56,
                                box * 1.1,
                                box * 0.52));
            }
        }
    }

    private static void deckhouse(Canvas canvas, double x, double deck, double length, Color hull) {
        Color house = Scenery.white(canvas, 0.5);
        canvas.fill(
                house, new Rectangle2D.Double(x - length * 0.45, deck - length * 0.16, length * 0.11, length * 0.16));
        canvas.fill(
                house, new Rectangle2D.Double(x - length * 0.47, deck - length * 0.185, length * 0.15, length * 0.035));
        canvas.fill(
                hull, new Rectangle2D.Double(x - length * 0.46, deck - length * 0.175, length * 0.13, length * 0.013));
    }

    /** A boat under sail and others far away. */
    static void sail(Canvas canvas) {
        double w = canvas.width();
        double horizon = canvas.height() * (canvas.wide() ? 0.58 : 0.56);
        double sunX = w * canvas.between(0.52, 0.7);
        Scenery.fillSky(canvas, horizon);
        Scenery.sun(
                canvas, sunX, horizon - canvas.unit() * canvas.between(4, 12), canvas.unit() * canvas.between(10, 13));
        Scenery.water(canvas, horizon, sunX);
        for (int i = 0; i < 5; i++) {
            double near = i / 4.0;
            double size = canvas.unit() * (5 + 36 * near * near);
            double x = i == 4 ? w * canvas.between(0.6, 0.74) : w * ((0.29 * i + canvas.between(0.05, 0.2)) % 1);
            boat(canvas, x, horizon + canvas.unit() * (0.5 + 14 * near * near), size, near);
        }
        for (int i = 0; i < 9; i++) {
            bird(
                    canvas,
                    w * canvas.between(0.2, 0.95),
                    canvas.height() * canvas.between(0.12, 0.36),
                    canvas.unit() * canvas.between(1.2, 3));
        }
    }

    private static void boat(Canvas canvas, double x, double water, double size, double near) {
        Color sail = Scenery.white(canvas, 0.3 + 0.6 * near);
        Color hull = Scenery.body(canvas, 0.5 + 0.5 * near);
        double lean = size * 0.08;
        Path2D main = new Path2D.Double();
        main.moveTo(x + lean, water - size);
        main.quadTo(x - size * 0.2, water - size * 0.5, x - size * 0.42, water - size * 0.16);
        main.lineTo(x, water - size * 0.14);
        main.closePath();
        canvas.fill(sail, main);
        Path2D jib = new Path2D.Double();
        jib.moveTo(x + lean + size * 0.03, water - size * 0.9);
        jib.quadTo(x + size * 0.16, water - size * 0.4, x + size * 0.44, water - size * 0.14);
        jib.lineTo(x + size * 0.05, water - size * 0.16);
        jib.closePath();
        canvas.fill(Palette.mix(canvas.palette().accent(), sail, 0.25), jib);
        canvas.line(hull, size * 0.014, x + lean, water - size * 1.02, x + size * 0.01, water - size * 0.05);
        Path2D body = new Path2D.Double();
        body.moveTo(x - size * 0.44, water - size * 0.1);
        body.lineTo(x + size * 0.5, water - size * 0.13);
        body.quadTo(x + size * 0.36, water + size * 0.02, x + size * 0.2, water + size * 0.02);
        body.lineTo(x - size * 0.36, water + size * 0.02);
        body.closePath();
        canvas.fill(hull, body);
        canvas.fill(
                Palette.fade(hull, 0.25),
                Canvas.polygon(
                        x - size * 0.36,
                        water + size * 0.03,
                        x + size * 0.24,
                        water + size * 0.03,
                        x + size * 0.05,
                        water + size * 0.42));
    }

    private static void bird(Canvas canvas, double x, double y, double size) {
        Path2D wings = new Path2D.Double();
        wings.moveTo(x - size, y - size * 0.35);
        wings.quadTo(x - size * 0.4, y - size * 0.6, x, y);
        wings.quadTo(x + size * 0.4, y - size * 0.6, x + size, y - size * 0.3);
        canvas.line(Scenery.body(canvas, 0.75), size * 0.13, wings);
    }
}
