package dev.aivideo.facts;

import dev.aivideo.atlas.Gazetteer;
import dev.aivideo.atlas.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of which countries and people a film tells; it decides which of several places of one name is meant. */
final class PlaceContext {
    private static final Set<String> AMBIGUOUS = read();
    private static final Pattern NAMES =
            Pattern.compile("\\p{Lu}[\\p{L}’'-]+(?: (?:von|van|de|of|der|du)?(?<= )? ?\\p{Lu}[\\p{L}’'-]*\\.?)*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final int LARGE = 1_000_000;

    /** Where many towns bear the names of others or of people. */
    private static final Set<String> NEW_WORLD =
            Set.of("US", "CA", "AU", "NZ", "BR", "MX", "PH", "ZA", "AR", "CO", "CL");

    private final Map<String, Integer> countries = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> people = new HashSet<>();

    PlaceContext(Gazetteer gazetteer, List<String> sentences) {
        for (String sentence : sentences) {
            Matcher name = NAMES.matcher(sentence);
            while (name.find()) {
                note(gazetteer, POSSESSIVE.matcher(name.group()).replaceAll(""));
            }
        }
    }

    private static Set<String> read() {
        try (InputStream names = PlaceContext.class.getResourceAsStream("ambiguous-places.txt")) {
            if (names == null) {
                throw new IllegalStateException("Class path has no ambiguous-places.txt");
            }
            String all = new String(names.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*\\R", "");
            return Set.of(all.strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read ambiguous-places.txt", e);
        }
    }

    private void note(Gazetteer gazetteer, String name) {
        if (!names.add(name)) {
            return;
        }
        Optional<Place> people = gazetteer.ofPeople(name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name);
        List<Place> places = isAmbiguous(name) ? List.of() : gazetteer.named(name);
        people.ifPresent(place -> countries.merge(place.country(), 1, Integer::sum));
        places.stream()
                .filter(place -> !place.country().isEmpty())
                .limit(1)
                .filter(place -> place.kind() != Place.Kind.CITY || place.population() >= 100_000)
                .forEach(place -> countries.merge(place.country(), 1, Integer::sum));
        if (places.isEmpty() && name.contains(" ")) {
            this.people.add(name.substring(0, name.indexOf(' ')));
            this.people.add(name.substring(name.lastIndexOf(' ') + 1));
        }
    }

    static boolean isInNewWorld(Place place) {
        return NEW_WORLD.contains(place.country());
    }

    static boolean isAmbiguous(String name) {
        return AMBIGUOUS.contains(name);
    }

    /** Whether somebody bears this name in the film. */
    boolean isPerson(String name) {
        return people.contains(name);
    }

    boolean tellsOf(String country) {
        return countries.getOrDefault(country, 0) > 0;
    }

    /** Whether the film has more than one name from this country. */
    boolean tellsMuchOf(String country) {
        return countries.getOrDefault(country, 0) > 1;
    }

    /**
     * The place that is meant, if one is.
     *
     * @param places of this name, the most likely first
     */
    Optional<Place> choose(List<Place> places, String name) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Place first = places.get(0);
        if (isCity(first) && first.population() < 2 * LARGE && isForeign(first, name)) {
            return Optional.empty();
        }
        boolean isSure = !isAmbiguous(name)
                && (first.kind() != Place.Kind.CITY || first.population() >= LARGE || tellsOf(first.country()));
        if (isSure) {
            return Optional.of(first);
        }
        Optional<Place> told =
                places.stream().filter(place -> tellsOf(place.country())).findFirst();
        boolean several = places.stream().filter(place -> !isCity(place)).count() > 1;
        return told.isPresent() || isAmbiguous(name) && several ? told : Optional.of(first);
    }

    /** A town known by another name, or in the new world, in a film that names nothing else of its country. */
    private boolean isForeign(Place place, String name) {
        boolean own = plain(place.name()).startsWith(plain(name).substring(0, 3)) || place.population() >= LARGE / 2;
        boolean elsewhere = countries.entrySet().stream()
                .anyMatch(told -> !told.getKey().equals(place.country()) && told.getValue() > 2);
        boolean told = tellsMuchOf(place.country());
        return !told && (!own || isInNewWorld(place) && elsewhere);
    }

    /** Whether a small town is named otherwise than on maps; many words of many languages are such names. */
    static boolean isByOtherName(Place place, String name) {
        return isCity(place)
                && place.population() < LARGE / 2
                && !plain(place.name()).startsWith(plain(name).substring(0, 3));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name + "  ", Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isCity(Place place) {
        return place.kind() == Place.Kind.CITY;
    }
}
