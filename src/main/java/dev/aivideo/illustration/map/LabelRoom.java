package dev.aivideo.illustration.map;

import java.awt.font.TextLayout;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds places for names, so that none lies over another, over a mark, or near the edge. */
final class LabelRoom {
    private static final int COLUMNS = 36;
    private static final int ROWS = 24;

    private final Rectangle2D bounds;
    private final List<Rectangle2D> taken = new ArrayList<>();

    LabelRoom(Rectangle2D bounds) {
        this.bounds = bounds;
    }

    /** The same in other bounds, with all that is taken. */
    LabelRoom within(Rectangle2D others) {
        LabelRoom room = new LabelRoom(others);
        room.taken.addAll(taken);
        return room;
    }

    boolean isFree(Rectangle2D box) {
        return bounds.contains(box) && taken.stream().noneMatch(box::intersects);
    }

    void take(Rectangle2D box) {
        taken.add(box);
    }

    void take(Point2D point, double radius) {
        taken.add(new Rectangle2D.Double(point.getX() - radius, point.getY() - radius, 2 * radius, 2 * radius));
    }

    /** Takes the room of a label. */
    MapLabel put(MapLabel label) {
        take(label.box());
        return label;
    }

    boolean isFree(MapLabel label) {
        return isFree(label.box());
    }

    /** Beside a point: right, left, above, below, or at a corner. */
    Optional<MapLabel> beside(Point2D point, double gap, TextLayout line) {
        return beside(point, gap, line, label -> true);
    }

    /** @param fits what else is asked of the label's place */
    Optional<MapLabel> beside(Point2D point, double gap, TextLayout line, Predicate<MapLabel> fits) {
        return around(point, gap, line).filter(this::isFree).filter(fits).findFirst();
    }

    /** Beside a point, even where it covers something; as little as can be. */
    MapLabel besideAtAnyRate(Point2D point, double gap, TextLayout line) {
        return Stream.of(1.0, 1.8, 3.0)
                .flatMap(far -> around(point, gap * far, line))
                .min(Comparator.comparingDouble(this::covered))
                .orElseThrow();
    }

    private double covered(MapLabel label) {
        Rectangle2D box = label.box();
        Rectangle2D seen = box.createIntersection(bounds);
        double outside = area(box) - (seen.isEmpty() ? 0 : area(seen));
        return outside * 2
                + taken.stream()
                        .filter(box::intersects)
                        .mapToDouble(other -> area(box.createIntersection(other)))
                        .sum();
    }

    private static double area(Rectangle2D box) {
        return box.getWidth() * box.getHeight();
    }

    private static Stream<MapLabel> around(Point2D point, double gap, TextLayout line) {
        double wide = line.getBounds().getWidth() / 2 + gap;
        double tall = line.getBounds().getHeight() / 2 + gap;
        double[][] directions = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {0.8, -0.9}, {-0.8, -0.9}, {0.8, 0.9}, {-0.8, 0.9}};
        return Stream.of(directions)
                .map(way -> MapLabel.centred(line, point.getX() + way[0] * wide, point.getY() + way[1] * tall));
    }

    /** At a point or as near to it as there is room, at most so far. */
    Optional<MapLabel> near(Point2D point, double farthest, TextLayout line) {
        return near(point, farthest, line, label -> true);
    }

    /** @param fits what else is asked of the label's place */
    Optional<MapLabel> near(Point2D point, double farthest, TextLayout line, Predicate<MapLabel> fits) {
        return IntStream.rangeClosed(0, 8)
                .boxed()
                .flatMap(ring -> IntStream.range(0, ring == 0 ? 1 : 12)
                        .mapToObj(n -> MapLabel.centred(
                                line,
                                point.getX() + Math.cos(Math.PI * n / 6) * farthest * ring / 8,
                                point.getY() + Math.sin(Math.PI * n / 6) * farthest * ring / 8)))
                .filter(this::isFree)
                .filter(fits)
                .findFirst();
    }

    /**
     * Where it fits, as near to a point as can be.
     *
     * @param area within which to look
     */
    Optional<MapLabel> within(Rectangle2D area, Point2D point, TextLayout line, Predicate<MapLabel> fits) {
        Rectangle2D visible = area.createIntersection(bounds);
        if (visible.isEmpty() || visible.getWidth() < line.getBounds().getWidth()) {
            return Optional.empty();
        }
        return IntStream.range(0, COLUMNS * ROWS)
                .mapToObj(n -> new Point2D.Double(
                        visible.getX() + visible.getWidth() * (n % COLUMNS + 0.5) / COLUMNS,
                        visible.getY() + visible.getHeight() * (n / COLUMNS + 0.5) / ROWS))
                .sorted(Comparator.comparingDouble(at -> at.distanceSq(point)))
                .map(at -> MapLabel.centred(line, at.getX(), at.getY()))
                .filter(this::isFree)
                .filter(fits)
                .findFirst();
    }
}
