package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Camera;
import dev.aivideo.illustration.canvas.Camera.Point;
import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Motifs of ways: a road over hills, a railway, an aircraft in the sky. */
final class JourneyMotifs {
    private JourneyMotifs() {}

    /** A road that winds away over rolling land. */
    static void road(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        double horizon = h * canvas.between(0.42, 0.48);
        double end = w * canvas.between(0.55, 0.7);
        Scenery.fillSky(canvas, horizon);
        Scenery.sun(
                canvas,
                end + canvas.unit() * canvas.between(-24, 24),
                horizon - canvas.unit() * canvas.between(9, 16),
                canvas.unit() * 6.5);
        for (int i = 0; i < 2; i++) {
            canvas.fill(
                    Scenery.body(canvas, 0.16 + 0.13 * i),
                    LandMotifs.ridge(
                            canvas, i, horizon + canvas.unit() * (3 * i - 1), canvas.unit() * (12 - 5 * i), 3));
        }
        canvas.fill(
                Scenery.land(canvas, 4, horizon + canvas.unit() * 2, canvas.unit() * 2, canvas.unit() * 90),
                Scenery.body(canvas, 0.4),
                horizon,
                Scenery.body(canvas, 0.75),
                h);
        double bend = canvas.unit() * canvas.between(26, 40) * (canvas.random().nextBoolean() ? 1 : -1);
        double phase = canvas.between(0, 1.5);
        WindingRoad road = new WindingRoad(canvas, horizon, end, bend, phase);
        road.draw();
        for (int i = 0; i < 22; i++) {
            double near = Math.pow((i + 0.5) / 22, 1.7);
            double y = horizon + canvas.unit() * 2 + (h - horizon) * near;
            double side = (i % 2 == 0 ? 1 : -1) * canvas.between(1.6, 5);
            double x = road.middle(near) + side * road.half(near);
            TownMotifs.tree(canvas, x, y, canvas.unit() * (2 + 15 * near), Scenery.body(canvas, 0.5 + 0.45 * near));
        }
    }

    /** Tracks between masts, meeting at the horizon. */
    static void rails(Canvas canvas) {
        double aside = canvas.between(1, 3) * (canvas.random().nextBoolean() ? 1 : -1);
        Camera camera = Camera.looking(
                canvas,
                new Point(aside, 3.4, 0),
                new Point(aside * 0.4, 3.6, 80),
                canvas.wide() ? 92 : 78,
                canvas.between(0.54, 0.62),
                canvas.wide() ? 0.52 : 0.5);
        double horizon = camera.horizon();
        Scenery.fillSky(canvas, horizon);
        Scenery.sun(
                canvas,
                camera.centreX() + canvas.unit() * canvas.between(-8, 8),
                horizon - canvas.unit() * 7,
                canvas.unit() * 7);
        canvas.fill(Scenery.body(canvas, 0.2), LandMotifs.ridge(canvas, 2, horizon, canvas.unit() * 6, 3));
        canvas.fill(
                new java.awt.geom.Rectangle2D.Double(0, horizon, canvas.width(), canvas.height() - horizon + 1),
                Scenery.body(canvas, 0.35),
                horizon,
                Scenery.body(canvas, 0.72),
                canvas.height());
        track(camera, -2.3);
        track(camera, 2.3);
        Color iron = Scenery.body(canvas, 0.95);
        for (double z = 420; z > 8; z -= 28) {
            gantry(camera, Palette.mix(iron, Scenery.sky(canvas, 1), Math.min(0.7, z / 500)), z);
        }
    }

    /** @param middle metres to the right */
    private static void track(Camera camera, double middle) {
        Canvas canvas = camera.canvas();
        camera.face(
                Scenery.body(canvas, 0.52),
                new Point(middle - 1.7, 0, 1),
                new Point(middle + 1.7, 0, 1),
                new Point(middle + 1.7, 0, 900),
                new Point(middle - 1.7, 0, 900));
        for (double z = 90; z > 1; z -= 0.8) {
            camera.face(
                    Scenery.body(canvas, 0.85),
                    new Point(middle - 1.3, 0.05, z),
                    new Point(middle + 1.3, 0.05, z),
                    new Point(middle + 1.3, 0.05, z + 0.28),
                    new Point(middle - 1.3, 0.05, z + 0.28));
        }
        Color steel = Palette.mix(canvas.palette().accent(), canvas.palette().second(), 0.4);
        for (double rail : new double[] {-0.75, 0.75}) {
            for (double z = 800; z > 1; z *= 0.86) {
                camera.rod(steel, 0.09, new Point(middle + rail, 0.2, z), new Point(middle + rail, 0.2, z * 0.86));
            }
        }
    }

