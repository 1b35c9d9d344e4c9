package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Motifs of the state and of history: a house of columns, scales, a crowd that listens. */
final class GovernmentMotifs {
    private GovernmentMotifs() {}

    /** A front of columns under a gable, on steps. */
    static void columns(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        double ground = h * (canvas.wide() ? 0.86 : canvas.between(0.66, 0.74));
        double half = Math.min(w * 0.43, canvas.unit() * canvas.between(54, 62));
        double x = w * (canvas.wide() ? canvas.between(0.56, 0.64) : canvas.between(0.46, 0.54));
        double tall = half * (canvas.wide() ? 0.66 : 0.85);
        Scenery.fillSky(canvas, ground);
        canvas.glow(x, ground - tall, canvas.unit() * 85, canvas.palette().accent(), 0.6);
        Color stone = Scenery.white(canvas, 0.6);
        double top = ground - tall;
        canvas.fill(Scenery.body(canvas, 0.88), new Rectangle2D.Double(x - half * 0.92, top, half * 1.84, tall));
        canvas.glow(x, ground, half * 0.8, Scenery.lamp(canvas), 0.5);
        int columns = 6 + 2 * canvas.random().nextInt(2);
        for (int i = 0; i < columns; i++) {
            column(
                    canvas,
                    x - half * 0.86 + half * 1.72 * i / (columns - 1),
                    top,
                    ground,
                    half * 0.78 / columns,
                    stone);
        }
        gable(canvas, x, top, half, stone);
        steps(canvas, x, ground, half, stone);
        double foot = ground + half * 0.18;
        canvas.fill(
                new Rectangle2D.Double(0, foot, w, h - foot + 1),
                Scenery.body(canvas, 0.62),
                foot,
                Scenery.body(canvas, 0.9),
                h);
    }

    private static void gable(Canvas canvas, double x, double top, double half, Color stone) {
        double beam = half * 0.12;
        Color dim = Palette.mix(stone, Scenery.body(canvas, 0.88), 0.35);
        canvas.fill(dim, new Rectangle2D.Double(x - half, top - beam, 2 * half, beam));
        canvas.fill(stone, new Rectangle2D.Double(x - half * 1.04, top - beam * 1.3, 2.08 * half, beam * 0.36));
        canvas.fill(
                stone,
                Canvas.polygon(
                        x - half * 1.04,
                        top - beam * 1.3,
                        x,
                        top - beam - half * 0.4,
                        x + half * 1.04,
                        top - beam * 1.3));
        canvas.fill(
                dim,
                Canvas.polygon(
                        x - half * 0.84,
                        top - beam * 1.5,
                        x,
                        top - beam - half * 0.34,
                        x + half * 0.84,
                        top - beam * 1.5));
        canvas.disc(canvas.palette().accent(), x, top - beam * 1.5 - half * 0.1, half * 0.055);
    }

    private static void steps(Canvas canvas, double x, double ground, double half, Color stone) {
        for (int step = 0; step < 4; step++) {
            double deep = half * 0.045;
            canvas.fill(
                    Palette.mix(stone, Scenery.body(canvas, 0.88), 0.12 + 0.16 * step),
                    new Rectangle2D.Double(
                            x - half * (1.02 + 0.07 * step),
                            ground + step * deep,
                            half * (2.04 + 0.14 * step),
                            deep + 1));
        }
    }

    private static void column(Canvas canvas, double x, double top, double ground, double half, Color stone) {
        Color dark = Palette.mix(stone, Scenery.body(canvas, 0.9), 0.5);
        canvas.graphics()
                .setPaint(new java.awt.GradientPaint((float) (x - half), 0, stone, (float) (x + half), 0, dark));
        canvas.graphics()
                .fill(Canvas.polygon(x - half, ground, x - half * 0.84, top, x + half * 0.84, top, x + half, ground));
        for (double at = -0.55; at < 0.8; at += 0.36) {
            canvas.line(Palette.fade(dark, 0.6), half * 0.1, x + half * at, ground, x + half * at * 0.84, top);
        }
        canvas.fill(stone, new Rectangle2D.Double(x - half * 1.2, top, half * 2.4, half * 0.4));
        canvas.fill(stone, new Rectangle2D.Double(x - half * 1.2, ground - half * 0.34, half * 2.4, half * 0.36));
    }

