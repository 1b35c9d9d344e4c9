package dev.aivideo.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The places of the whole earth, which are read at the first question. */
public final class WorldGazetteer implements Gazetteer {
    /** What being a capital adds to a town's people when towns of one name are compared. */
    private static final double CAPITAL = 1e6;

    private static final WorldGazetteer SHARED = new WorldGazetteer();

    private @Nullable Content content;

    private record Content(Regions regions, Towns towns, List<MajorTown> majorTowns) {}

    /** The same for the whole program: 10 MB once it is read. */
    public static WorldGazetteer shared() {
        return SHARED;
    }

    /** All capitals, then the largest towns, the largest first. */
    public List<MajorTown> majorTowns() {
        return content().majorTowns();
    }

    public Optional<Place> country(String code) {
        return content().regions().country(code);
    }

    /** All oceans, seas, gulfs and straits. */
    public List<Place> seas() {
        return content().regions().seas();
    }

    /** How many degrees of latitude a place is from side to side, if it is an area or a line and no country. */
    public Optional<Double> span(Place place) {
        return content().regions().span(place);
    }

    @Override
    public List<Place> named(String name) {
        if (!isCapitalised(name)) {
            return List.of();
        }
        List<Place> found = withKey(PlaceNames.key(name));
        return found.isEmpty() && hasArticle(name) ? named(name.substring(4)) : found;
    }

    @Override
    public Optional<Place> ofPeople(String demonym) {
        String word = hasArticle(demonym) ? demonym.substring(4) : demonym;
        return isCapitalised(word) ? content().regions().ofPeople(PlaceNames.key(word)) : Optional.empty();
    }

    private List<Place> withKey(String key) {
        Stream<Regions.Weighted> towns =
                content().towns().named(key).stream().map(town -> new Regions.Weighted(town.place(), weight(town)));
        List<Regions.Weighted> found = new ArrayList<>(content().regions().named(key));
        towns.forEach(found::add);
        return found.stream()
                .sorted(Comparator.comparingDouble(Regions.Weighted::weight).reversed())
                .map(Regions.Weighted::place)
                .distinct()
                .toList();
    }

    private static double weight(Towns.Town town) {
        double people = town.place().population() + (town.isCapital() ? CAPITAL : 0);
        return town.isByThisName() ? people : people * Regions.OTHER_NAME;
    }

    private static boolean hasArticle(String name) {
        return name.startsWith("the ") || name.startsWith("The ");
    }

    private static boolean isCapitalised(String name) {
        String word = hasArticle(name) ? name.substring(4) : name;
        return !word.isBlank()
                && word.chars().anyMatch(Character::isUpperCase)
                && !Character.isLowerCase(word.charAt(0));
    }

    private synchronized Content content() {
        Content read = content;
        if (read == null) {
            Towns towns = new Towns(AtlasFiles.bytes("cities.tsv.gz"));
            read = new Content(new Regions(), towns, towns.major());
            content = read;
        }
        return read;
    }
}
