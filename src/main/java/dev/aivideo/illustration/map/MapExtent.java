package dev.aivideo.illustration.map;

import dev.aivideo.atlas.Borders;
import dev.aivideo.atlas.Place;
import dev.aivideo.atlas.Ring;
import dev.aivideo.atlas.Waters;
import dev.aivideo.atlas.WorldGazetteer;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What has to be within a map's middle, as points: longitude and latitude in degrees. */
final class MapExtent {
    /** Around a town that is alone; a country is shown with it if it is not larger. */
    private static final double SURROUNDINGS = 5;

    private static final double LARGEST_HOME = 13;
    /** Degrees from the middle of a country to its farthest point, beside other places. */
    private static final double LARGEST_SHOWN = 18;

    private static final double NEAR = 12;
    private static final int POINTS_A_RING = 120;
    private static final int CORNERS = 12;
    /** Parts of a state that are farther from the largest one are left out, degrees. */
    private static final double OVERSEAS = 15;

    private static final double OFFSHORE = 2.5;
    /** Share of the largest part from which another one is not an island among others. */
    private static final double LARGE = 0.2;

    private MapExtent() {}

    static List<Point2D> of(MapSubjects subjects) {
        List<Point2D> points = new ArrayList<>();
        subjects.places().stream()
                .map(MapSubjects.Subject::place)
                .filter(place -> !isTooLarge(place, subjects))
                .filter(place -> place.kind() != Place.Kind.CIRCLE || areAllCircles(subjects))
                .forEach(place -> points.addAll(of(place)));
        List<String> homes = subjects.places().stream()
                .map(subject -> subject.place().country())
                .distinct()
                .toList();
        Place first = subjects.places().get(0).place();
        boolean hasTown =
                subjects.places().stream().anyMatch(subject -> subject.place().isPoint());
        if (homes.size() == 1 && hasTown) {
            points.addAll(home(homes.get(0), first));
        } else if (subjects.places().size() == 1 && !subjects.places().get(0).isCountry()) {
            points.addAll(circle(first, SURROUNDINGS));
        }
        return points;
    }

    /** A country beside which the other places would be specks is shown as far as it is near them. */
    private static boolean isTooLarge(Place place, MapSubjects subjects) {
        if (place.kind() != Place.Kind.COUNTRY || subjects.places().size() < 2) {
            return false;
        }
        List<Point2D> own = of(place);
        List<Point2D> others = subjects.places().stream()
                .map(MapSubjects.Subject::place)
                .filter(other -> !other.equals(place))
                .flatMap(other -> of(other).stream())
                .toList();
        double radius = GeoCentre.of(own).radius();
        return radius > LARGEST_SHOWN
                && radius > 2 * GeoCentre.of(others).radius()
                && others.stream().anyMatch(other -> own.stream().anyMatch(point -> point.distance(other) < NEAR));
    }

    private static List<Point2D> of(Place place) {
        Optional<Borders.Country> country = place.kind() == Place.Kind.COUNTRY
                ? Borders.in(Borders.Scale.FINE).country(place.country())
                : Optional.empty();
        if (country.isPresent()) {
            return body(country.get());
        }
        Optional<Ring> line = Waters.all().course(place).or(() -> Waters.all().shore(place));
        if (line.isPresent()) {
            return line(line.get());
        }
        double span = WorldGazetteer.shared().span(place).orElse(0.0);
        return place.isPoint() ? List.of(point(place)) : circle(place, span / 2);
    }

    private static boolean areAllCircles(MapSubjects subjects) {
        return subjects.places().stream().allMatch(subject -> subject.place().kind() == Place.Kind.CIRCLE);
    }

    private static List<Point2D> line(Ring line) {
        int step = Math.max(1, line.size() / POINTS_A_RING);
        return IntStream.range(0, line.size())
                .filter(n -> n % step == 0)
                .<Point2D>mapToObj(n -> new Point2D.Double(line.longitude(n), line.latitude(n)))
                .toList();
    }

    /** The country that all are in, if it is no continent; else some land around. */
    private static List<Point2D> home(String code, Place place) {
        List<Point2D> body = Borders.in(Borders.Scale.FINE)
                .country(code)
                .filter(country -> !code.isEmpty())
                .map(MapExtent::body)
                .orElse(List.of());
        boolean small = !body.isEmpty() && GeoCentre.of(body).radius() <= LARGEST_HOME;
        double span = WorldGazetteer.shared().span(place).orElse(0.0);
        return small ? body : circle(place, Math.max(SURROUNDINGS, span / 2));
    }

    private static Point2D point(Place place) {
        return new Point2D.Double(place.longitude(), place.latitude());
    }

    /** Points that are so many degrees of latitude away. */
    private static List<Point2D> circle(Place place, double degrees) {
        List<Point2D> circle = new ArrayList<>();
        double phi = Math.toRadians(place.latitude());
        double far = Math.toRadians(degrees);
        for (int n = 0; n < CORNERS; n++) {
            double way = 2 * Math.PI * n / CORNERS;
            double sine = Math.sin(phi) * Math.cos(far) + Math.cos(phi) * Math.sin(far) * Math.cos(way);
            double turn =
                    Math.atan2(Math.sin(way) * Math.sin(far) * Math.cos(phi), Math.cos(far) - Math.sin(phi) * sine);
            circle.add(new Point2D.Double(place.longitude() + Math.toDegrees(turn), Math.toDegrees(Math.asin(sine))));
        }
        return circle;
    }

    /** The outline of a state's main part, with the islands before its coast. */
    static List<Point2D> body(Borders.Country country) {
        List<Point2D> points = new ArrayList<>();
        for (Ring ring : mainRings(country)) {
            int step = Math.max(1, ring.size() / POINTS_A_RING);
            for (int n = 0; n < ring.size(); n += step) {
                points.add(new Point2D.Double(ring.longitude(n), ring.latitude(n)));
            }
        }
        return points;
    }

    /** The parts of a country that its name may stand on. */
    static List<Borders.Polygon> large(Borders.Country country) {
        return parts(country, true);
    }

    /** All others. */
    static List<Borders.Polygon> small(Borders.Country country) {
        return parts(country, false);
    }

    private static List<Borders.Polygon> parts(Borders.Country country, boolean large) {
        double most = country.polygons().stream()
                .mapToDouble(polygon -> polygon.outer().area())
                .max()
                .orElseThrow();
        return country.polygons().stream()
                .filter(polygon -> polygon.outer().area() >= LARGE * most == large)
                .toList();
    }

    private static List<Ring> mainRings(Borders.Country country) {
        List<Ring> outer =
                country.polygons().stream().map(Borders.Polygon::outer).toList();
        Ring largest =
                outer.stream().max(Comparator.comparingDouble(Ring::area)).orElseThrow();
        return outer.stream()
                .filter(ring -> {
                    double far = distance(ring, largest);
                    return far <= OFFSHORE || far <= OVERSEAS && ring.area() >= LARGE * largest.area();
                })
                .toList();
    }

    /** Between the boxes around both, in degrees of latitude. */
    private static double distance(Ring one, Ring other) {
        double middle = (one.west() + one.east() - other.west() - other.east()) / 2;
        double turn = 360 * Math.round(middle / 360);
        double north = Math.max(0, Math.max(one.south() - other.north(), other.south() - one.north()));
        double east = Math.max(0, Math.max(one.west() - turn - other.east(), other.west() - one.east() + turn));
        return Math.hypot(north, east * Math.cos(Math.toRadians((other.south() + other.north()) / 2)));
    }
}
