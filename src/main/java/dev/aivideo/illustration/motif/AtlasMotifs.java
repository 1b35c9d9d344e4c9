package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** Motifs of the world: a political map, the globe. */
final class AtlasMotifs {
    private static final int STATES = 34;
    /** Pixels of the canvas to one of the map, a side: it is computed coarsely and enlarged smoothly. */
    private static final int COARSE = 4;

    private AtlasMotifs() {}

    private record Seat(double x, double y, Color colour) {}

    /** States in different tones around a sea, one of them marked, their seats as dots. */
    static void states(Canvas canvas) {
        Seat[] seats = new Seat[STATES];
        Palette palette = canvas.palette();
        for (int i = 0; i < STATES; i++) {
            Color colour = i == 0 ? palette.accent() : i == 1 ? palette.second() : palette.tone(0.34 + 0.1 * (i % 6));
            double x = i == 0 ? canvas.between(0.55, 0.75) : canvas.random().nextDouble();
            double y = i == 0 ? canvas.between(0.3, 0.5) : canvas.random().nextDouble();
            seats[i] = new Seat(x * canvas.width(), y * canvas.height(), colour);
        }
        int width = canvas.width() / COARSE + 2;
        int height = canvas.height() / COARSE + 2;
        BufferedImage map = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                map.setRGB(x, y, colour(canvas, seats, x * COARSE, y * COARSE).getRGB());
            }
        }
        canvas.graphics().drawImage(map, 0, 0, width * COARSE, height * COARSE, null);
        for (int i = 0; i < STATES; i++) {
            if (land(canvas, seats[i].x, seats[i].y) > 0.02) {
                canvas.disc(palette.tone(0.02), seats[i].x, seats[i].y, canvas.unit() * 0.85);
                canvas.disc(palette.tone(1), seats[i].x, seats[i].y, canvas.unit() * 0.5);
            }
        }
    }

    private static Color colour(Canvas canvas, Seat[] seats, double x, double y) {
        double land = land(canvas, x, y);
        Palette palette = canvas.palette();
        if (land < 0) {
            double shelf = Math.max(0, 1 + land * 14);
            return Palette.mix(palette.tone(0.04), palette.tone(0.2), shelf * 0.9);
        }
        double unit = canvas.unit();
        double bentX = x + unit * 13 * (canvas.noise().fractal(x / (unit * 16), y / (unit * 16) + 90, 2) - 0.5);
        double bentY = y + unit * 13 * (canvas.noise().fractal(x / (unit * 16) + 50, y / (unit * 16), 2) - 0.5);
        double nearest = Double.MAX_VALUE;
        double second = Double.MAX_VALUE;
        Color colour = palette.tone(0.5);
        for (Seat seat : seats) {
            double distance = Math.hypot(seat.x - bentX, seat.y - bentY);
            if (distance < nearest) {
                second = nearest;
                nearest = distance;
                colour = seat.colour;
            } else {
                second = Math.min(second, distance);
            }
        }
        double border = Math.min(1, (second - nearest) / (unit * 1.1));
        double shore = Math.min(1, land / 0.008);
        return Palette.mix(palette.tone(0.02), colour, Math.min(border, shore) * 0.8 + 0.2);
    }

    /** Above 0 on land. */
    private static double land(Canvas canvas, double x, double y) {
        return canvas.noise().fractal(x / (canvas.unit() * 52) + 20, y / (canvas.unit() * 52), 5) - 0.43;
    }

    /** The globe: its land in dots, its circles, ways between far places. */
    static void globe(Canvas canvas) {
        double radius = canvas.unit() * (canvas.wide() ? 40 : 43);
        double x = canvas.width() * (canvas.wide() ? canvas.between(0.58, 0.66) : canvas.between(0.45, 0.55));
        double y = canvas.height() * 0.46;
        Palette palette = canvas.palette();
        canvas.glow(x, y, radius * 1.9, palette.accent(), 0.5);
        canvas.fill(Canvas.circle(x, y, radius), palette.tone(0.34), y - radius, palette.tone(0.06), y + radius);
        double turn = canvas.between(0, 6.28);
        for (double lat = -84; lat <= 84; lat += 2.6) {
            double ring = Math.cos(Math.toRadians(lat));
            int dots = (int) Math.max(6, 138 * ring);
            for (int i = 0; i < dots; i++) {
                dot(canvas, x, y, radius, Math.toRadians(lat), turn + 2 * Math.PI * i / dots);
            }
        }
        canvas.line(palette.tone(0.9, 0.8), canvas.unit() * 0.35, Canvas.circle(x, y, radius));
        for (int i = 0; i < 6; i++) {
            way(canvas, x, y, radius, i);
        }
    }

    private static void dot(Canvas canvas, double x, double y, double radius, double lat, double lon) {
        double px = Math.cos(lat) * Math.sin(lon);
        double py = Math.sin(lat);
        double pz = Math.cos(lat) * Math.cos(lon);
        if (pz > 0) {
            boolean land = canvas.noise().fractal(px * 1.5 + 7, py * 1.5 + pz * 1.5, 4) > 0.5;
            Color colour = land
                    ? canvas.palette().tone(1, 0.45 + 0.55 * pz)
                    : canvas.palette().tone(0.6, 0.28 * pz);
            canvas.disc(
                    colour,
                    x + radius * px * 0.985,
                    y - radius * py * 0.985,
                    radius * (land ? 0.0165 : 0.008) * (0.4 + 0.6 * pz));
        }
    }

    private static void way(Canvas canvas, double x, double y, double radius, int key) {
        double from = canvas.between(0, 6.28);
        double to = from + canvas.between(0.9, 2.3);
        double r = radius * canvas.between(0.25, 0.85);
        double ax = x + r * Math.cos(from);
        double ay = y + r * Math.sin(from);
        double bx = x + r * Math.cos(to);
        double by = y + r * Math.sin(to);
        Path2D arc = new Path2D.Double();
        arc.moveTo(ax, ay);
        arc.quadTo(
                x + radius * 1.25 * Math.cos((from + to) / 2), y + radius * 1.25 * Math.sin((from + to) / 2), bx, by);
        Color colour =
                key % 2 == 0 ? canvas.palette().accent() : canvas.palette().second();
        canvas.graphics().setPaint(colour);
        canvas.graphics()
                .setStroke(
                        new BasicStroke((float) (canvas.unit() * 0.45), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.graphics().draw(arc);
        canvas.disc(colour, ax, ay, canvas.unit() * 1.1);
        canvas.disc(colour, bx, by, canvas.unit() * 1.1);
    }
}
