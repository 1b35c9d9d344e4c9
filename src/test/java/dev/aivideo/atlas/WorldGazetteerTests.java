package dev.aivideo.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorldGazetteerTests {
    private static final WorldGazetteer GAZETTEER = new WorldGazetteer();

    @ParameterizedTest
    @CsvSource({
        "Kyiv, Kyiv, CITY, UA, 50.45, 30.52",
        "Kiev, Kyiv, CITY, UA, 50.45, 30.52",
        "Kharkov, Kharkiv, CITY, UA, 49.98, 36.25",
        "Zaporizhzhya, Zaporizhzhia, CITY, UA, 47.85, 35.12",
        "São Paulo, São Paulo, CITY, BR, -23.55, -46.64",
        "Sao Paulo, São Paulo, CITY, BR, -23.55, -46.64",
        "Paris, Paris, CITY, FR, 48.85, 2.35",
        "London, London, CITY, GB, 51.51, -0.13",
        "Washington, Washington, CITY, US, 38.9, -77.04",
        "New York, New York, CITY, US, 40.71, -74.01",
        "San Francisco, San Francisco, CITY, US, 37.77, -122.42",
        "Odessa, Odesa, CITY, UA, 46.49, 30.74",
        "Memphis, Memphis, CITY, US, 35.15, -90.05",
        "Mawsynram, Mawsynram, CITY, IN, 25.3, 91.58",
        "Constantinople, Istanbul, CITY, TR, 41.01, 28.96",
        "Ukraine, Ukraine, COUNTRY, UA, 49, 31",
        "the Ukraine, Ukraine, COUNTRY, UA, 49, 31",
        "Georgia, Georgia, COUNTRY, GE, 42, 43",
        "Britain, United Kingdom, COUNTRY, GB, 53, -1.5",
        "USA, United States, COUNTRY, US, 40, -100",
        "Vereinigtes Königreich, United Kingdom, COUNTRY, GB, 53, -1.5",
        "Burma, Myanmar, COUNTRY, MM, 21, 96",
        "Congo, Democratic Republic of the Congo, COUNTRY, CD, -2, 23",
        "Western Sahara, Western Sahara, COUNTRY, EH, 24, -13",
        "Vatican, Vatican City, COUNTRY, VA, 41.9, 12.45",
        "Australia, Australia, COUNTRY, AU, -24, 134",
        "the Black Sea, Black Sea, SEA, '', 43.3, 34.5",
        "Golden Gate, Golden Gate, SEA, US, 37.8, -122.5",
        "Suez Canal, Suez Canal, RIVER, EG, 30.5, 32.3",
        "the Danube, Danube, RIVER, '', 45.3, 23",
        "Crimea, Crimea, REGION, UA, 45.3, 34.4",
        "Donbas, Donbas, REGION, UA, 48.2, 38.2",
        "Mount Everest, Mount Everest, MOUNTAIN, '', 28, 86.9",
        "the Alps, Alps, RANGE, '', 46.6, 10.5",
        "Tasmania, Tasmania, ISLAND, AU, -42, 146.7",
        "Europe, Europe, CONTINENT, '', 54, 22"
    })
    void theLikeliestPlaceOfANameIsFirst(
            String name, String place, Place.Kind kind, String country, double latitude, double longitude) {
        Place found = GAZETTEER.named(name).get(0);

        assertThat(found.name()).isEqualTo(place);
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.country()).isEqualTo(country);
        double reach = kind == Place.Kind.COUNTRY ? 6 : 0.2;
        assertThat(found.latitude()).isCloseTo(latitude, within(reach));
        assertThat(found.longitude()).isCloseTo(longitude, within(reach));
    }

    @Test
    void placesOfOneNameAreToldApartByTheirCountry() {
        assertThat(GAZETTEER.named("Georgia")).extracting(Place::country).contains("GE", "US");
        assertThat(GAZETTEER.named("Paris"))
                .extracting(Place::country)
                .startsWith("FR")
                .contains("US");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kyiv", "turkey", "the", "The", "", " ", "Qwertzu", "black Sea", "nice", "'", "Island"})
    void wordsThatAreNoNamesAreNoPlaces(String word) {
        assertThat(GAZETTEER.named(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ukrainian, UA",
        "Ukrainians, UA",
        "the British, GB",
        "The Dutch, NL",
        "Poles, PL",
        "Poland's, ''",
        "Swiss, CH",
        "Chinese, CN",
        "Americans, US",
        "Bosnian, BA",
        "Emirati, AE",
        "Scots, GB",
        "polish, ''",
        "Welsh, GB",
        "Soviet, ''"
    })
    void wordsForPeopleStandForTheirCountry(String word, String country) {
        assertThat(GAZETTEER.ofPeople(word).map(Place::country).orElse("")).isEqualTo(country);
    }

    @Test
    void allCountriesHaveAPointWithinTheirBorders() {
        for (Borders.Country country : Borders.in(Borders.Scale.FINE).countries()) {
            if (Set.of("", "AQ", "VA").contains(country.code())) {
                continue;
            }
            Place place = AtlasFiles.table("countries.tsv").stream()
                    .filter(line -> line[0].equals(country.code()))
                    .flatMap(line -> GAZETTEER.named(line[3]).stream())
                    .filter(found -> found.country().equals(country.code()))
                    .findFirst()
                    .orElse(null);
            if (place != null && place.kind() == Place.Kind.COUNTRY) {
                assertThat(country.polygons())
                        .as(place.name())
                        .anyMatch(part -> part.outer().contains(place.latitude(), place.longitude()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "South Pole",
                "North Pole",
                "Arctic Circle",
                "Equator",
                "Tropic of Cancer",
                "Suez Canal",
                "Panama Canal",
                "Cape of Good Hope",
                "Cape Agulhas",
                "Strait of Hormuz",
                "Hudson Strait",
                "Gobi",
                "Great Victoria Desert",
                "Iberian Peninsula",
                "Kamchatka",
                "Bornholm",
                "Elephant Island",
                "Darling River",
                "Crater Lake",
                "Brenner Pass",
                "Khyber Pass",
                "Himalayas",
                "Victoria Falls"
            })
    void knowsWellKnownPlacesThatAreNoTowns(String name) {
        assertThat(new WorldGazetteer().named(name)).isNotEmpty();
    }
}
