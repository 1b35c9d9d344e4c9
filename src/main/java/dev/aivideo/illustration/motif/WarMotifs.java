package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Motifs of war, without anyone's arms or colours: obstacles before a burning sky. */
final class WarMotifs {
    private WarMotifs() {}

    /** Crossed beams that bar a road, smoke on the horizon. */
    static void barrier(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        double horizon = h * 0.62;
        Scenery.fillSky(canvas, horizon);
        double x = w * canvas.between(0.5, 0.7);
        canvas.glow(x, horizon, canvas.unit() * 80, canvas.palette().accent(), 0.85);
        for (int plume = 0; plume < 4; plume++) {
            smoke(
                    canvas,
                    w * (0.12 + 0.26 * plume + canvas.between(-0.05, 0.05)),
                    horizon,
                    canvas.unit() * canvas.between(2, 3.6));
        }
        ruins(canvas, horizon);
        for (int row = 0; row < 3; row++) {
            double near = row / 2.0;
            double size = canvas.unit() * (7 + 22 * near * near);
            double base = horizon + (h * 0.9 - horizon) * near * near;
            canvas.fill(
                    Scenery.body(canvas, 0.36 + 0.26 * near),
                    Scenery.land(canvas, row, base - size * 0.05, canvas.unit() * 1.5, canvas.unit() * 50));
            for (double at = size * canvas.between(-0.5, 0.5); at < w + size; at += size * canvas.between(1.9, 3.1)) {
                hedgehog(canvas, at, base + size * 0.12, size, Scenery.body(canvas, 0.7 + 0.3 * near));
            }
        }
    }

    private static void smoke(Canvas canvas, double x, double foot, double size) {
        for (int i = 0; i < 70; i++) {
            double t = i / 69.0;
            double drift =
                    canvas.unit() * 26 * t * t + size * 3 * (canvas.noise().at(t * 5, x) - 0.5) * t * 2;
            canvas.disc(
                    Palette.fade(Scenery.body(canvas, 0.75), 0.075 * (1 - 0.7 * t)),
                    x + drift + size * canvas.between(-1, 1) * (0.3 + t),
                    foot - canvas.unit() * 52 * t,
                    size * (0.6 + 3.6 * t));
        }
    }

    private static void ruins(Canvas canvas, double horizon) {
        Area town = new Area();
        for (double x = 0; x < canvas.width(); x += canvas.unit() * canvas.between(5, 13)) {
            double wide = canvas.unit() * canvas.between(3.5, 7);
            double tall = canvas.unit() * canvas.between(3, 13);
            town.add(new Area(Canvas.polygon(
                    x,
                    horizon + 2,
                    x,
                    horizon - tall,
                    x + wide * 0.3,
                    horizon - tall * canvas.between(0.7, 1.1),
                    x + wide * 0.5,
                    horizon - tall * canvas.between(0.5, 0.9),
                    x + wide,
                    horizon - tall * canvas.between(0.4, 1),
                    x + wide,
                    horizon + 2)));
            for (double up = tall * 0.25; up < tall * 0.55; up += canvas.unit() * 2.2) {
                for (double at = 0.2; at < 0.8; at += 0.35) {
                    town.subtract(new Area(
                            new Rectangle2D.Double(x + wide * at, horizon - up, wide * 0.13, canvas.unit() * 1.1)));
                }
            }
        }
        canvas.fill(Scenery.body(canvas, 0.42), town);
    }

    /** Three beams crossed in one point. */
    private static void hedgehog(Canvas canvas, double x, double foot, double size, Color colour) {
        double[][] beams = {{-0.62, 0, 0.5, -0.95}, {0.6, 0, -0.46, -0.98}, {-0.1, 0.12, 0.12, -1.12}};
        double middle = foot - size * 0.46;
        for (int i = 0; i < beams.length; i++) {
            Color shade = Palette.mix(colour, canvas.palette().accent(), i == 0 ? 0.16 : i == 2 ? 0.08 : 0);
            canvas.graphics().setPaint(shade);
            canvas.graphics()
                    .setStroke(new BasicStroke((float) (size * 0.13), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            Line2D beam = new Line2D.Double(
                    x + size * beams[i][0],
                    foot + size * beams[i][1],
                    x + size * beams[i][2],
                    foot + size * beams[i][3]);
            canvas.graphics().draw(beam);
            canvas.line(Palette.fade(Scenery.sky(canvas, 1), 0.35), size * 0.012, beam);
        }
        canvas.disc(Palette.mix(colour, canvas.palette().accent(), 0.3), x, middle, size * 0.085);
    }
}
