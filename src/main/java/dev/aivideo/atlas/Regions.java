package dev.aivideo.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Countries, seas, rivers, mountains and whatever else is no town, by their names and those of their people. */
final class Regions {
    /** Above all else that bears the name. */
    private static final double COUNTRY = 1e12;

    private static final double FOREIGN_NAME = 1e5;
    private static final double SITE = 4e5;
    private static final double USUAL = 3e6;
    /** How likely another name than the first one means the place. */
    static final double OTHER_NAME = 0.25;

    private final Map<String, List<Weighted>> named = new HashMap<>();
    private final Map<String, Place> peoples = new HashMap<>();
    private final Map<Place, Double> spans = new LinkedHashMap<>();
    private final Map<String, Place> targets = new HashMap<>();

    /** @param weight the more, the likelier is it meant; a town's is its population */
    record Weighted(Place place, double weight) {}

    Regions() {
        AtlasFiles.table("places.tsv").forEach(this::addPlace);
        AtlasFiles.table("countries.tsv").forEach(this::addCountry);
        AtlasFiles.table("country-words.tsv").forEach(this::addWords);
    }

    private void addPlace(String[] line) {
        String[] names = line[6].split(";");
        Place.Kind kind = Place.Kind.valueOf(line[0].toUpperCase(Locale.ROOT));
        Place place = new Place(names[0], kind, line[4], Double.parseDouble(line[1]), Double.parseDouble(line[2]), 0);
        double usual = kind == Place.Kind.CITY ? SITE : USUAL;
        double weight = line[5].isEmpty() ? usual : Double.parseDouble(line[5]);
        for (String name : names) {
            add(name, place, name.equals(names[0]) ? weight : weight * OTHER_NAME);
        }
        spans.put(place, Double.parseDouble(line[3]));
        targets.putIfAbsent(names[0], place);
    }

    private void addCountry(String[] line) {
        double latitude = Double.parseDouble(line[1]);
        Place place = new Place(line[3], Place.Kind.COUNTRY, line[0], latitude, Double.parseDouble(line[2]), 0);
        add(line[3], place, COUNTRY);
        for (String key : line[4].split(";")) {
            add(key, place, FOREIGN_NAME);
        }
        addPeople(line[5], place);
        targets.put(line[0], place);
    }

    private void addWords(String[] line) {
        Place place = targets.get(line[0]);
        if (place == null) {
            throw new IllegalStateException("No place for the words of " + line[0]);
        }
        for (String name : line[1].split(";")) {
            add(name, place, COUNTRY / 2);
        }
        for (String people : line[2].split(";")) {
            addPeople(people, place);
        }
    }

    private void addPeople(String people, Place place) {
        if (!people.isEmpty()) {
            peoples.put(PlaceNames.key(people), place);
            peoples.putIfAbsent(PlaceNames.key(people) + "s", place);
        }
    }

    private void add(String name, Place place, double weight) {
        if (!name.isEmpty()) {
            named.computeIfAbsent(PlaceNames.key(name), any -> new ArrayList<>(1))
                    .add(new Weighted(place, weight));
        }
    }

    List<Weighted> named(String key) {
        return named.getOrDefault(key, List.of());
    }

    Optional<Place> ofPeople(String key) {
        return Optional.ofNullable(peoples.get(key));
    }

    Optional<Place> country(String code) {
        return Optional.ofNullable(targets.get(code));
    }

    List<Place> seas() {
        return spans.keySet().stream()
                .filter(place -> place.kind() == Place.Kind.SEA)
                .toList();
    }

    /** Degrees from side to side, if the place is of the table. */
    Optional<Double> span(Place place) {
        return Optional.ofNullable(spans.get(place));
    }
}
