package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** A motif of beekeeping: hives in a meadow. */
final class ApiaryMotifs {
    private ApiaryMotifs() {}

    /** Hives of stacked boxes under trees, bees around them. */
    static void hives(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        double ground = h * (canvas.wide() ? 0.76 : 0.68);
        Scenery.fillSky(canvas, ground);
        Scenery.sun(
                canvas,
                w * canvas.between(0.25, 0.42),
                h * canvas.between(0.24, 0.34),
                canvas.unit() * canvas.between(8, 11));
        for (int row = 0; row < 2; row++) {
            double base = ground - canvas.unit() * (9 - 6 * row);
            canvas.fill(
                    Scenery.body(canvas, 0.18 + 0.2 * row),
                    Scenery.land(canvas, row, base, canvas.unit() * 5, canvas.unit() * 60));
            for (int i = 0; i < 7; i++) {
                TownMotifs.tree(
                        canvas,
                        w * (i + canvas.between(0.1, 0.9)) / 7,
                        base + canvas.unit() * 2,
                        canvas.unit() * (9 + 9 * row) * canvas.between(0.8, 1.4),
                        Scenery.body(canvas, 0.2 + 0.22 * row));
            }
        }
        canvas.fill(Scenery.body(canvas, 0.66), Scenery.land(canvas, 5, ground, canvas.unit() * 2, canvas.unit() * 60));
        int hives = canvas.wide() ? 5 : 3;
        for (int i = 0; i < hives; i++) {
            double x = w * (i + 0.5 + canvas.between(-0.12, 0.12)) / hives;
            hive(
                    canvas,
                    x,
                    ground + canvas.unit() * canvas.between(3, 9),
                    canvas.unit() * canvas.between(13, 16),
                    2 + canvas.random().nextInt(3),
                    i);
        }
        canvas.fill(
                Scenery.body(canvas, 0.86),
                Scenery.land(canvas, 6, ground + canvas.unit() * 12, canvas.unit() * 2, canvas.unit() * 30));
        for (int i = 0; i < 9; i++) {
            BeeMotifs.bee(
                    canvas,
                    w * canvas.between(0.1, 0.92),
                    h * canvas.between(0.2, 0.62),
                    canvas.unit() * canvas.between(3, 6.5),
                    canvas.between(-0.5, 0.4));
        }
    }

    private static void hive(Canvas canvas, double x, double foot, double wide, int boxes, int key) {
        double tall = wide * 0.44;
        Color dark = Scenery.body(canvas, 0.95);
        canvas.fill(dark, new Rectangle2D.Double(x - wide * 0.42, foot - wide * 0.05, wide * 0.12, wide * 0.3));
        canvas.fill(dark, new Rectangle2D.Double(x + wide * 0.3, foot - wide * 0.05, wide * 0.12, wide * 0.3));
        for (int box = 0; box < boxes; box++) {
            Color paint = (box + key) % 3 == 0
                    ? canvas.palette().accent()
                    : (box + key) % 3 == 1
                            ? Scenery.white(canvas, 0.8)
                            : canvas.palette().second();
            paint = Palette.mix(paint, Scenery.body(canvas, 0.7), 0.18);
            double top = foot - (box + 1) * tall;
            canvas.fill(paint, new Rectangle2D.Double(x - wide / 2, top, wide * 0.68, tall));
            canvas.fill(Palette.mix(paint, dark, 0.4), new Rectangle2D.Double(x + wide * 0.18, top, wide * 0.32, tall));
            canvas.fill(
                    Palette.fade(dark, 0.55),
                    new Rectangle2D.Double(x - wide / 2, top + tall * 0.95, wide, tall * 0.05));
            canvas.fill(
                    Palette.fade(dark, 0.5),
                    new Rectangle2D.Double(x - wide * 0.28, top + tall * 0.34, wide * 0.22, tall * 0.13));
        }
        double roof = foot - boxes * tall;
        canvas.fill(dark, new Rectangle2D.Double(x - wide * 0.56, roof - wide * 0.1, wide * 1.12, wide * 0.13));
        canvas.fill(dark, new Rectangle2D.Double(x - wide * 0.36, foot - tall * 0.2, wide * 0.4, tall * 0.12));
        canvas.fill(
                Palette.mix(dark, canvas.palette().second(), 0.4),
                new Rectangle2D.Double(x - wide * 0.56, foot, wide * 0.86, wide * 0.06));
    }
}
