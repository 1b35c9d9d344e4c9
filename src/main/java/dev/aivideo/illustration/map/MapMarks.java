package dev.aivideo.illustration.map;

import dev.aivideo.atlas.Place;
import dev.aivideo.atlas.Ring;
import dev.aivideo.atlas.Waters;
import dev.aivideo.atlas.WorldGazetteer;
import dev.aivideo.facts.Fact;
import dev.aivideo.illustration.lettering.LetteringStyle;
import dev.aivideo.illustration.map.MapSubjects.Subject;
import java.awt.font.TextLayout;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Where the names, marks and arrows of the places in the words are; names keep clear of marks and of each other. */
final class MapMarks {
    private static final double LARGE = 58;
    private static final double SMALL = 44;
    /** Rather small and on its land than large in the sea. */
    private static final double SMALLEST = 34;

    private static final double DOT = 13;
    private static final double OFFSHORE = 330;
    /** A country or a sea that is smaller on the picture has a mark, in units. */
    private static final double SPECK = 110;
    /** A name over a strait or a canal would hide it. */
    private static final Set<Place.Kind> NARROW =
            Set.of(Place.Kind.SEA, Place.Kind.RIVER, Place.Kind.LAKE, Place.Kind.ISLAND);

    private static final double NARROWEST = 3;

    private final MapView view;
    private final double unit;
    private final LabelRoom room;
    private final List<Mark> marks = new ArrayList<>();
    private final List<RouteArrow> arrows = new ArrayList<>();

    /**
     * A place as it is drawn.
     *
     * @param area to be filled and outlined, if it is a country
     * @param hasDot whether a point marks it
     */
    record Mark(Subject subject, Point2D at, boolean hasDot, Optional<Path2D> area, MapLabel label) {
        /** The line to be drawn, if it is a river or a circle. */
        Optional<Ring> course() {
            return Waters.all().course(subject.place());
        }
    }

    MapMarks(MapSubjects subjects, MapView view, double unit, LabelRoom room) {
        this.view = view;
        this.unit = unit;
        this.room = room;
        for (Fact.Route route : subjects.routes()) {
            RouteArrow.between(route, at(route.from().place()), at(route.to().place()), unit)
                    .ifPresent(arrow -> {
                        arrows.add(arrow);
                        arrow.samples().forEach(point -> room.take(point, 12 * unit));
                    });
        }
        subjects.places().stream().filter(this::hasDot).forEach(subject -> room.take(at(subject.place()), DOT * unit));
        subjects.places().stream().filter(this::hasDot).forEach(subject -> marks.add(mark(subject)));
        subjects.places().stream().filter(subject -> !hasDot(subject)).forEach(subject -> marks.add(mark(subject)));
        marks.sort(Comparator.comparing(mark -> mark.area().isEmpty()));
    }

    List<Mark> marks() {
        return marks;
    }

    List<RouteArrow> arrows() {
        return arrows;
    }

    private Point2D at(Place place) {
        return view.map().at(place.latitude(), place.longitude());
    }

    private Optional<Path2D> area(Subject subject) {
        return subject.isCountry()
                ? Optional.ofNullable(view.areas().get(subject.place().country()))
                : Waters.all().shore(subject.place()).map(shore -> view.map().line(shore));
    }

    private boolean hasDot(Subject subject) {
        if (subject.place().isPoint()) {
            return true;
        } else if (Waters.all().course(subject.place()).isPresent()) {
            return false;
        }
        double span = WorldGazetteer.shared().span(subject.place()).orElse(0.0);
        if (NARROW.contains(subject.place().kind()) && span <= NARROWEST) {
            return true;
        }
        double wide = area(subject)
                .map(area -> area.getBounds2D().getWidth())
                .orElseGet(() -> span
                        * view.map()
                                .pixelsPerDegree(
                                        subject.place().latitude(),
                                        subject.place().longitude()));
        return wide < SPECK * unit;
    }

    private Mark mark(Subject subject) {
        Point2D at = Waters.all().course(subject.place()).map(this::middle).orElseGet(() -> at(subject.place()));
        boolean dot = hasDot(subject);
        Optional<Path2D> area = area(subject);
        MapLabel label = room.put(
                dot
                        ? beside(subject, at)
                        : area.filter(shape -> subject.isCountry())
                                .flatMap(shape -> within(subject, shape, at))
                                .orElseGet(() -> over(subject, at)));
        return new Mark(subject, at, dot, area, label);
    }

    /** The point of a line that is nearest to the middle of the room. */
    private Point2D middle(Ring course) {
        Point2D centre =
                new Point2D.Double(view.room().getCenterX(), view.room().getCenterY());
        return IntStream.range(0, course.size())
                .mapToObj(n -> view.map().at(course.latitude(n), course.longitude(n)))
                .min(Comparator.comparingDouble(centre::distanceSq))
                .orElseThrow();
    }

    private MapLabel beside(Subject subject, Point2D at) {
        double gap = (DOT + 19) * unit;
        return room.beside(at, gap, line(subject, LARGE))
                .or(() -> room.beside(at, gap, line(subject, SMALL)))
                .orElseGet(() -> room.besideAtAnyRate(at, gap, line(subject, SMALL)));
    }

    private Optional<MapLabel> within(Subject subject, Path2D shape, Point2D at) {
        Rectangle2D bounds = shape.getBounds2D();
        Predicate<MapLabel> inside = label -> view.land().isMain(subject.place().country(), label.box());
        return room.within(bounds, at, line(subject, LARGE), inside)
                .or(() -> room.within(bounds, at, line(subject, SMALL), inside))
                .or(() -> room.within(bounds, at, line(subject, SMALLEST), inside));
    }

    private MapLabel over(Subject subject, Point2D at) {
        double far = 140 * unit;
        return (subject.isCountry() ? offshore(at, line(subject, LARGE)) : Optional.<MapLabel>empty())
                .or(() -> room.near(at, far, line(subject, LARGE)))
                .or(() -> room.near(at, 2 * far, line(subject, SMALL)))
                .orElseGet(() -> room.besideAtAnyRate(at, 20 * unit, line(subject, SMALL)));
    }

    /** In the sea before a narrow country's coast. */
    private Optional<MapLabel> offshore(Point2D at, TextLayout line) {
        return room.near(at, OFFSHORE * unit, line, label -> view.land().isSea(label.box()));
    }

    /** Countries in capitals, waters and mountains in italics, towns upright. */
    private TextLayout line(Subject subject, double size) {
        return switch (subject.place().kind()) {
            case COUNTRY, CONTINENT ->
                LetteringStyle.LABEL.line(subject.label().toUpperCase(Locale.ROOT), size * 0.92 * unit);
            case CITY, MOUNTAIN, ISLAND, REGION -> LetteringStyle.BOLD.line(subject.label(), size * unit);
            default -> LetteringStyle.QUOTE.line(subject.label(), size * 1.06 * unit);
        };
    }
}
