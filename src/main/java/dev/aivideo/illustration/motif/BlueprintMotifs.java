package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** A motif of engineering: a drawing with its axes and dimensions. */
final class BlueprintMotifs {
    private BlueprintMotifs() {}

    /** The drawing of a truss bridge on squared paper, with its axes and dimensions. */
    static void truss(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        squares(canvas);
        double span = Math.min(w * 0.8, canvas.unit() * canvas.between(104, 124));
        double left = canvas.wide() ? w * canvas.between(0.86, 0.92) - span : (w - span) / 2;
        double deck = h * canvas.between(0.48, 0.56);
        double rise = span * canvas.between(0.2, 0.27);
        int bays = 10 + 2 * canvas.random().nextInt(3);
        Color ink = canvas.palette().tone(0.97);
        double thick = canvas.unit() * 0.42;
        canvas.line(ink, thick * 1.5, left, deck, left + span, deck);
        for (int i = 0; i < bays; i++) {
            double x = left + span * i / bays;
            double next = left + span * (i + 1) / bays;
            double top = deck - arch(i, bays, rise);
            double nextTop = deck - arch(i + 1, bays, rise);
            canvas.line(ink, thick, x, top, next, nextTop);
            canvas.line(
                    Palette.fade(ink, 0.75),
                    thick * 0.6,
                    i < bays / 2 ? x : next,
                    deck,
                    i < bays / 2 ? next : x,
                    i < bays / 2 ? nextTop : top);
            canvas.line(Palette.fade(ink, 0.9), thick * 0.7, next, deck, next, nextTop);
            canvas.disc(canvas.palette().accent(), x, top, canvas.unit() * 0.75);
        }
        piers(canvas, left, span, deck, ink);
        dimensions(canvas, left, span, deck + canvas.unit() * 21, bays);
        circles(canvas, left + span / 2, deck, span, rise);
    }

    private static double arch(int node, int bays, double rise) {
        double t = node / (double) bays;
        return 4 * rise * t * (1 - t);
    }

    private static void squares(Canvas canvas) {
        double cell = canvas.unit() * 2.4;
        int line = 0;
        for (double x = 0; x < canvas.width(); x += cell, line++) {
            canvas.line(
                    canvas.palette().tone(0.7, line % 5 == 0 ? 0.32 : 0.13),
                    canvas.unit() * 0.12,
                    x,
                    0,
                    x,
                    canvas.height());
        }
        line = 0;
        for (double y = 0; y < canvas.height(); y += cell, line++) {
            canvas.line(
                    canvas.palette().tone(0.7, line % 5 == 0 ? 0.32 : 0.13),
                    canvas.unit() * 0.12,
                    0,
                    y,
                    canvas.width(),
                    y);
        }
    }

    private static void piers(Canvas canvas, double left, double span, double deck, Color ink) {
        for (double at : new double[] {0, 1}) {
            double x = left + span * at;
            double half = canvas.unit() * 2.6;
            Path2D pier = Canvas.polygon(
                    x - half,
                    deck,
                    x + half,
                    deck,
                    x + half * 1.6,
                    deck + canvas.unit() * 15,
                    x - half * 1.6,
                    deck + canvas.unit() * 15);
            canvas.fill(canvas.palette().tone(0.7, 0.22), pier);
            canvas.line(ink, canvas.unit() * 0.35, pier);
        }
    }

    private static void dimensions(Canvas canvas, double left, double span, double y, int bays) {
        Color second = canvas.palette().second();
        double tick = canvas.unit();
        canvas.line(second, canvas.unit() * 0.22, left, y, left + span, y);
        for (int i = 0; i <= bays; i += 2) {
            double x = left + span * i / bays;
            canvas.line(second, canvas.unit() * 0.22, x, y - 2.4 * tick, x, y + tick);
            canvas.line(second, canvas.unit() * 0.35, x - tick * 0.7, y + tick * 0.7, x + tick * 0.7, y - tick * 0.7);
        }
    }

    /** Construction lines: the arch's circle, dashed axes, a detail under the glass. */
    private static void circles(Canvas canvas, double x, double deck, double span, double rise) {
        Color faint = canvas.palette().tone(0.9, 0.45);
        canvas.graphics().setPaint(faint);
        float dash = (float) canvas.unit();
        canvas.graphics()
                .setStroke(new BasicStroke(
                        (float) (canvas.unit() * 0.2),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        new float[] {dash * 2, dash},
                        0));
        double radius = (span * span / 4 + rise * rise) / (2 * rise);
        canvas.graphics().draw(new Arc2D.Double(x - radius, deck - rise, 2 * radius, 2 * radius, 30, 120, Arc2D.OPEN));
        canvas.graphics().draw(new Line2D.Double(x, 0, x, canvas.height()));
        double glass = canvas.unit() * canvas.between(9, 12);
        double gx = x + span * canvas.between(-0.34, 0.3);
        double gy = deck - rise - glass * canvas.between(0.9, 1.2);
        canvas.fill(canvas.palette().tone(0.12), Canvas.circle(gx, gy, glass));
        for (int i = 0; i < 6; i++) {
            double angle = i * Math.PI / 3 + 0.4;
            canvas.line(
                    canvas.palette().tone(0.97),
                    canvas.unit() * 1.4,
                    gx,
                    gy,
                    gx + glass * 0.86 * Math.cos(angle),
                    gy + glass * 0.86 * Math.sin(angle));
        }
        canvas.disc(canvas.palette().accent(), gx, gy, glass * 0.26);
        canvas.line(canvas.palette().accent(), canvas.unit() * 0.5, Canvas.circle(gx, gy, glass));
    }
}
