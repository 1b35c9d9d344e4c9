package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.style.Contrast;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Motifs of learning and of time: shelves of books, written pages, a clock. */
final class KnowledgeMotifs {
    private KnowledgeMotifs() {}

    /** Shelves full of books. */
    static void shelves(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        Palette palette = canvas.palette();
        double shelf = canvas.unit() * canvas.between(24, 30);
        double board = canvas.unit() * 1.6;
        canvas.fill(palette.tone(0.1), new Rectangle2D.Double(0, 0, w, h));
        for (double y = shelf * canvas.between(0.3, 0.9); y < h + shelf; y += shelf) {
            double x = -canvas.unit() * 3;
            while (x < w) {
                double thick = canvas.unit() * canvas.between(1.7, 5);
                double tall = (shelf - board) * canvas.between(0.62, 0.92);
                int chance = canvas.random().nextInt(16);
                if (chance == 0) {
                    x += thick * 1.6;
                    continue;
                }
                double lean = chance == 1 ? canvas.between(0.1, 0.2) : 0;
                book(canvas, x, y, thick, tall, lean);
                x += thick + canvas.unit() * 0.15 + lean * tall;
            }
            canvas.fill(new Rectangle2D.Double(0, y, w, board), palette.tone(0.5), y, palette.tone(0.24), y + board);
            canvas.fill(
                    new Rectangle2D.Double(0, y + board, w, shelf * 0.3),
                    Palette.fade(Color.BLACK, 0.35),
                    y + board,
                    Palette.fade(Color.BLACK, 0),
                    y + board + shelf * 0.3);
        }
    }

    private static void book(Canvas canvas, double x, double foot, double thick, double tall, double lean) {
        Palette palette = canvas.palette();
        int kind = canvas.random().nextInt(9);
        Color colour =
                kind == 0 ? palette.accent() : kind == 1 ? palette.second() : palette.tone(canvas.between(0.34, 0.92));
        AffineTransform before = canvas.graphics().getTransform();
        canvas.graphics().rotate(-lean, x, foot);
        double left = x + lean * tall;
        canvas.graphics()
                .setPaint(new java.awt.GradientPaint(
                        (float) left, 0, colour, (float) (left + thick), 0, Palette.mix(colour, palette.tone(0), 0.3)));
        canvas.graphics().fill(new RoundRectangle2D.Double(left, foot - tall, thick, tall, thick * 0.2, thick * 0.2));
        Color band = Palette.fade(kind % 2 == 0 ? palette.tone(0.05) : palette.second(), 0.7);
        double height = tall * canvas.between(0.03, 0.09);
        canvas.fill(band, new Rectangle2D.Double(left, foot - tall * 0.88, thick, height));
        canvas.fill(band, new Rectangle2D.Double(left, foot - tall * 0.16, thick, height));
        if (kind > 4) {
            canvas.fill(band, new Rectangle2D.Double(left + thick * 0.3, foot - tall * 0.66, thick * 0.4, tall * 0.3));
        }
        canvas.graphics().setTransform(before);
    }

    /** Sheets with lines of writing, a seal on the topmost. */
    static void pages(Canvas canvas) {
        double w = canvas.width();
        double h = canvas.height();
        Palette palette = canvas.palette();
        canvas.glow(w * 0.6, h * 0.42, canvas.unit() * 85, palette.tone(0.7), 0.4);
        double size = canvas.unit() * (canvas.wide() ? 56 : 58);
        int sheets = canvas.wide() ? 5 : 4;
        for (int i = 0; i < sheets; i++) {
            boolean last = i == sheets - 1;
            double x = last
                    ? w * (canvas.wide() ? canvas.between(0.7, 0.76) : 0.5)
                    : w * ((0.16 + 0.27 * i) % 1.0 + canvas.between(-0.04, 0.04));
            double y = h * (last ? 0.46 : canvas.between(0.2, 0.7));
            AffineTransform before = canvas.graphics().getTransform();
            canvas.graphics().translate(x, y);
            canvas.graphics().rotate(last ? canvas.between(-0.1, 0.1) : canvas.between(-0.5, 0.5));
            sheet(canvas, size, last);
            canvas.graphics().setTransform(before);
        }
    }

