package dev.aivideo.visuals.generated;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Motifs of building: an engineer's drawing, a site with its cranes. */
final class Works {
    private Works() {}

    /** The drawing of a truss bridge on squared paper, with its axes and dimensions. */
    static void blueprint(Canvas canvas) {
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

    /** Tower cranes over buildings that grow. */
    static void cranes(Canvas canvas) {
        double w = canvas.width();
        double ground = canvas.height() * (canvas.wide() ? 0.84 : 0.74);
        Scenery.fillSky(canvas, ground);
        Scenery.sun(
                canvas,
                w * canvas.between(0.3, 0.45),
                ground - canvas.unit() * canvas.between(22, 36),
                canvas.unit() * canvas.between(8, 11));
        int frames = canvas.wide() ? 5 : 3;
        for (int i = 0; i < frames; i++) {
            frame(
                    canvas,
                    w * (i + canvas.between(0.02, 0.3)) / frames,
                    ground,
                    canvas.unit() * canvas.between(18, 30),
                    3 + canvas.random().nextInt(4),
                    Scenery.body(canvas, 0.42 + 0.12 * (i % 3)));
        }
        int cranes = canvas.wide() ? 4 : 3;
        for (int i = 0; i < cranes; i++) {
            boolean right = canvas.random().nextBoolean();
            double tall = canvas.unit()
                    * (canvas.height() > canvas.width() ? canvas.between(58, 96) : canvas.between(42, 60));
            crane(
                    canvas,
                    w * (i + 0.5 + canvas.between(-0.25, 0.25)) / cranes,
                    ground,
                    tall,
                    right ? 1 : -1,
                    Scenery.body(canvas, 0.75 + 0.25 * (i % 2)));
        }
        canvas.fill(Scenery.body(canvas, 0.95), new Rectangle2D.Double(0, ground - 1, w, canvas.height() - ground + 2));
    }

    private static void frame(Canvas canvas, double x, double ground, double wide, int floors, Color colour) {
        double storey = canvas.unit() * 6;
        int columns = 4;
        for (int floor = 0; floor < floors; floor++) {
            double y = ground - (floor + 1) * storey;
            boolean closed = floor < floors - 2;
            if (closed) {
                canvas.fill(Palette.fade(colour, 0.75), new Rectangle2D.Double(x, y, wide, storey));
            }
            canvas.fill(
                    colour,
                    new Rectangle2D.Double(x - canvas.unit() * 0.5, y, wide + canvas.unit(), canvas.unit() * 0.9));
            for (int column = 0; column <= columns; column++) {
                canvas.fill(
                        colour,
                        new Rectangle2D.Double(
                                x + (wide - canvas.unit() * 0.7) * column / columns, y, canvas.unit() * 0.7, storey));
                if (closed && column < columns && canvas.random().nextInt(3) == 0) {
                    canvas.fill(
                            Palette.fade(Scenery.lamp(canvas), 0.8),
                            new Rectangle2D.Double(
                                    x + wide * (column + 0.3) / columns, y + storey * 0.35, wide * 0.11, storey * 0.4));
                }
            }
        }
    }

    private static void crane(Canvas canvas, double x, double ground, double tall, int side, Color colour) {
        double half = canvas.unit() * 0.95;
        double top = ground - tall;
        double arm = tall * 0.78;
        double thick = canvas.unit() * 0.34;
        lattice(canvas, colour, x, ground, x, top, half);
        lattice(canvas, colour, x, top, x + side * arm, top, half * 0.8);
        lattice(canvas, colour, x, top, x - side * arm * 0.34, top, half * 0.8);
        double peak = top - canvas.unit() * 7;
        canvas.line(colour, thick, x - half, top, x, peak);
        canvas.line(colour, thick, x + half, top, x, peak);
        canvas.line(colour, thick * 0.7, x, peak, x + side * arm * 0.8, top - half);
        canvas.line(colour, thick * 0.7, x, peak, x - side * arm * 0.32, top - half);
        canvas.fill(
                colour,
                new Rectangle2D.Double(
                        x - side * arm * 0.32 - canvas.unit() * 1.8, top, canvas.unit() * 3.6, canvas.unit() * 4.4));
        canvas.fill(
                canvas.palette().accent(),
                new Rectangle2D.Double(
                        x + side * half - (side < 0 ? canvas.unit() * 2.4 : 0),
                        top,
                        canvas.unit() * 2.4,
                        canvas.unit() * 3));
        double hook = x + side * arm * canvas.between(0.45, 0.9);
        double low = top + tall * canvas.between(0.12, 0.3);
        canvas.line(colour, thick * 0.6, hook, top, hook, low);
        canvas.fill(
                canvas.palette().accent(),
                new Rectangle2D.Double(hook - canvas.unit() * 3, low, canvas.unit() * 6, canvas.unit() * 1.3));
    }

    private static void lattice(
            Canvas canvas, Color colour, double fromX, double fromY, double toX, double toY, double half) {
        double length = Math.hypot(toX - fromX, toY - fromY);
        double dx = (toX - fromX) / length;
        double dy = (toY - fromY) / length;
        double thick = canvas.unit() * 0.32;
        for (int side = -1; side <= 1; side += 2) {
            canvas.line(
                    colour,
                    thick,
                    fromX - dy * half * side,
                    fromY + dx * half * side,
                    toX - dy * half * side,
                    toY + dx * half * side);
        }
        int bays = (int) (length / (half * 2.4));
        for (int i = 0; i < bays; i++) {
            double from = length * i / bays;
            double to = length * (i + 1) / bays;
            double side = i % 2 == 0 ? half : -half;
            canvas.line(
                    colour,
                    thick * 0.7,
                    fromX + dx * from - dy * side,
                    fromY + dy * from + dx * side,
                    fromX + dx * to + dy * side,
                    fromY + dy * to - dx * side);
        }
    }
}
