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
    /** Half the length between the towers, in metres. */
    private static final double HALF_SPAN = 320;

    private static final double SIDE_SPAN = 230;
    private static final double TOWER = 190;
    private static final double DECK = 58;
    private static final double HALF_WIDTH = 15;

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
        bridge(camera, 16);
    }

    /** The roadway between the cables, as one who drives sees it. */
    static void deck(Canvas canvas) {
        double aside = canvas.between(-5, 5);
        Camera camera = Camera.looking(
                canvas,
                new Point(-HALF_SPAN - canvas.between(120, 165), DECK + 6, aside),
                new Point(400, DECK + 6, aside * 0.6),
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
        bridge(camera, 14);
    }

    /** A tower from its foot, the cables running over it. */
    static void cables(Canvas canvas) {
        Camera camera = Camera.looking(
                canvas,
                new Point(-HALF_SPAN - canvas.between(74, 92), DECK + 3, canvas.between(-40, -30)),
                new Point(-HALF_SPAN, canvas.wide() ? 136 : 128, 0),
                canvas.wide() ? 62 : 66,
                canvas.wide() ? 0.6 : 0.52,
                0.5);
        Scenery.fillSky(canvas, canvas.height());
        Scenery.sun(
                canvas,
                canvas.width() * canvas.between(0.28, 0.4),
                canvas.height() * canvas.between(0.55, 0.7),
                canvas.unit() * 7);
        bridge(camera, 12);
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

    /** @param step metres from hanger to hanger */
    private static void bridge(Camera camera, double step) {
        boolean behindIsFar = camera.eye().z() < 0;
        double far = behindIsFar ? HALF_WIDTH : -HALF_WIDTH;
        Color paint = Palette.mix(camera.canvas().palette().accent(), Scenery.body(camera.canvas(), 1), 0.25);
        Color shadow = Palette.mix(paint, Scenery.body(camera.canvas(), 1), 0.55);
        rope(camera, shadow, far, step);
        tower(camera, HALF_SPAN, paint, shadow, far);
        road(camera);
        tower(camera, -HALF_SPAN, paint, shadow, far);
        rope(camera, paint, -far, step);
    }

    private static void tower(Camera camera, double x, Color paint, Color shadow, double far) {
        // From above the roadway hides what is below it.
        double foot = camera.eye().y() > DECK ? DECK : 0;
        camera.pillar(paint, shadow, x, far, 3.6, foot, TOWER + 3);
        for (double height : new double[] {DECK - 4, 104, 146, TOWER - 7}) {
            double half = height > DECK ? 3.2 : 4.5;
            if (height < foot) {
                continue;
            }
            double face = camera.eye().x() < x ? x - 3 : x + 3;
            camera.face(
                    shadow,
                    new Point(face, height - half, -HALF_WIDTH),
                    new Point(face, height - half, HALF_WIDTH),
                    new Point(face, height + half, HALF_WIDTH),
                    new Point(face, height + half, -HALF_WIDTH));
        }
        camera.pillar(paint, shadow, x, -far, 3.6, foot, TOWER + 3);
    }

    private static void road(Camera camera) {
        double end = HALF_SPAN + 8 * SIDE_SPAN;
        Color top = Scenery.body(camera.canvas(), 0.72);
        Color edge = Scenery.body(camera.canvas(), 0.92);
        slab(camera, top, DECK, DECK, end);
        double side = camera.eye().z() < 0 ? -HALF_WIDTH : HALF_WIDTH;
        camera.face(
                edge,
                new Point(-end, DECK, side),
                new Point(end, DECK, side),
                new Point(end, DECK - 6, side),
                new Point(-end, DECK - 6, side));
        for (double x = -600; x < 900; x += 16) {
            for (double lane : new double[] {-HALF_WIDTH + 2, 0, HALF_WIDTH - 2}) {
                camera.rod(
                        Palette.fade(Scenery.lamp(camera.canvas()), 0.75),
                        0.35,
                        new Point(x, DECK + 0.1, lane),
                        new Point(x + 7, DECK + 0.1, lane));
            }
        }
        camera.rod(
                Scenery.body(camera.canvas(), 0.5),
                0.5,
                new Point(-end, DECK + 1.4, HALF_WIDTH),
                new Point(end, DECK + 1.4, HALF_WIDTH));
        camera.rod(
                Scenery.body(camera.canvas(), 0.5),
                0.5,
                new Point(-end, DECK + 1.4, -HALF_WIDTH),
                new Point(end, DECK + 1.4, -HALF_WIDTH));
    }

    private static void slab(Camera camera, Color colour, double left, double right, double end) {
        camera.face(
                colour,
                new Point(-end, left, -HALF_WIDTH),
                new Point(end, left, -HALF_WIDTH),
                new Point(end, right, HALF_WIDTH),
                new Point(-end, right, HALF_WIDTH));
    }

    /** One main cable with its hangers. */
    private static void rope(Camera camera, Color colour, double z, double step) {
        double end = HALF_SPAN + SIDE_SPAN;
        for (double x = -end; x < end - 0.01; x += step / 2) {
            double next = Math.min(end, x + step / 2);
            camera.rod(colour, 1.7, new Point(x, height(x), z), new Point(next, height(next), z));
        }
        Color thin = Palette.fade(colour, 0.85);
        for (double x = -end + step; x < end; x += step) {
            if (Math.abs(Math.abs(x) - HALF_SPAN) > step / 3) {
                camera.rod(thin, 0.34, new Point(x, height(x), z), new Point(x, DECK, z));
            }
        }
    }

    /** Of the main cable: a parabola between the towers, nearly straight beside them. */
    private static double height(double x) {
        double across = Math.abs(x);
        if (across <= HALF_SPAN) {
            double t = across / HALF_SPAN;
            return DECK + 9 + (TOWER - DECK - 9) * t * t;
        }
        double t = Math.min(1, (across - HALF_SPAN) / SIDE_SPAN);
        return TOWER + (DECK - TOWER) * t - 10 * Math.sin(Math.PI * t);
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