    private static void sheet(Canvas canvas, double size, boolean top) {
        Palette palette = canvas.palette();
        boolean dark = Contrast.luminance(palette.tone(0)) < 0.3;
        Color paper = dark
                ? Palette.mix(palette.tone(0.75), palette.ink(), top ? 0.72 : 0.15)
                : Palette.mix(palette.tone(0.25), Color.WHITE, top ? 0.9 : 0.2);
        Color writing = dark ? palette.tone(0.1) : palette.tone(0.85);
        double half = size * 0.37;
        canvas.fill(
                Palette.fade(Color.BLACK, 0.16),
                new Rectangle2D.Double(-half + size * 0.025, -size / 2 + size * 0.035, 2 * half, size));
        canvas.fill(paper, new Rectangle2D.Double(-half, -size / 2, 2 * half, size));
        canvas.fill(
                Palette.fade(writing, 0.8),
                new Rectangle2D.Double(-half * 0.74, -size * 0.4, half * 0.9, size * 0.028));
        for (int line = 0; line < 15; line++) {
            double y = -size * 0.31 + line * size * 0.042;
            double end = line % 5 == 4 ? canvas.between(0.2, 0.9) : canvas.between(1.36, 1.5);
            canvas.fill(Palette.fade(writing, 0.42), new Rectangle2D.Double(-half * 0.74, y, half * end, size * 0.013));
        }
        if (top) {
            Path2D name = new Path2D.Double();
            name.moveTo(-half * 0.72, size * 0.42);
            for (int i = 1; i < 9; i++) {
                name.quadTo(
                        -half * (0.72 - 0.1 * i) - half * 0.06,
                        size * (0.42 - canvas.between(0.03, 0.11)),
                        -half * (0.72 - 0.1 * i),
                        size * (0.42 - canvas.between(-0.01, 0.02)));
            }
            canvas.line(writing, size * 0.007, name);
            canvas.fill(
                    palette.accent(),
                    Canvas.polygon(
                            half * 0.42,
                            size * 0.36,
                            half * 0.28,
                            size * 0.52,
                            half * 0.5,
                            size * 0.48,
                            half * 0.72,
                            size * 0.52,
                            half * 0.6,
                            size * 0.36));
            canvas.disc(Palette.mix(palette.accent(), Color.BLACK, 0.1), half * 0.5, size * 0.36, size * 0.075);
            canvas.disc(palette.accent(), half * 0.5, size * 0.36, size * 0.06);
            canvas.line(Palette.fade(paper, 0.6), size * 0.006, Canvas.circle(half * 0.5, size * 0.36, size * 0.043));
        }
    }

    /** The face of a large clock, its hands and the wheels of time behind. */
    static void clock(Canvas canvas) {
        double x = canvas.width() * (canvas.wide() ? canvas.between(0.6, 0.68) : canvas.between(0.45, 0.55));
        double y = canvas.height() * 0.46;
        double radius = canvas.unit() * (canvas.wide() ? 40 : 42);
        Palette palette = canvas.palette();
        canvas.glow(x, y, radius * 2.4, palette.accent(), 0.3);
        for (int ring = 1; ring < 9; ring++) {
            canvas.line(
                    palette.tone(0.7, 0.4 - 0.045 * ring),
                    canvas.unit() * (ring % 3 == 0 ? 0.5 : 0.2),
                    Canvas.circle(x, y, radius * (1 + 0.2 * ring)));
        }
        canvas.fill(Canvas.circle(x, y, radius), palette.tone(0.16), y - radius, palette.tone(0.4), y + radius);
        canvas.line(palette.tone(0.92), canvas.unit() * 1.4, Canvas.circle(x, y, radius));
        for (int minute = 0; minute < 60; minute++) {
            double angle = minute * Math.PI / 30;
            double inner = radius * (minute % 15 == 0 ? 0.74 : minute % 5 == 0 ? 0.8 : 0.88);
            Color colour = minute % 15 == 0 ? palette.accent() : palette.tone(minute % 5 == 0 ? 1 : 0.8);
            canvas.line(
                    colour,
                    canvas.unit() * (minute % 5 == 0 ? 1.1 : 0.35),
                    x + inner * Math.cos(angle),
                    y + inner * Math.sin(angle),
                    x + radius * 0.92 * Math.cos(angle),
                    y + radius * 0.92 * Math.sin(angle));
        }
        double hours = canvas.between(0, 12);
        hand(canvas, x, y, hours * Math.PI / 6, radius * 0.5, 2.2, palette.tone(1));
        hand(canvas, x, y, hours % 1 * 2 * Math.PI, radius * 0.76, 1.5, palette.tone(1));
        hand(canvas, x, y, canvas.between(0, 6.28), radius * 0.82, 0.5, palette.accent());
        canvas.disc(palette.accent(), x, y, canvas.unit() * 2);
    }

    private static void hand(
            Canvas canvas, double x, double y, double angle, double length, double thick, Color colour) {
        double dx = Math.sin(angle);
        double dy = -Math.cos(angle);
        canvas.line(
                colour,
                canvas.unit() * thick,
                x - dx * length * 0.18,
                y - dy * length * 0.18,
                x + dx * length,
                y + dy * length);
    }
}
