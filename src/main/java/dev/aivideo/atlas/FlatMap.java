package dev.aivideo.atlas;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The earth on a picture: where each place of it is, in pixels. Shapes are cut where the map ends, 180 degrees from its
 * middle or at a globe's horizon, and closed along that edge, so that none runs across the picture; lines end there.
 */
public final class FlatMap {
    /** Between circles of latitude and meridians, the straight line between two points is bent if it is longer. */
    private static final double LONGEST_STEP = 2;
    /** Pixels: what is finer cannot be seen. */
    private static final double FINEST = 0.8;

    private final Projection projection;
    private final AffineTransform pixels;
    private final Rectangle2D picture;

    private FlatMap(Projection projection, AffineTransform pixels, Rectangle2D picture) {
        this.projection = projection;
        this.pixels = pixels;
        this.picture = picture;
    }

    /**
     * The map on which these places just fit into a part of the picture.
     *
     * @param places longitude and latitude in degrees, at least one
     * @param least width that the part has at least, in radii of the earth
     */
    public static FlatMap fitting(
            Projection projection, List<Point2D> places, double least, Rectangle2D part, Rectangle2D picture) {
        Rectangle2D bounds = new Rectangle2D.Double();
        for (int n = 0; n < places.size(); n++) {
            Point2D at = projection.of(
                    places.get(n).getY(), near(projection, places.get(n).getX()));
            if (n == 0) {
                bounds.setRect(at.getX(), at.getY(), 0, 0);
            }
            bounds.add(at);
        }
        double wide = Math.max(bounds.getWidth(), least);
        double tall = Math.max(bounds.getHeight(), least * part.getHeight() / part.getWidth());
        double scale = Math.min(part.getWidth() / wide, part.getHeight() / tall);
        AffineTransform pixels = new AffineTransform();
        pixels.translate(part.getCenterX(), part.getCenterY());
        pixels.scale(scale, -scale);
        pixels.translate(-bounds.getCenterX(), -bounds.getCenterY());
        return new FlatMap(projection, pixels, picture);
    }

    /** The same longitude, not more than 180 degrees from the middle. */
    private static double near(Projection projection, double longitude) {
        return longitude - 360 * Math.round((longitude - projection.longitude()) / 360);
    }

    public Point2D at(double latitude, double longitude) {
        return pixels.transform(projection.of(latitude, near(projection, longitude)), null);
    }

    /** Whether a place is within the picture and on this side of the earth. */
    public boolean shows(double latitude, double longitude) {
        return projection.isSeen(latitude, longitude) && picture.contains(at(latitude, longitude));
    }

    /** How many pixels a degree of latitude is long at a place. */
    public double pixelsPerDegree(double latitude, double longitude) {
        double north = latitude > 0 ? -0.5 : 0.5;
        return at(latitude, longitude).distance(at(latitude + north, longitude)) * 2;
    }

    /** The whole earth: a disc, the shape of the world map, or all of the picture and more. */
    public Shape earth() {
        if (projection.isGlobe()) {
            return pixels.createTransformedShape(new Ellipse2D.Double(-1, -1, 2, 2));
        }
        Path2D edge = new Path2D.Double();
        double west = projection.longitude() - 180;
        GeoPath whole = new GeoPath();
        whole.add(-90, west);
        whole.add(-90, west + 360);
        whole.add(90, west + 360);
        whole.add(90, west);
        append(edge, whole, true);
        return edge;
    }

    /** Whether the earth has an edge that may be on the picture. */
    public boolean isRound() {
        return projection.isGlobe() || isWholeWorld();
    }

    /** Whether the edge behind the earth is on the picture of a map that should not show it. */
    public boolean showsSeam() {
        if (isRound()) {
            return false;
        }
        double behind = projection.longitude() + 179.99;
        for (int latitude = -80; latitude <= 80; latitude += 4) {
            if (picture.contains(at(latitude, behind))) {
                return true;
            }
        }
        return false;
    }

    public boolean isWholeWorld() {
        return projection instanceof EqualEarthProjection;
    }

    /** A country's part of the picture; empty if none of it is there. */
    public Path2D area(List<Borders.Polygon> polygons) {
        Path2D area = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        polygons.stream().flatMap(polygon -> polygon.rings().stream()).forEach(ring -> addArea(area, ring));
        return area;
    }

    private void addArea(Path2D area, Ring ring) {
        if (projection.isGlobe()) {
            if (isPartlySeen(ring)) {
                append(area, GeoPath.of(ring), true);
            }
            return;
        }
        GeoPath whole = GeoPath.of(ring);
        if (ring.isAroundPole()) {
            double pole = ring.south() + ring.north() < 0 ? -90 : 90;
            whole.add(pole, ring.longitude(ring.size() - 1));
            whole.add(pole, ring.longitude(0));
        }
        double west = projection.longitude() - 180;
        for (int turn = turn(ring.west()); turn <= turn(ring.east()); turn++) {
            append(
                    area,
                    whole.between(west + 360.0 * turn, west + 360.0 * (turn + 1))
                            .turned(-360.0 * turn),
                    true);
        }
    }

    /** How many whole turns a longitude is from the map's part of the line. */
    private int turn(double longitude) {
        return (int) Math.floor((longitude - projection.longitude() + 180) / 360);
    }

    private boolean isPartlySeen(Ring ring) {
        for (int n = 0; n < ring.size(); n++) {
            if (projection.isSeen(ring.latitude(n), ring.longitude(n))) {
                return true;
            }
        }
        return false;
    }

    /** A border or a coast as far as it is on the picture. */
    public Path2D line(Ring ring) {
        return line(ring, FINEST);
    }

    /** @param finest points nearer to each other than so many pixels are left out */
    public Path2D line(Ring ring, double finest) {
        Path2D line = new Path2D.Double();
        double west = projection.longitude() - 180;
        GeoPath course = GeoPath.of(ring);
        for (int turn = turn(ring.west()); turn <= turn(ring.east()); turn++) {
            for (GeoPath piece : course.piecesBetween(west + 360.0 * turn, west + 360.0 * (turn + 1))) {
                append(line, piece.turned(-360.0 * turn), false, finest);
            }
        }
        return line;
    }

    private void append(Path2D path, GeoPath places, boolean isClosed) {
        append(path, places, isClosed, FINEST);
    }

    /** @param finest points nearer to each other than so many pixels are left out */
    private void append(Path2D path, GeoPath places, boolean isClosed, double finest) {
        GeoPath bent = places.bent(LONGEST_STEP, isClosed);
        Path2D piece = new Path2D.Double();
        @Nullable Point2D last = null;
        for (int n = 0; n < bent.size(); n++) {
            if (!isClosed && !projection.isSeen(bent.latitude(n), bent.longitude(n))) {
                last = null;
                continue;
            }
            Point2D at = pixels.transform(projection.of(bent.latitude(n), bent.longitude(n)), null);
            if (last == null) {
                piece.moveTo(at.getX(), at.getY());
            } else if (last.distanceSq(at) >= finest * finest || n == bent.size() - 1) {
                piece.lineTo(at.getX(), at.getY());
            } else {
                continue;
            }
            last = at;
        }
        if (isClosed && last != null) {
            piece.closePath();
        }
        Rectangle2D bounds = piece.getBounds2D();
        if (picture.intersects(bounds.getX() - 1, bounds.getY() - 1, bounds.getWidth() + 2, bounds.getHeight() + 2)) {
            path.append(piece, false);
        }
    }
}