    private static void gantry(Camera camera, Color colour, double z) {
        for (int side = -1; side <= 1; side += 2) {
            camera.rod(colour, 0.28, new Point(side * 5.4, 0, z), new Point(side * 5.4, 8.4, z));
            camera.rod(colour, 0.12, new Point(side * 5.4, 7.9, z), new Point(side * 1.2, 7.4, z));
            camera.rod(colour, 0.1, new Point(side * 5.4, 6.4, z), new Point(side * 1.4, 7.3, z));
            camera.rod(colour, 0.04, new Point(side * 2.3, 7.2, z), new Point(side * 2.3, 7.2, Math.max(1, z - 28)));
            camera.rod(colour, 0.04, new Point(side * 2.3, 5.9, z), new Point(side * 2.3, 5.9, Math.max(1, z - 28)));
        }
        camera.rod(colour, 0.16, new Point(-5.4, 8.3, z), new Point(5.4, 8.3, z));
    }

    /** An aircraft with its trail, high over clouds. */
    static void flight(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        Scenery.fillSky(canvas, h * 0.8);
        Scenery.sun(canvas, w * canvas.between(0.2, 0.35), h * canvas.between(0.5, 0.58), canvas.unit() * 8);
        WeatherMotifs.bank(canvas, 0.7, 4);
        double x = w * canvas.between(0.6, 0.72);
        double y = h * canvas.between(0.24, 0.34);
        double turn = canvas.between(-0.42, -0.2);
        AffineTransform before = canvas.graphics().getTransform();
        canvas.graphics().translate(x, y);
        canvas.graphics().rotate(turn);
        double size = canvas.unit() * (canvas.wide() ? 17 : 20);
        for (int side = -1; side <= 1; side += 2) {
            double trail = side * size * 0.3;
            canvas.graphics()
                    .setPaint(new java.awt.GradientPaint(
                            (float) (-size * 0.4),
                            0,
                            Palette.fade(Color.WHITE, 0.7),
                            (float) -w,
                            0,
                            Palette.fade(Color.WHITE, 0)));
            canvas.graphics()
                    .fill(Canvas.polygon(
                            -size * 0.1,
                            trail - size * 0.02,
                            -w,
                            trail - size * 0.22,
                            -w,
                            trail + size * 0.22,
                            -size * 0.1,
                            trail + size * 0.02));
        }
        plane(canvas, size);
        canvas.graphics().setTransform(before);
    }

    /** From above, its nose to the right. */
    private static void plane(Canvas canvas, double size) {
        canvas.graphics().scale(size, size);
        Color body = Scenery.body(canvas, 0.97);
        Color wing = Scenery.body(canvas, 0.86);
        for (int side = -1; side <= 1; side += 2) {
            canvas.fill(
                    wing, Canvas.polygon(0.24, side * 0.06, -0.24, side * 0.92, -0.4, side * 0.94, -0.14, side * 0.06));
            canvas.fill(
                    wing,
                    Canvas.polygon(-0.62, side * 0.04, -0.84, side * 0.34, -0.94, side * 0.34, -0.84, side * 0.03));
            canvas.fill(body, new java.awt.geom.Ellipse2D.Double(-0.08, side * 0.32 - 0.045, 0.26, 0.09));
        }
        Path2D hull = new Path2D.Double();
        hull.moveTo(0.95, 0);
        hull.curveTo(0.85, -0.1, 0.7, -0.095, 0.5, -0.095);
        hull.lineTo(-0.5, -0.085);
        hull.quadTo(-0.8, -0.05, -0.98, 0);
        hull.quadTo(-0.8, 0.05, -0.5, 0.085);
        hull.lineTo(0.5, 0.095);
        hull.curveTo(0.7, 0.095, 0.85, 0.1, 0.95, 0);
        canvas.fill(body, hull);
        canvas.fill(canvas.palette().accent(), Canvas.polygon(-0.6, -0.012, -0.98, -0.03, -0.98, 0.03, -0.6, 0.012));
    }
}
