package dev.aivideo.illustration.motif;

import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/**
 * A toothed wheel; two of the same pitch mesh.
 *
 * @param x of its middle
 * @param y of its middle
 * @param pitch from tooth to tooth, in diameters
 * @param turned angle of the middle of a tooth
 */
record Gear(double x, double y, int teeth, double pitch, double turned) {

    void draw(Canvas canvas, Color colour) {
        Area wheel = new Area(rim());
        cutHoles(wheel);
        canvas.fill(
                wheel,
                colour,
                y - radius(),
                Palette.mix(colour, canvas.palette().tone(0), 0.42),
                y + radius());
        canvas.line(canvas.palette().tone(0, 0.4), canvas.unit() * 0.3, Canvas.circle(x, y, radius() * 0.82));
        canvas.line(canvas.palette().tone(0, 0.4), canvas.unit() * 0.3, Canvas.circle(x, y, radius() * 0.27));
    }

    private double radius() {
        return pitch * teeth / 2;
    }

    private Path2D rim() {
        Path2D rim = new Path2D.Double();
        double[] places = {-0.25, -0.13, 0.13, 0.25};
        for (int i = 0; i < teeth; i++) {
            for (int corner = 0; corner < 4; corner++) {
                double angle = turned + (i + places[corner]) * 2 * Math.PI / teeth;
                double r = corner == 0 || corner == 3 ? radius() - pitch * 0.95 : radius() + pitch * 0.8;
                if (i == 0 && corner == 0) {
                    rim.moveTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
                } else {
                    rim.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
                }
            }
        }
        rim.closePath();
        return rim;
    }

    private void cutHoles(Area wheel) {
        int holes = Math.max(4, teeth / 5);
        double middle = radius() * 0.56;
        for (int i = 0; i < holes; i++) {
            double angle = turned + i * 2 * Math.PI / holes;
            wheel.subtract(new Area(Canvas.circle(
                    x + middle * Math.cos(angle),
                    y + middle * Math.sin(angle),
                    Math.min(radius() * 0.2, middle * 2.2 / holes))));
        }
        wheel.subtract(new Area(Canvas.circle(x, y, radius() * 0.14)));
    }
}
