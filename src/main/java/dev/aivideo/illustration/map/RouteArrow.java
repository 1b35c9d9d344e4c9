package dev.aivideo.illustration.map;

import dev.aivideo.facts.Fact;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A way as a bent arrow.
 *
 * @param shaft its line up to the head
 */
record RouteArrow(Fact.Route route, QuadCurve2D shaft, Path2D head) {
    /** Share of the length by which the middle is beside the straight line. */
    private static final double BEND = 0.16;
    /** Left free at both ends, in units, as are the measures of the head. */
    private static final double GAP = 22;

    private static final double HEAD = 30;
    private static final double SHORTEST = 90;
    private static final int SAMPLES = 40;

    /** Nothing where both ends are too near to each other. */
    static Optional<RouteArrow> between(Fact.Route route, Point2D from, Point2D to, double unit) {
        double length = from.distance(to);
        if (length < SHORTEST * unit) {
            return Optional.empty();
        }
        double alongX = (to.getX() - from.getX()) / length;
        double alongY = (to.getY() - from.getY()) / length;
        // To the upper side, whichever way it goes.
        double side = alongX >= 0 ? 1 : -1;
        Point2D middle = new Point2D.Double(
                (from.getX() + to.getX()) / 2 + alongY * side * BEND * 2 * length,
                (from.getY() + to.getY()) / 2 - alongX * side * BEND * 2 * length);
        Point2D start = towards(from, middle, GAP * unit);
        Point2D tip = towards(to, middle, GAP * unit);
        Point2D neck = towards(tip, middle, HEAD * 0.8 * unit);
        QuadCurve2D shaft = new QuadCurve2D.Double(
                start.getX(), start.getY(), middle.getX(), middle.getY(), neck.getX(), neck.getY());
        return Optional.of(new RouteArrow(route, shaft, head(tip, middle, unit)));
    }

    private static Point2D towards(Point2D from, Point2D to, double far) {
        double part = far / from.distance(to);
        return new Point2D.Double(
                from.getX() + (to.getX() - from.getX()) * part, from.getY() + (to.getY() - from.getY()) * part);
    }

    private static Path2D head(Point2D tip, Point2D from, double unit) {
        Point2D back = towards(tip, from, HEAD * unit);
        double x = (tip.getX() - back.getX()) * 0.5;
        double y = (tip.getY() - back.getY()) * 0.5;
        Path2D head = new Path2D.Double();
        head.moveTo(tip.getX(), tip.getY());
        head.lineTo(back.getX() - y, back.getY() + x);
        head.lineTo(back.getX() + y, back.getY() - x);
        head.closePath();
        return head;
    }

    /** Points along the line. */
    List<Point2D> samples() {
        return IntStream.rangeClosed(0, SAMPLES)
                .mapToObj(n -> at((double) n / SAMPLES))
                .toList();
    }

    private Point2D at(double t) {
        double a = (1 - t) * (1 - t);
        double b = 2 * t * (1 - t);
        double c = t * t;
        return new Point2D.Double(
                a * shaft.getX1() + b * shaft.getCtrlX() + c * shaft.getX2(),
                a * shaft.getY1() + b * shaft.getCtrlY() + c * shaft.getY2());
    }
}
