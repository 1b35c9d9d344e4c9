package dev.aivideo.illustration.map;

import dev.aivideo.atlas.Borders;
import dev.aivideo.atlas.ConicProjection;
import dev.aivideo.atlas.EqualEarthProjection;
import dev.aivideo.atlas.FlatMap;
import dev.aivideo.atlas.GlobeProjection;
import dev.aivideo.atlas.MercatorProjection;
import dev.aivideo.atlas.Projection;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which part of the earth is on a picture, and how it is laid out.
 *
 * @param map where each place is
 * @param picture all of it, in pixels
 * @param room where what matters may be: the picture moves, and captions lie over its lowest quarter
 * @param isRegion whether it is near enough for towns and straits
 * @param areas of the countries on the picture by their codes
 * @param land the same by place
 */
record MapView(
        FlatMap map,
        Rectangle2D picture,
        Rectangle2D room,
        boolean isRegion,
        Map<String, Path2D> areas,
        LandMask land) {
    /** Shares of the picture. */
    private static final double SIDE = 0.12;

    private static final double CAPTIONS = 0.25;
    private static final double CAPTIONS_UPRIGHT = 0.35;
    /** Besides the captions, of the shorter side. */
    private static final double THIRD = 0.22;
    /** Degrees around the middle: above, the earth's roundness shows. */
    private static final double REGION = 36;

    private static final double NORTHERN_LAND = 50;
    private static final double GLOBE = 82;
    private static final double TROPICS = 14;
    private static final double POLES = 74;
    /** 6 degrees: nearer, coasts of this scale are wrong. */
    private static final double LEAST_RADII = Math.toRadians(6);
    /** The longitude in the middle of most world maps; it cuts them in Bering Strait. */
    private static final double USUAL_MIDDLE = 11;

    private static final double WORLD_HEIGHT = 0.9;
    /** Room around the outermost places for their labels. */
    private static final double MARGIN = 0.05;

    static MapView of(MapSubjects subjects, int widthPx, int heightPx, boolean hasThird) {
        List<Point2D> points = MapExtent.of(subjects);
        GeoCentre centre = GeoCentre.of(points);
        Rectangle2D picture = new Rectangle2D.Double(0, 0, widthPx, heightPx);
        double covered = heightPx * (heightPx > widthPx ? CAPTIONS_UPRIGHT : CAPTIONS)
                + (hasThird ? Math.min(widthPx, heightPx) * THIRD : 0);
        Rectangle2D room = new Rectangle2D.Double(
                widthPx * SIDE, heightPx * SIDE, widthPx * (1 - 2 * SIDE), heightPx * (1 - SIDE) - covered);
        Rectangle2D part = new Rectangle2D.Double(
                room.getX() + room.getWidth() * MARGIN,
                room.getY() + room.getHeight() * MARGIN,
                room.getWidth() * (1 - 2 * MARGIN),
                room.getHeight() * (1 - 2 * MARGIN));
        FlatMap map = FlatMap.fitting(projection(centre), points, LEAST_RADII, part, picture);
        if (map.showsSeam()) {
            Projection globe = new GlobeProjection(centre.latitude(), centre.longitude());
            map = FlatMap.fitting(globe, points, LEAST_RADII, part, picture);
        } else if (map.isWholeWorld() && !subjects.crosses(USUAL_MIDDLE + 180)) {
            map = world(points, map, room, picture);
        }
        return of(map, room, centre.radius() <= REGION, picture);
    }

    private static MapView of(FlatMap map, Rectangle2D room, boolean isRegion, Rectangle2D picture) {
        Map<String, Path2D> areas = new LinkedHashMap<>();
        LandMask land = new LandMask(picture.getWidth(), picture.getHeight());
        for (Borders.Country country : Borders.in(scale(map)).countries()) {
            Path2D main = map.area(MapExtent.large(country));
            Path2D area = map.area(MapExtent.small(country));
            area.append(main, false);
            if (!area.getBounds2D().isEmpty()) {
                areas.put(country.code(), area);
                land.add(country.code(), area, main);
            }
        }
        return new MapView(map, picture, room, isRegion, areas, land);
    }

    /** All of it, if the places are well within. */
    private static FlatMap world(List<Point2D> points, FlatMap near, Rectangle2D room, Rectangle2D picture) {
        Rectangle2D whole = new Rectangle2D.Double(
                picture.getWidth() * 0.02, 0, picture.getWidth() * 0.96, picture.getHeight() * WORLD_HEIGHT);
        List<Point2D> corners = List.of(
                new Point2D.Double(USUAL_MIDDLE - 179.9, 0),
                new Point2D.Double(USUAL_MIDDLE + 179.9, 0),
                new Point2D.Double(0, 84),
                new Point2D.Double(0, -60));
        FlatMap far = FlatMap.fitting(new EqualEarthProjection(USUAL_MIDDLE), corners, LEAST_RADII, whole, picture);
        boolean fits = points.stream().allMatch(point -> room.contains(far.at(point.getY(), point.getX())));
        return fits ? far : near;
    }

    private static Borders.Scale scale(FlatMap map) {
        return map.isWholeWorld() ? Borders.Scale.COARSE : Borders.Scale.FINE;
    }

    Borders borders() {
        return Borders.in(scale(map));
    }

    private static Projection projection(GeoCentre centre) {
        double middle = Math.abs(centre.latitude());
        boolean isNorthernLand = middle > 45 && middle < 66 && centre.radius() <= NORTHERN_LAND;
        if (centre.radius() > GLOBE) {
            return new EqualEarthProjection(centre.longitude());
        }
        if (middle > POLES || centre.radius() > REGION && !isNorthernLand) {
            return new GlobeProjection(centre.latitude(), centre.longitude());
        }
        if (middle < TROPICS) {
            return new MercatorProjection(centre.longitude());
        }
        double sixth = Math.max(2, centre.north() - centre.south()) / 6;
        double south = Math.max(-80, Math.min(centre.south() + sixth, centre.latitude() - 1));
        double north = Math.min(80, Math.max(centre.north() - sixth, centre.latitude() + 1));
        return new ConicProjection(south, north, centre.longitude());
    }
}
