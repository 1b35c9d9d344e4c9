package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Camera;
import dev.aivideo.illustration.canvas.Camera.Point;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.Color;

/** One great suspension bridge, along the x-axis; lengths are in metres. */
final class SuspensionBridge {
    /** Half the length between the towers, in metres. */
    static final double HALF_SPAN = 320;
    /** Height of the roadway. */
    static final double DECK = 58;

    private static final double SIDE_SPAN = 230;
    private static final double TOWER = 190;
    private static final double HALF_WIDTH = 15;

    private SuspensionBridge() {}

    /** @param step metres from hanger to hanger */
    static void draw(Camera camera, double step) {
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
        camera.pillar(paint, shadow, new Camera.Point(x, foot, far), 3.6, TOWER + 3);
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
        camera.pillar(paint, shadow, new Camera.Point(x, foot, -far), 3.6, TOWER + 3);
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
        lanes(camera);
        for (double rail : new double[] {HALF_WIDTH, -HALF_WIDTH}) {
            camera.rod(
                    Scenery.body(camera.canvas(), 0.5),
                    0.5,
                    new Point(-end, DECK + 1.4, rail),
                    new Point(end, DECK + 1.4, rail));
        }
    }

    private static void lanes(Camera camera) {
        for (double x = -600; x < 900; x += 16) {
            for (double lane : new double[] {-HALF_WIDTH + 2, 0, HALF_WIDTH - 2}) {
                camera.rod(
                        Palette.fade(Scenery.lamp(camera.canvas()), 0.75),
                        0.35,
                        new Point(x, DECK + 0.1, lane),
                        new Point(x + 7, DECK + 0.1, lane));
            }
        }
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
}
