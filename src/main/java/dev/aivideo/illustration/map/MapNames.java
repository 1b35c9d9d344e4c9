package dev.aivideo.illustration.map;

import dev.aivideo.atlas.MajorTown;
import dev.aivideo.atlas.Place;
import dev.aivideo.atlas.WorldGazetteer;
import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.lettering.LetteringStyle;
import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names in quiet type that tell where one is: neighbouring countries, capitals and large towns, seas. */
final class MapNames {
    /** Pixels of a 1080th: less cannot be read on a telephone. */
    private static final double TYPE = 27;

    private static final int COUNTRIES = 10;
    private static final int SEAS = 3;
    private static final int TOWNS = 5;
    private static final int TOWNS_UPRIGHT = 3;
    private static final long LARGE = 100_000;
    private static final int LOOKED_AT = 60;
    /** Between two towns, in units. */
    private static final double APART = 110;

    /** Share of a sea's breadth that its name may take. */
    private static final double SEA_ROOM = 1.1;
    /** States that do not agree which town is the capital. */
    private static final Set<String> NO_CAPITAL = Set.of("IL", "PS", "EH");

    private final MapView view;
    private final MapColours colours;
    private final double unit;
    private final LabelRoom room;
    private final Set<String> said = new HashSet<>();
    private final List<Point2D> towns = new ArrayList<>();
    private final Set<String> outlined = new HashSet<>();
    private final List<Town> later = new ArrayList<>();

    /** @param room what the names in the words have left */
    MapNames(MapView view, MapColours colours, double unit, LabelRoom room) {
        this.view = view;
        this.colours = colours;
        this.unit = unit;
        this.room = room;
    }

    /** All names but those of towns in countries that are outlined: their layers have them. */
    void draw(MapSubjects subjects, Graphics2D g) {
        Set<String> homes = new HashSet<>();
        subjects.places().forEach(subject -> {
            said.add(subject.place().name());
            said.add(subject.label());
            homes.add(subject.place().country());
            if (subject.isCountry()) {
                outlined.add(subject.place().country());
            }
        });
        boolean upright = view.room().getHeight() > view.room().getWidth();
        List<Town> shown = view.isRegion() ? towns(homes, upright ? TOWNS_UPRIGHT : TOWNS) : List.of();
        countries(g);
        seas(g);
        for (Town town : shown) {
            if (outlined.contains(town.country())) {
                later.add(town);
            } else {
                draw(town, g);
            }
        }
    }

    /** The towns of an outlined country. */
    void drawTowns(String country, Graphics2D g) {
        later.stream().filter(town -> town.country().equals(country)).forEach(town -> draw(town, g));
    }

    /** A town that has room. */
    private record Town(String country, Point2D at, double radius, MapLabel label) {}

    private List<Town> towns(Set<String> homes, int most) {
        Comparator<MajorTown> order = Comparator.comparing(
                        (MajorTown town) -> !homes.contains(town.place().country()))
                .thenComparing(town -> !town.isCapital());
        return WorldGazetteer.shared().majorTowns().stream()
                .filter(town ->
                        view.map().shows(town.place().latitude(), town.place().longitude()))
                .filter(town -> homes.contains(town.place().country())
                        || town.isCapital() && town.place().population() >= LARGE)
                .filter(town -> !NO_CAPITAL.contains(town.place().country()))
                .filter(town -> !said.contains(town.place().name()))
                .sorted(order)
                .limit(LOOKED_AT)
                .flatMap(town -> placed(town).stream())
                .limit(most)
                .toList();
    }

    private Optional<Town> placed(MajorTown town) {
        Place place = town.place();
        Point2D at = view.map().at(place.latitude(), place.longitude());
        double radius = (town.isCapital() ? 6 : 5) * unit;
        boolean crowded = towns.stream().anyMatch(other -> other.distance(at) < APART * unit);
        if (crowded || !LetteringStyle.SEMIBOLD.canShow(place.name()) || !room.isFree(square(at, radius))) {
            return Optional.empty();
        }
        TextLayout line = LetteringStyle.SEMIBOLD.line(place.name(), TYPE * unit);
        Optional<MapLabel> label = room.beside(at, radius + 15 * unit, line, this::crossesNoOutline);
        label.ifPresent(put -> {
            room.put(put);
            room.take(at, radius * 2);
            towns.add(at);
        });
        return label.map(put -> new Town(place.country(), at, radius, put));
    }

    private boolean crossesNoOutline(MapLabel label) {
        return outlined.stream()
                .allMatch(country ->
                        view.land().isMain(country, label.box()) || view.land().isOutside(country, label.box()));
    }

    private void draw(Town town, Graphics2D g) {
        double x = town.at().getX();
        double y = town.at().getY();
        g.setPaint(colours.halo());
        g.fill(Canvas.circle(x, y, town.radius() + 3 * unit));
        g.setPaint(colours.quietInk());
        g.fill(Canvas.circle(x, y, town.radius()));
        town.label().draw(g, colours.quietInk(), Palette.fade(colours.halo(), 0.8), 5 * unit);
    }

    private static Rectangle2D square(Point2D middle, double radius) {
        return new Rectangle2D.Double(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
    }

    private void countries(Graphics2D g) {
        Rectangle2D seen = view.room();
        view.areas().entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<String, Path2D> entry) -> -visible(entry.getValue(), seen)))
                .limit(COUNTRIES * 2L)
                .filter(entry -> country(entry.getKey(), entry.getValue(), g))
                .limit(COUNTRIES)
                .forEach(entry -> {});
    }

    private static double visible(Path2D area, Rectangle2D seen) {
        Rectangle2D part = area.getBounds2D().createIntersection(seen);
        return part.isEmpty() ? 0 : part.getWidth() * part.getHeight();
    }

    private boolean country(String code, Path2D area, Graphics2D g) {
        String name = WorldGazetteer.shared().country(code).map(Place::name).orElse("");
        if (name.isEmpty() || said.contains(name)) {
            return false;
        }
        TextLayout line = LetteringStyle.LABEL.line(name.toUpperCase(Locale.ROOT), TYPE * unit);
        Rectangle2D part = area.getBounds2D().createIntersection(view.room());
        Point2D middle = new Point2D.Double(part.getCenterX(), part.getCenterY());
        return room.within(part, middle, line, label -> view.land().isMain(code, label.box()))
                .map(label -> {
                    room.put(label).draw(g, colours.quietInk(), Palette.fade(colours.land(), 0.8), 4 * unit);
                    return true;
                })
                .orElse(false);
    }

    private void seas(Graphics2D g) {
        WorldGazetteer.shared().seas().stream()
                .filter(sea -> !said.contains(sea.name()))
                .filter(sea -> view.map().shows(sea.latitude(), sea.longitude()))
                .filter(sea -> sea(sea, g))
                .limit(SEAS)
                .forEach(sea -> {});
    }

    private boolean sea(Place sea, Graphics2D g) {
        TextLayout line = LetteringStyle.QUOTE.line(sea.name(), TYPE * 1.1 * unit);
        double span = WorldGazetteer.shared().span(sea).orElse(0.0)
                * view.map().pixelsPerDegree(sea.latitude(), sea.longitude());
        if (line.getBounds().getWidth() > span * SEA_ROOM) {
            return false;
        }
        Point2D at = view.map().at(sea.latitude(), sea.longitude());
        return room.near(at, span / 4, line, label -> view.land().isSea(label.box()))
                .map(label -> {
                    room.put(label).draw(g, colours.seaInk(), Palette.fade(colours.sea(), 0.6), 4 * unit);
                    return true;
                })
                .orElse(false);
    }
}
