package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Camera;
import dev.aivideo.illustration.canvas.Camera.Point;
import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** Motifs of industry: wheels that turn each other, a works, a power line. */
final class IndustryMotifs {
    private IndustryMotifs() {}

    /** Toothed wheels of one pitch, so that they mesh. */
    static void gears(Canvas canvas) {
        double pitch = canvas.unit() * canvas.between(1.5, 1.75);
        double x = canvas.width() * canvas.between(0.5, 0.66);
        double y = canvas.height() * canvas.between(0.4, 0.55);
        int teeth = 26 + 2 * canvas.random().nextInt(5);
        double phase = canvas.between(0, 1);
        new Gear(x, y, teeth, pitch, -phase * 2 * Math.PI / teeth)
                .draw(canvas, canvas.palette().accent());
        canvas.glow(x, y, pitch * teeth * 0.9, canvas.palette().accent(), 0.18);
        double first = canvas.between(0, 6.28);
        double[] around = {0, 1.4, 2.75, 4.1, 5.2};
        int[] sizes = {14, 20, 12, 34, 16};
        for (int i = 0; i < sizes.length; i++) {
            int other = sizes[i] + 2 * canvas.random().nextInt(3);
            double angle = first + around[i];
            double reach = pitch * (teeth + other) / 2;
            double turned = Math.PI + angle - (phase + angle * teeth / (2 * Math.PI) + 0.5) * -2 * Math.PI / other;
            Color colour = i == 1 ? canvas.palette().second() : canvas.palette().tone(0.42 + 0.12 * i);
            new Gear(x + reach * Math.cos(angle), y + reach * Math.sin(angle), other, pitch, turned)
                    .draw(canvas, colour);
        }
    }

    /** Halls with toothed roofs and chimneys that smoke. */
    static void factory(Canvas canvas) {
        double w = canvas.width();
        double ground = canvas.height() * (canvas.wide() ? 0.8 : 0.74);
        Scenery.fillSky(canvas, ground);
        Scenery.sun(
                canvas,
                w * canvas.between(0.3, 0.45),
                ground - canvas.unit() * canvas.between(24, 34),
                canvas.unit() * canvas.between(8, 11));
        double wind = canvas.between(0.5, 1.1) * (canvas.random().nextBoolean() ? 1 : -1);
        for (int row = 0; row < 2; row++) {
            Color colour = Scenery.body(canvas, 0.34 + 0.46 * row);
            double size = canvas.unit() * (8 + 6 * row);
            for (double x = w * (0.15 + 0.22 * row) + size * canvas.between(0, 1);
                    x < w * 0.95;
                    x += size * canvas.between(1.5, 2.9)) {
                chimney(canvas, x, ground, size * canvas.between(2.2, 3.5), size * 0.24, colour, wind);
            }
            double x = -size * canvas.between(0, 2);
            while (x < w) {
                x = hall(canvas, x, ground, size, colour);
            }
        }
        canvas.fill(Scenery.body(canvas, 0.92), new Rectangle2D.Double(0, ground - 1, w, canvas.height() - ground + 2));
    }

    private static double hall(Canvas canvas, double x, double ground, double size, Color colour) {
        double tall = size * canvas.between(0.7, 1.3);
        int teeth = 2 + canvas.random().nextInt(4);
        double bay = size * 0.9;
        for (int i = 0; i < teeth; i++) {
            double left = x + i * bay;
            canvas.fill(
                    colour,
                    Canvas.polygon(
                            left,
                            ground,
                            left,
                            ground - tall - bay * 0.55,
                            left + bay + 0.5,
                            ground - tall,
                            left + bay + 0.5,
                            ground));
            if (canvas.random().nextInt(3) > 0) {
                canvas.fill(
                        Palette.fade(Scenery.lamp(canvas), 0.85),
                        new Rectangle2D.Double(left + bay * 0.2, ground - tall * 0.62, bay * 0.5, tall * 0.26));
            }
        }
        return x + teeth * bay + size * canvas.between(0.1, 0.9);
    }

