package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Contour;
import dev.aivideo.illustration.canvas.Palette;
import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Motifs of land: the lines of a map, ridges in the haze, a town from above. */
final class LandMotifs {
    private static final int LEVELS = 15;

    private LandMotifs() {}

    /** A relief in slanting light with its lines of equal height; one of them is in the accent. */
    static void contours(Canvas canvas) {
        double cell = canvas.unit() * 1.1;
        double[][] heights = new double[(int) (canvas.height() / cell) + 3][(int) (canvas.width() / cell) + 3];
        for (int row = 0; row < heights.length; row++) {
            for (int column = 0; column < heights[row].length; column++) {
                heights[row][column] = canvas.noise().fractal(column * 0.019, row * 0.019, 3);
            }
        }
        relief(canvas, heights, cell);
        Contour contour = new Contour(heights, cell);
        int marked = 5 + canvas.random().nextInt(5);
        for (int level = 1; level < LEVELS; level++) {
            boolean strong = level % 4 == 0;
            Graphics2D g = canvas.graphics();
            g.setPaint(
                    level == marked
                            ? canvas.palette().accent()
                            : canvas.palette().tone(strong ? 0.95 : 0.8, strong ? 0.8 : 0.42));
            double thick = level == marked ? 0.5 : strong ? 0.28 : 0.14;
            g.setStroke(pen(canvas.unit() * thick));
            g.draw(contour.line(0.2 + 0.6 * level / LEVELS));
        }
    }

    private static void relief(Canvas canvas, double[][] heights, double cell) {
        int rows = heights.length - 1;
        int columns = heights[0].length - 1;
        BufferedImage shades = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double slope = heights[row + 1][column + 1] - heights[row][column];
                double shade = 1.05 * (heights[row][column] - 0.2) + 7 * slope;
                shades.setRGB(column, row, canvas.palette().tone(shade).getRGB());
            }
        }
        canvas.graphics().drawImage(shades, 0, 0, (int) Math.ceil(columns * cell), (int) Math.ceil(rows * cell), null);
    }

    private static BasicStroke pen(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** Ridge behind ridge, each nearer one darker, and a low sun. */
    static void hills(Canvas canvas) {
        Graphics2D g = canvas.graphics();
        double w = canvas.width();
        double h = canvas.height();
        double sunX = w * canvas.between(0.25, 0.75);
        double sunY = h * canvas.between(0.30, 0.42);
        double radius = canvas.unit() * canvas.between(9, 14);
        canvas.glow(sunX, sunY, radius * 5, canvas.palette().accent(), 0.55);
        g.setPaint(new GradientPaint(
                (float) sunX,
                (float) (sunY - radius),
                canvas.palette().second(),
                (float) sunX,
                (float) (sunY + radius),
                canvas.palette().accent()));
        g.fill(new Ellipse2D.Double(sunX - radius, sunY - radius, 2 * radius, 2 * radius));
        int ridges = 6;
        for (int i = 0; i < ridges; i++) {
            double near = i / (ridges - 1.0);
            double base = h * (0.42 + 0.44 * near);
            Path2D ridge = ridge(canvas, i, base, canvas.unit() * (16 - 4 * near), 2.2 + 2.4 * (1 - near));
            var top = Palette.mix(
                    canvas.palette().tone(0.78 - 0.78 * near), canvas.palette().accent(), 0.28 * (1 - near));
            g.setPaint(new GradientPaint(
                    0,
                    (float) (base - h * 0.12),
                    top,
                    0,
                    (float) (base + h * 0.22),
                    canvas.palette().tone(0.5 - 0.5 * near)));
            g.fill(ridge);
        }
    }

    static Path2D ridge(Canvas canvas, int index, double base, double height, double peaks) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, canvas.height());
        double step = canvas.unit() * 0.35;
        for (double x = 0; x <= canvas.width() + step; x += step) {
            double t = x / (canvas.unit() * 178) * peaks + index * 31.7;
            double sharp = 1 - Math.abs(2 * canvas.noise().fractal(t, index * 7.9, 5) - 1);
            path.lineTo(x, base - height * (1.7 * sharp - 0.75));
        }
        path.lineTo(canvas.width() + step, canvas.height());
        path.closePath();
        return path;
    }

    /** A town from above: blocks between streets, a river, one marked place. */
    static void streets(Canvas canvas) {
        Graphics2D g = canvas.graphics();
        AffineTransform upright = g.getTransform();
        g.rotate(canvas.between(-0.35, 0.35), canvas.width() / 2.0, canvas.height() / 2.0);
        double reach = Math.hypot(canvas.width(), canvas.height());
        blocks(
                canvas,
                new Rectangle2D.Double((canvas.width() - reach) / 2, (canvas.height() - reach) / 2, reach, reach),
                0);
        g.setTransform(upright);
        river(canvas);
        double x = canvas.width() * canvas.between(0.55, 0.8);
        double y = canvas.height() * canvas.between(0.25, 0.5);
        for (int ring = 3; ring >= 1; ring--) {
            double r = canvas.unit() * 3.2 * ring;
            g.setPaint(Palette.fade(canvas.palette().accent(), 0.34 - 0.08 * ring));
            g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        }
        double r = canvas.unit() * 1.1;
        g.setPaint(canvas.palette().accent());
        g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }

    private static void blocks(Canvas canvas, Rectangle2D area, int depth) {
        double longer = Math.max(area.getWidth(), area.getHeight());
        double smallest = canvas.unit() * (depth > 3 && canvas.random().nextInt(9) == 0 ? 22 : 9);
        if (longer < smallest) {
            boolean park = canvas.random().nextInt(14) == 0;
            double shade = 0.22 + 0.33 * canvas.random().nextDouble();
            canvas.graphics()
                    .setPaint(
                            park
                                    ? Palette.fade(canvas.palette().second(), 0.35)
                                    : canvas.palette().tone(shade));
            canvas.graphics().fill(area);
            return;
        }
        double street = canvas.unit() * Math.max(0.35, 2.4 - 0.32 * depth);
        double cut = canvas.between(0.36, 0.64);
        boolean across = area.getWidth() > area.getHeight();
        double w = area.getWidth();
        double h = area.getHeight();
        double first = (across ? w : h) * cut - street / 2;
        double rest = (across ? w : h) * (1 - cut) - street / 2;
        double x = area.getX();
        double y = area.getY();
        blocks(canvas, new Rectangle2D.Double(x, y, across ? first : w, across ? h : first), depth + 1);
        blocks(
                canvas,
                across
                        ? new Rectangle2D.Double(x + first + street, y, rest, h)
                        : new Rectangle2D.Double(x, y + first + street, w, rest),
                depth + 1);
    }

    private static void river(Canvas canvas) {
        Path2D path = new Path2D.Double();
        double start = canvas.height() * canvas.between(0.5, 0.95);
        double fall = canvas.height() * canvas.between(-0.5, -0.1);
        for (int i = 0; i <= 60; i++) {
            double t = i / 60.0;
            double bend = canvas.height() * 0.34 * (canvas.noise().at(t * 3, 51.5) - 0.5);
            double x = canvas.width() * (t * 1.1 - 0.05);
            if (i == 0) {
                path.moveTo(x, start + bend);
            } else {
                path.lineTo(x, start + fall * t + bend);
            }
        }
        Graphics2D g = canvas.graphics();
        g.setStroke(pen(canvas.unit() * 8.4));
        g.setPaint(canvas.palette().tone(0.02));
        g.draw(path);
        g.setStroke(pen(canvas.unit() * 6.6));
        g.setPaint(canvas.palette().tone(0.8, 0.75));
        g.draw(path);
    }
}
