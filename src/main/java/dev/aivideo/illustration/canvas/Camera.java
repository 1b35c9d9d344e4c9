package dev.aivideo.illustration.canvas;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows points of space on a canvas: x to the right, y up, z away from the one who looks. Lengths are in metres.
 *
 * @param eye where one stands
 * @param yaw turn to the right, in radians; {@code pitch} up
 * @param focal pixels that one metre takes at a distance of one metre
 * @param centreX place on the canvas of what lies straight ahead, as is {@code centreY}
 */
public record Camera(Canvas canvas, Point eye, double yaw, double pitch, double focal, double centreX, double centreY) {
    /** What is nearer than this is not drawn. */
    private static final double NEAREST = 0.6;

    public record Point(double x, double y, double z) {
        Point towards(Point other, double t) {
            return new Point(x + (other.x - x) * t, y + (other.y - y) * t, z + (other.z - z) * t);
        }
    }

    /** Looks from one point to another; what is looked at is shown at a place given in shares of the canvas. */
    public static Camera looking(Canvas canvas, Point eye, Point at, double focalUnits, double shareX, double shareY) {
        double x = at.x - eye.x;
        double z = at.z - eye.z;
        return new Camera(
                canvas,
                eye,
                Math.atan2(x, z),
                Math.atan2(at.y - eye.y, Math.hypot(x, z)),
                canvas.unit() * focalUnits,
                canvas.width() * shareX,
                canvas.height() * shareY);
    }

    /** Height of the horizon on the canvas. */
    public double horizon() {
        return centreY + focal * Math.tan(pitch);
    }

    /** The point as seen from the eye: to the right, up, ahead. */
    private Point turned(Point point) {
        double x = point.x - eye.x;
        double y = point.y - eye.y;
        double z = point.z - eye.z;
        double right = x * Math.cos(yaw) - z * Math.sin(yaw);
        double ahead = x * Math.sin(yaw) + z * Math.cos(yaw);
        return new Point(
                right, y * Math.cos(pitch) - ahead * Math.sin(pitch), ahead * Math.cos(pitch) + y * Math.sin(pitch));
    }

    private double[] flat(Point turned) {
        return new double[] {centreX + focal * turned.x / turned.z, centreY - focal * turned.y / turned.z};
    }

    /** Where a point is on the canvas, x and y; null if it is behind the eye. */
    double @Nullable [] place(Point point) {
        Point turned = turned(point);
        return turned.z < NEAREST ? null : flat(turned);
    }

    /** A rod between two points. It is drawn at least so thick that it can be seen. */
    public void rod(Color colour, double thick, Point from, Point to) {
        Point a = turned(from);
        Point b = turned(to);
        if (a.z < NEAREST && b.z < NEAREST) {
            return;
        }
        if (a.z < NEAREST) {
            a = b.towards(a, (b.z - NEAREST) / (b.z - a.z));
        } else if (b.z < NEAREST) {
            b = a.towards(b, (a.z - NEAREST) / (a.z - b.z));
        }
        double[] start = flat(a);
        double[] end = flat(b);
        double near = focal * thick * 2 / (a.z + b.z);
        canvas.line(colour, Math.max(canvas.unit() * 0.09, near), start[0], start[1], end[0], end[1]);
    }

    /** A flat face with these corners, cut off where it passes the eye. */
    public void face(Color colour, Point... corners) {
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < corners.length; i++) {
            Point a = turned(corners[i]);
            Point b = turned(corners[(i + 1) % corners.length]);
            if (a.z >= NEAREST) {
                kept.add(a);
            }
            if (a.z < NEAREST != b.z < NEAREST) {
                kept.add(a.towards(b, (a.z - NEAREST) / (a.z - b.z)));
            }
        }
        if (kept.size() > 2) {
            Path2D path = new Path2D.Double();
            for (Point one : kept) {
                double[] at = flat(one);
                if (path.getCurrentPoint() == null) {
                    path.moveTo(at[0], at[1]);
                } else {
                    path.lineTo(at[0], at[1]);
                }
            }
            path.closePath();
            canvas.fill(colour, path);
        }
    }

    /**
     * An upright pillar of a square plan: the side towards the eye and, darker, the one beside it.
     *
     * @param foot middle of its lower end
     * @param half of its width
     * @param to height of its upper end
     */
    public void pillar(Color front, Color side, Point foot, double half, double to) {
        double x = foot.x();
        double z = foot.z();
        double from = foot.y();
        double nearX = eye.x < x ? x - half : x + half;
        double nearZ = eye.z < z ? z - half : z + half;
        double farX = 2 * x - nearX;
        double farZ = 2 * z - nearZ;
        face(
                side,
                new Point(nearX, from, nearZ),
                new Point(nearX, from, farZ),
                new Point(nearX, to, farZ),
                new Point(nearX, to, nearZ));
        face(
                front,
                new Point(nearX, from, nearZ),
                new Point(farX, from, nearZ),
                new Point(farX, to, nearZ),
                new Point(nearX, to, nearZ));
    }
}
