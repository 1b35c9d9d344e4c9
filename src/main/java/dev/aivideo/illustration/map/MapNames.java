package dev.aivideo.illustration.map;

import dev.aivideo.atlas.MajorTown;
import dev.aivideo.atlas.Place;
import dev.aivideo.atlas.WorldGazetteer;
import dev.aivideo.illustration.canvas.Canvas;
import dev.aivideo.illustration.canvas.Palette;
import dev.aivideo.illustration.lettering.LetteringStyle;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names in quiet type that tell where one is: neighbouring countries, capitals and large towns, seas. */
final class MapNames {
    /** Pixels of a 1080th: less cannot be read on a telephone. */
    private static final double TYPE = 27;

    private static final int COUNTRIES = 10;
    private static final int SEAS = 3;
    private static final int TOWNS = 5;
    private static final int TOWNS_UPRIGHT = 3;
    /** Share of a sea's breadth that its name may take. */
    private static final double SEA_ROOM = 1.1;
    /** States that do not agree which town is the capital. */
    private static final Set<String> NO_CAPITAL = Set.of("IL", "PS");

    private final Graphics2D g;
    private final MapView view;
    private final MapColours colours;
    private final double unit;
    private final LabelRoom room;
    private final Set<String> said = new HashSet<>();

    /** @param room what the names in the words have left */
    MapNames(Graphics2D g, MapView view, MapColours colours, double unit, LabelRoom room) {
        this.g = g;
        this.view = view;
        this.colours = colours;
        this.unit = unit;
        this.room = room;
    }

    void draw(MapSubjects subjects) {
        subjects.places().forEach(subject -> {
            said.add(subject.place().name());
            said.add(subject.label());
        });
        Set<String> homes = new HashSet<>();
        subjects.places().forEach(subject -> homes.add(subject.place().country()));
        if (view.isRegion()) {
            towns(homes);
        }
        countries();
        seas();
    }

    private void towns(Set<String> homes) {
        boolean upright = view.room().getHeight() > view.room().getWidth();
        Comparator<MajorTown> order = Comparator.comparing((MajorTown town) -> !homes.contains(town.place().country()))
                .thenComparing(town -> !town.isCapital());
        WorldGazetteer.shared().majorTowns().stream()
                .filter(town -> view.map().shows(town.place().latitude(), town.place().longitude()))
                .filter(town -> homes.contains(town.place().country()) || town.isCapital())
                .filter(town -> !NO_CAPITAL.contains(town.place().country()))
                .filter(town -> !said.contains(town.place().name()))
                .sorted(order)
                .limit(40)
                .filter(this::town)
                .limit(upright ? TOWNS_UPRIGHT : TOWNS)
                .forEach(town -> {});
    }

    private boolean town(MajorTown town) {
        Place place = town.place();
        Point2D at = view.map().at(place.latitude(), place.longitude());
        TextLayout line = LetteringStyle.SEMIBOLD.line(place.name(), TYPE * unit);
        double radius = (town.isCapital() ? 6 : 5) * unit;
        if (!LetteringStyle.SEMIBOLD.canShow(place.name()) || !room.isFree(square(at, radius))) {
            return false;
        }
        return room.beside(at, radius + 9 * unit, line)
                .map(label -> {
                    room.put(label);
                    room.take(at, radius * 2);
                    g.setPaint(colours.halo());
                    g.fill(Canvas.circle(at.getX(), at.getY(), radius + 3 * unit));
                    g.setPaint(colours.quietInk());
                    g.fill(Canvas.circle(at.getX(), at.getY(), radius));
                    label.draw(g, colours.quietInk(), Palette.fade(colours.halo(), 0.7), 5 * unit);
                    return true;
                })
                .orElse(false);
    }

    private static Rectangle2D square(Point2D middle, double radius) {
        return new Rectangle2D.Double(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
    }

    private void countries() {
        Rectangle2D seen = view.room();
        view.areas().entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .sorted(Comparator.comparingDouble(
                        (Map.Entry<String, Path2D> entry) -> -visible(entry.getValue(), seen)))
                .limit(COUNTRIES * 2L)
                .filter(entry -> country(entry.getKey(), entry.getValue()))
                .limit(COUNTRIES)
                .forEach(entry -> {});
    }

    private static double visible(Path2D area, Rectangle2D seen) {
        Rectangle2D part = area.getBounds2D().createIntersection(seen);
        return part.isEmpty() ? 0 : part.getWidth() * part.getHeight();
    }

    private boolean country(String code, Shape area) {
        String name = WorldGazetteer.shared().country(code).map(Place::name).orElse("");
        if (name.isEmpty() || said.contains(name)) {
            return false;
        }
        TextLayout line = LetteringStyle.LABEL.line(name.toUpperCase(Locale.ROOT), TYPE * unit);
        Rectangle2D part = area.getBounds2D().createIntersection(view.room());
        Point2D middle = new Point2D.Double(part.getCenterX(), part.getCenterY());
        return room.within(area, middle, line)
                .map(label -> {
                    room.put(label).draw(g, colours.quietInk(), Palette.fade(colours.land(), 0.8), 4 * unit);
                    return true;
                })
                .orElse(false);
    }

    private void seas() {
        List<Path2D> land = List.copyOf(view.areas().values());
        WorldGazetteer.shared().seas().stream()
                .filter(sea -> !said.contains(sea.name()))
                .filter(sea -> view.map().shows(sea.latitude(), sea.longitude()))
                .filter(sea -> sea(sea, land))
                .limit(SEAS)
                .forEach(sea -> {});
    }

    private boolean sea(Place sea, List<Path2D> land) {
        TextLayout line = LetteringStyle.QUOTE.line(sea.name(), TYPE * 1.1 * unit);
        double span = WorldGazetteer.shared().span(sea).orElse(0.0)
                * view.map().pixelsPerDegree(sea.latitude(), sea.longitude());
        if (line.getBounds().getWidth() > span * SEA_ROOM) {
            return false;
        }
        Point2D at = view.map().at(sea.latitude(), sea.longitude());
        return room.near(at, span / 4, line)
                .filter(label -> land.stream().noneMatch(area -> area.intersects(label.box())))
                .map(label -> {
                    room.put(label).draw(g, colours.seaInk(), Palette.fade(colours.sea(), 0.6), 4 * unit);
                    return true;
                })
                .orElse(false);
    }
}
