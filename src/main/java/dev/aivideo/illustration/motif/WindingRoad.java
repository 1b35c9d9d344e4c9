package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Scenery;
import java.awt.Color;
import java.awt.geom.Path2D;

/**
 * A road that winds from the foot of the canvas, 1, to its end at the horizon, 0.
 *
 * @param end where it is at the horizon, in pixels
 * @param bend how far it swings, in pixels
 * @param phase of its first bend
 */
record WindingRoad(Canvas canvas, double horizon, double end, double bend, double phase) {

    void draw() {
        ribbon(-1.18, 1.18, 0, 1, Scenery.body(canvas, 0.3));
        ribbon(-1, 1, 0, 1, Scenery.body(canvas, 0.94));
        for (double t = 0.02; t < 1; t += 0.02 + 0.07 * t) {
            ribbon(-0.045, 0.045, t, t + 0.008 + 0.035 * t, canvas.palette().second());
        }
    }

    double middle(double t) {
        double foot = canvas.width() * 0.46;
        return end + (foot - end) * t + bend * Math.sin(phase + 5.2 * Math.pow(t, 0.55)) * t * (1.15 - t);
    }

    /** Half its width. */
    double half(double t) {
        return canvas.unit() * (0.35 + 21 * Math.pow(t, 1.35));
    }

    /** A part of the road: from {@code left} to {@code right} of its half width, from {@code far} to {@code near}. */
    private void ribbon(double left, double right, double far, double near, Color colour) {
        Path2D path = new Path2D.Double();
        double depth = canvas.height() - horizon;
        int steps = near - far > 0.5 ? 90 : 8;
        for (int i = 0; i <= 2 * steps + 1; i++) {
            boolean back = i > steps;
            double t = far + (near - far) * (back ? 2 * steps + 1 - i : i) / steps;
            double x = middle(t) + half(t) * (back ? right : left);
            double y = horizon + canvas.unit() * 1.5 + depth * t;
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        canvas.fill(colour, path);
    }
}
