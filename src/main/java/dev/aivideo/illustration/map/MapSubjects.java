package dev.aivideo.illustration.map;

import dev.aivideo.atlas.Place;
import dev.aivideo.atlas.WorldGazetteer;
import dev.aivideo.facts.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a map has to show: each place once, at the first words that name it, and the ways between them. */
record MapSubjects(List<Subject> places, List<Fact.Route> routes) {
    private static final int MOST_HOMES = 2;

    MapSubjects {
        places = List.copyOf(places);
        routes = List.copyOf(routes);
    }

    /** @param label the place as the sentence names it */
    record Subject(Fact.Location fact, String label) {
        Place place() {
            return fact.place();
        }

        boolean isCountry() {
            return place().kind() == Place.Kind.COUNTRY;
        }
    }

    /** The countries of towns, where they are at most two and not named themselves. */
    Set<String> homes() {
        Set<String> homes = places.stream()
                .map(Subject::place)
                .filter(Place::isPoint)
                .map(Place::country)
                .filter(country -> !country.isEmpty())
                .filter(country -> places.stream()
                        .noneMatch(subject ->
                                subject.isCountry() && subject.place().country().equals(country)))
                .collect(Collectors.toSet());
        return homes.size() <= MOST_HOMES ? homes : Set.of();
    }

    /** Whether the shorter way of one of them leads over this meridian. */
    boolean crosses(double meridian) {
        return routes.stream().anyMatch(route -> {
            double from = beyond(route.from().place().longitude(), meridian);
            double to = beyond(route.to().place().longitude(), meridian);
            return Math.abs(to - from) > 180;
        });
    }

    /** Degrees to the east of a meridian, 0 to 360. */
    private static double beyond(double longitude, double meridian) {
        double east = longitude - meridian;
        return east - 360 * Math.floor(east / 360);
    }

    static MapSubjects of(List<Fact> facts) {
        Map<Place, Fact.Location> named = new LinkedHashMap<>();
        List<Fact.Route> routes = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof Fact.Location location) {
                named.putIfAbsent(location.place(), location);
            } else if (fact instanceof Fact.Route route
                    && !route.from().place().equals(route.to().place())) {
                routes.add(route);
            }
        }
        for (Fact.Route route : routes) {
            named.putIfAbsent(route.from().place(), route.from());
            named.putIfAbsent(route.to().place(), route.to());
        }
        return new MapSubjects(
                named.values().stream()
                        .map(location -> new Subject(location, label(location)))
                        .toList(),
                routes);
    }

    /** The words if they name the place; else, as with those for its people, the place's own name. */
    private static String label(Fact.Location location) {
        String text = location.text().strip();
        String bare = text.toLowerCase(Locale.ROOT).startsWith("the ") ? text.substring(4) : text;
        boolean isName = WorldGazetteer.shared().named(text).contains(location.place());
        boolean isOurs = location.place().name().equalsIgnoreCase(bare);
        return isName || isOurs ? bare : location.place().name();
    }
}
