package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.Color;
import java.awt.geom.Rectangle2D;

/** A motif of building: a site with its cranes. */
final class ConstructionMotifs {
    private ConstructionMotifs() {}

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
