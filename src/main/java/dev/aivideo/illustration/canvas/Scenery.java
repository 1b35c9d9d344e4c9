package dev.aivideo.illustration.canvas;

import dev.aivideo.style.Contrast;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * What pictures of the outdoors share: a sky that is lightest at the horizon, and things in front of it that take the
 * colour of the haze when they are far and are dark when they are near, by day as by night.
 */
public final class Scenery {
    private Scenery() {}

    /** The sky, 0 (overhead) to 1 (at the horizon). */
    public static Color sky(Canvas canvas, double low) {
        return onPaper(canvas)
                ? canvas.palette().tone(0.42 * (1 - low))
                : canvas.palette().tone(0.06 + 0.62 * low);
    }

    /** A thing before the sky, 0 (as far as the horizon) to 1 (in front). */
    public static Color body(Canvas canvas, double near) {
        Color dark = onPaper(canvas)
                ? canvas.palette().tone(1)
                : Palette.mix(canvas.palette().tone(0), Color.BLACK, 0.42);
        return Palette.mix(sky(canvas, 1), dark, near);
    }

    /** Light as of a lamp or a window. */
    public static Color lamp(Canvas canvas) {
        return Palette.mix(canvas.palette().second(), Color.WHITE, 0.15);
    }

    /** White as of a sail or of marble in this light. */
    public static Color white(Canvas canvas, double near) {
        Color full =
                onPaper(canvas) ? Color.WHITE : Palette.mix(canvas.palette().ink(), Color.WHITE, 0.3);
        return Palette.mix(sky(canvas, 1), full, near);
    }

    /** A colour as it shines: on a light ground a deep one would darken it. */
    public static Color shining(Canvas canvas, Color colour) {
        return onPaper(canvas) ? Palette.mix(colour, Color.WHITE, 0.45) : colour;
    }

    private static boolean onPaper(Canvas canvas) {
        return Contrast.luminance(canvas.palette().tone(0)) > 0.3;
    }

    /** Fills the canvas down to the horizon. */
    public static void fillSky(Canvas canvas, double horizon) {
        canvas.fill(
                new Rectangle2D.Double(0, 0, canvas.width(), horizon + 1.0),
                sky(canvas, 0),
                0,
                sky(canvas, 1),
                horizon);
    }

    /** The sun or the moon with its glow. */
    public static void sun(Canvas canvas, double x, double y, double radius) {
        Color colour = canvas.palette().accent();
        canvas.glow(x, y, radius * 6, colour, 0.5);
        Color upper =
                onPaper(canvas) ? shining(canvas, colour) : canvas.palette().second();
        canvas.fill(Canvas.circle(x, y, radius), upper, y - radius, colour, y + radius);
    }

    /** A thin veil along the horizon, which sets what is before it apart from what is behind. */
    public static void haze(Canvas canvas, double horizon, double depth, double strength) {
        Color light = sky(canvas, 1);
        canvas.fill(
                new Rectangle2D.Double(0, horizon - depth, canvas.width(), depth),
                Palette.fade(light, 0),
                horizon - depth,
                Palette.fade(light, strength),
                horizon);
    }

    /** Water from the horizon down, with glints of the light above {@code lightX}. */
    public static void water(Canvas canvas, double horizon, double lightX) {
        double depth = canvas.height() - horizon;
        canvas.fill(
                new Rectangle2D.Double(0, horizon, canvas.width(), depth + 1),
                body(canvas, 0.22),
                horizon,
                body(canvas, 0.78),
                canvas.height());
        for (int i = 0; i < 150; i++) {
            double near = Math.pow(canvas.random().nextDouble(), 1.6);
            double y = horizon + depth * (0.01 + 0.98 * near);
            boolean lit = i % 3 != 0;
            double spread = canvas.unit() * (lit ? 5 + 16 * near : 150);
            double x = lightX + spread * canvas.random().nextGaussian();
            double half = canvas.unit() * (0.5 + 5 * near) * canvas.between(0.4, 1.2);
            Color colour = lit
                    ? Palette.fade(canvas.palette().accent(), 0.75 - 0.35 * near)
                    : Palette.fade(sky(canvas, 1), 0.28);
            canvas.line(colour, canvas.unit() * (0.12 + 0.3 * near), x - half, y, x + half, y);
        }
    }

    /**
     * Land whose upper edge rises and falls.
     *
     * @param key tells one edge of a picture from another
     * @param swell how far it rises, in pixels
     * @param length of a rise, in pixels
     */
    public static Path2D land(Canvas canvas, int key, double base, double swell, double length) {
        Path2D path = new Path2D.Double();
        path.moveTo(-1, canvas.height() + 1.0);
        double step = canvas.unit();
        for (double x = -1; x <= canvas.width() + step; x += step) {
            path.lineTo(x, edge(canvas, key, base, swell, length, x));
        }
        path.lineTo(canvas.width() + step, canvas.height() + 1.0);
        path.closePath();
        return path;
    }

    /** Height of the land's edge at a place. */
    public static double edge(Canvas canvas, int key, double base, double swell, double length, double x) {
        return base - swell * (2 * canvas.noise().fractal(x / length + 37.7 * key, 11.3 * key, 3) - 1);
    }
}