    /** A balance, one pan a little lower. */
    static void scales(Canvas canvas) {
        double x = canvas.width() * (canvas.wide() ? canvas.between(0.58, 0.66) : canvas.between(0.46, 0.54));
        double size = canvas.unit() * canvas.between(33, 38);
        double top = canvas.height() * 0.44 - size * 0.72;
        Palette palette = canvas.palette();
        canvas.glow(x, top + size * 0.5, size * 2.3, palette.accent(), 0.34);
        for (int ring = 1; ring < 6; ring++) {
            canvas.line(
                    palette.tone(0.75, 0.3 - 0.045 * ring),
                    canvas.unit() * 0.2,
                    Canvas.circle(x, top + size * 0.6, size * (0.5 + 0.34 * ring)));
        }
        double tilt = canvas.between(0.07, 0.16) * (canvas.random().nextBoolean() ? 1 : -1);
        Color metal = palette.tone(0.98);
        canvas.line(metal, size * 0.05, x, top, x, top + size * 1.62);
        canvas.fill(
                metal,
                Canvas.polygon(
                        x - size * 0.05,
                        top + size * 1.3,
                        x + size * 0.05,
                        top + size * 1.3,
                        x + size * 0.14,
                        top + size * 1.64,
                        x - size * 0.14,
                        top + size * 1.64));
        canvas.fill(metal, new Arc2D.Double(x - size * 0.5, top + size * 1.6, size, size * 0.3, 0, 180, Arc2D.CHORD));
        for (int side = -1; side <= 1; side += 2) {
            double endX = x + side * size * 0.92;
            double endY = top + size * 0.12 + side * tilt * size;
            Path2D arm = new Path2D.Double();
            arm.moveTo(x, top + size * 0.1);
            arm.quadTo(x + side * size * 0.5, endY - size * 0.16, endX, endY);
            canvas.line(metal, size * 0.045, arm);
            canvas.disc(palette.accent(), endX, endY, size * 0.045);
            pan(canvas, endX, endY, size, side < 0 ? palette.accent() : palette.second());
        }
        canvas.disc(palette.accent(), x, top, size * 0.085);
    }

    private static void pan(Canvas canvas, double x, double y, double size, Color colour) {
        double rim = y + size * 0.78;
        double half = size * 0.42;
        for (double at : new double[] {-1, 0, 1}) {
            canvas.line(canvas.palette().tone(0.85, 0.85), size * 0.012, x, y, x + half * at, rim);
        }
        canvas.fill(
                new Arc2D.Double(x - half, rim - half * 0.5, 2 * half, half, 180, 180, Arc2D.CHORD),
                colour,
                rim,
                Palette.mix(colour, canvas.palette().tone(0), 0.5),
                rim + half * 0.5);
        canvas.line(canvas.palette().tone(0.98), size * 0.02, x - half, rim, x + half, rim);
    }

    /** People seen from behind, row behind row, before a light. */
    static void crowd(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        Scenery.fillSky(canvas, h * 0.75);
        double x = w * canvas.between(0.5, 0.66);
        canvas.glow(
                x,
                h * 0.42,
                canvas.unit() * 85,
                Scenery.shining(canvas, canvas.palette().accent()),
                0.75);
        canvas.glow(
                x,
                h * 0.42,
                canvas.unit() * 34,
                Scenery.shining(canvas, canvas.palette().second()),
                0.7);
        for (int row = 0; row < 6; row++) {
            double near = row / 5.0;
            double size = canvas.unit() * (3.4 + 11 * near * near);
            double base = h * (0.58 + 0.34 * near);
            Color colour = Palette.mix(
                    Scenery.body(canvas, 0.3 + 0.66 * near), canvas.palette().accent(), 0.2 * (1 - near));
            for (double at = -size * canvas.between(0, 2); at < w + size; at += size * canvas.between(1.5, 2.2)) {
                person(canvas, at, base + size * canvas.between(-0.35, 0.35), size * canvas.between(0.88, 1.1), colour);
            }
            canvas.fill(colour, new Rectangle2D.Double(0, base + size * 1.6, w, h));
        }
    }

    private static void person(Canvas canvas, double x, double y, double size, Color colour) {
        canvas.fill(colour, new java.awt.geom.Ellipse2D.Double(x - size * 0.4, y - size * 0.5, size * 0.8, size));
        canvas.fill(colour, new Rectangle2D.Double(x - size * 0.19, y + size * 0.2, size * 0.38, size * 0.5));
        Path2D shoulders = new Path2D.Double();
        shoulders.moveTo(x - size * 0.95, y + size * 2.4);
        shoulders.curveTo(
                x - size * 1.0, y + size * 0.8, x - size * 0.65, y + size * 0.72, x - size * 0.15, y + size * 0.55);
        shoulders.lineTo(x + size * 0.15, y + size * 0.55);
        shoulders.curveTo(
                x + size * 0.65, y + size * 0.72, x + size * 1.0, y + size * 0.8, x + size * 0.95, y + size * 2.4);
        shoulders.closePath();
        canvas.fill(colour, shoulders);
    }
}
