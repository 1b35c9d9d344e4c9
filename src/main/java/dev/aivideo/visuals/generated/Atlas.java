package dev.aivideo.visuals.generated;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** A motif of states: a political map. */
final class Atlas {
    private static final int STATES = 34;
    /** Pixels of the canvas to one of the map, a side: it is computed coarsely and enlarged smoothly. */
    private static final int COARSE = 3;

    private Atlas() {}

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
        double bentX = x + unit * 13 * (canvas.noise().fractal(x / (unit * 16), y / (unit * 16) + 90, 3) - 0.5);
        double bentY = y + unit * 13 * (canvas.noise().fractal(x / (unit * 16) + 50, y / (unit * 16), 3) - 0.5);
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
}