    private static void chimney(
            Canvas canvas, double x, double ground, double tall, double half, Color colour, double wind) {
        double top = ground - tall;
        for (int i = 26; i >= 0; i--) {
            double t = i / 26.0;
            double radius = half * (1.1 + 7 * t);
            double drift = wind * tall * 1.5 * Math.pow(t, 1.4);
            double rise = tall * 0.75 * Math.sqrt(t);
            canvas.disc(
                    Palette.fade(
                            Palette.mix(Scenery.sky(canvas, 0.75), Scenery.body(canvas, 0.5), 0.5), 0.13 * (1 - t)),
                    x + drift + half * canvas.between(-1, 1),
                    top - rise,
                    radius);
        }
        canvas.fill(
                colour,
                Canvas.polygon(
                        x - half * 1.25, ground, x - half * 0.8, top, x + half * 0.8, top, x + half * 1.25, ground));
        canvas.fill(
                Palette.mix(canvas.palette().accent(), colour, 0.2),
                Canvas.polygon(
                        x - half * 0.86,
                        top + half * 1.6,
                        x - half * 0.84,
                        top + half * 0.7,
                        x + half * 0.84,
                        top + half * 0.7,
                        x + half * 0.86,
                        top + half * 1.6));
    }

    /** Masts of a power line over open land. */
    static void pylons(Canvas canvas) {
        Camera camera = Camera.looking(
                canvas,
                new Point(canvas.between(-34, -26), 6, -62),
                new Point(30, 24, 160),
                canvas.wide() ? 96 : 84,
                canvas.wide() ? 0.56 : 0.42,
                0.44);
        double horizon = camera.horizon();
        Scenery.fillSky(canvas, horizon);
        Scenery.sun(
                canvas,
                canvas.width() * canvas.between(0.2, 0.4),
                horizon - canvas.unit() * canvas.between(8, 14),
                canvas.unit() * 7);
        for (int i = 0; i < 3; i++) {
            canvas.fill(
                    Scenery.body(canvas, 0.15 + 0.3 * i),
                    Scenery.land(
                            canvas,
                            i,
                            horizon + canvas.unit() * (7 * i - 3),
                            canvas.unit() * (7 - 2 * i),
                            canvas.unit() * 60));
        }
        Color iron = Scenery.body(canvas, 0.95);
        for (int mast = 7; mast >= 0; mast--) {
            wires(camera, Palette.mix(iron, Scenery.sky(canvas, 0.9), mast * 0.09), mast);
            mast(camera, Palette.mix(iron, Scenery.sky(canvas, 0.9), mast * 0.09), 85.0 * mast);
        }
    }

    private static void mast(Camera camera, Color colour, double z) {
        double tall = 46;
        for (int side = -1; side <= 1; side += 2) {
            camera.rod(colour, 0.7, new Point(side * 5.5, -4, z), new Point(side * 1.2, 30, z));
            camera.rod(colour, 0.6, new Point(side * 1.2, 30, z), new Point(side * 0.5, tall, z));
            for (int i = 0; i < 5; i++) {
                double low = 5.5 - 4.3 * (i * 6 + 4) / 34;
                double high = 5.5 - 4.3 * (i * 6 + 10) / 34;
                camera.rod(colour, 0.3, new Point(side * low, i * 6, z), new Point(-side * high, i * 6 + 6.0, z));
            }
            for (double arm : new double[] {30, 38}) {
                camera.rod(colour, 0.5, new Point(0, arm, z), new Point(side * (arm > 33 ? 8 : 12), arm, z));
                camera.rod(colour, 0.35, new Point(0, arm + 3.5, z), new Point(side * (arm > 33 ? 8 : 12), arm, z));
                camera.rod(
                        camera.canvas().palette().accent(),
                        0.6,
                        new Point(side * (arm > 33 ? 8 : 12), arm, z),
                        new Point(side * (arm > 33 ? 8 : 12), arm - 2, z));
            }
        }
    }

    private static void wires(Camera camera, Color colour, int mast) {
        for (double x : new double[] {-12, -8, 8, 12}) {
            double high = (Math.abs(x) > 9 ? 30 : 38) - 2;
            double from = 85.0 * (mast - 1);
            for (int i = 0; i < 14; i++) {
                double a = i / 14.0;
                double b = (i + 1) / 14.0;
                camera.rod(
                        colour,
                        0.14,
                        new Point(x, high - 26 * a * (1 - a), from + 85 * a),
                        new Point(x, high - 26 * b * (1 - b), from + 85 * b));
            }
        }
    }
}
