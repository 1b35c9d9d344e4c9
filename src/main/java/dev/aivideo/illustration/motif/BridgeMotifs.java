package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Camera;
import dev.aivideo.illustration.canvas.Camera.Point;
import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Motifs of bridges: one great suspension bridge from three places, and a viaduct. */
final class BridgeMotifs {
    private BridgeMotifs() {}

    /** The whole bridge over the water, from a shore. */
    static void span(Canvas canvas) {
        double turn = canvas.between(0.75, 1.15);
        Camera camera = canvas.wide()
                ? Camera.looking(
                        canvas,
                        new Point(-560 * turn, canvas.between(30, 70), -420 / turn),
                        new Point(60, 96, 0),
                        canvas.between(112, 126),
                        0.55,
                        0.46)
                : Camera.looking(
                        canvas,
                        new Point(-520 * turn, canvas.between(30, 60), -260 / turn),
                        new Point(-60, 105, 0),
                        canvas.between(100, 112),
                        canvas.height() > canvas.width() ? 0.56 : 0.68,
                        0.47);
        shore(canvas, camera.horizon(), canvas.width() * canvas.between(0.25, 0.4));
        SuspensionBridge.draw(camera, 16);
    }

    /** The roadway between the cables, as one who drives sees it. */
    static void deck(Canvas canvas) {
        double aside = canvas.between(-5, 5);
        Camera camera = Camera.looking(
                canvas,
                new Point(-SuspensionBridge.HALF_SPAN - canvas.between(120, 165), SuspensionBridge.DECK + 6, aside),
                new Point(400, SuspensionBridge.DECK + 6, aside * 0.6),
                canvas.wide() ? 118 : 100,
                canvas.between(0.54, 0.62),
                canvas.wide() ? 0.66 : 0.6);
        double horizon = camera.horizon();
        Scenery.fillSky(canvas, horizon);
        Scenery.sun(
                canvas,
                camera.centreX() + canvas.unit() * canvas.between(-3, 3),
                horizon - canvas.unit() * 5,
                canvas.unit() * 5);
        canvas.fill(
                Scenery.body(canvas, 0.16),
                Scenery.land(canvas, 3, horizon - canvas.unit() * 2, canvas.unit() * 4, canvas.unit() * 40));
        Scenery.water(canvas, horizon, camera.centreX());
        SuspensionBridge.draw(camera, 14);
    }

    /** A tower from its foot, the cables running over it. */
    static void cables(Canvas canvas) {
        Camera camera = Camera.looking(
                canvas,
                new Point(
                        -SuspensionBridge.HALF_SPAN - canvas.between(74, 92),
                        SuspensionBridge.DECK + 3,
                        canvas.between(-40, -30)),
                new Point(-SuspensionBridge.HALF_SPAN, canvas.wide() ? 136 : 128, 0),
                canvas.wide() ? 62 : 66,
                canvas.wide() ? 0.6 : 0.52,
                0.5);
        Scenery.fillSky(canvas, canvas.height());
        Scenery.sun(
                canvas,
                canvas.width() * canvas.between(0.28, 0.4),
                canvas.height() * canvas.between(0.55, 0.7),
                canvas.unit() * 7);
        SuspensionBridge.draw(camera, 12);
    }

    private static void shore(Canvas canvas, double horizon, double sunX) {
        Scenery.fillSky(canvas, horizon);
        Scenery.sun(
                canvas, sunX, horizon - canvas.unit() * canvas.between(9, 16), canvas.unit() * canvas.between(5, 8));
        for (int i = 0; i < 2; i++) {
            canvas.fill(
                    Scenery.body(canvas, 0.1 + 0.14 * i),
                    Scenery.land(
                            canvas,
                            i,
                            horizon - canvas.unit() * (5 - 3 * i),
                            canvas.unit() * (9 - 4 * i),
                            canvas.unit() * (50 - 12 * i)));
        }
        Scenery.haze(canvas, horizon, canvas.unit() * 8, 0.5);
        Scenery.water(canvas, horizon, sunX);
    }

    /** A viaduct of arches over a river, with its mirror image. */
    static void arches(Canvas canvas) {
        double w = canvas.width();
        double horizon = canvas.height() * (canvas.wide() ? 0.68 : 0.62);
        double sunX = w * canvas.between(0.58, 0.8);
        shore(canvas, horizon, sunX);
        double top = horizon - canvas.unit() * canvas.between(25, 30);
        double bay = canvas.unit() * canvas.between(21, 26);
        double pier = bay * 0.17;
        double spring = top + canvas.unit() * 5 + bay / 2;
        Area wall = new Area(new Rectangle2D.Double(-1, top, w + 2, horizon - top + 1));
        for (double x = -canvas.between(0, bay); x < w; x += bay) {
            double inner = bay - 2 * pier;
            wall.subtract(new Area(new Ellipse2D.Double(x + pier, top + canvas.unit() * 5, inner, bay)));
            wall.subtract(new Area(new Rectangle2D.Double(x + pier, spring, inner, horizon - spring + 2)));
        }
        Color stone = Scenery.body(canvas, 0.86);
        canvas.fill(wall, stone, top, Scenery.body(canvas, 0.6), horizon);
        canvas.fill(
                canvas.palette().accent(),
                new Rectangle2D.Double(-1, top - canvas.unit() * 0.9, w + 2, canvas.unit() * 0.9));
        canvas.fill(stone, new Rectangle2D.Double(-1, top, w + 2, canvas.unit() * 1.6));
        mirror(canvas, wall, horizon);
    }

    private static void mirror(Canvas canvas, Area wall, double horizon) {
        Path2D image = new Path2D.Double(wall);
        image.transform(new java.awt.geom.AffineTransform(1, 0, 0, -0.8, 0, 1.8 * horizon));
        canvas.fill(
                image,
                Palette.fade(Scenery.body(canvas, 0.9), 0.5),
                horizon,
                Palette.fade(Scenery.body(canvas, 0.9), 0.08),
                horizon + canvas.unit() * 24);
    }
}
