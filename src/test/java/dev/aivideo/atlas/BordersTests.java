package dev.aivideo.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BordersTests {
    private static final Borders BORDERS = Borders.in(Borders.Scale.FINE);

    @ParameterizedTest
    @CsvSource({
        "Simferopol, 44.95, 34.10, UA",
        "Sevastopol, 44.65, 33.65, UA",
        "Donetsk, 48.0, 37.8, UA",
        "Laayoune, 27.0, -13.0, EH",
        "Pristina, 42.66, 21.16, XK",
        "Gaza, 31.42, 34.37, PS",
        "Taipei, 25.03, 121.5, TW",
        "Hargeisa, 9.56, 44.06, SO",
        "North Nicosia, 35.25, 33.36, CY",
        "Kaliningrad, 54.7, 21.0, RU",
        "Chukotka, 67, -174, RU",
        "Cayenne, 4.5, -52.9, FR",
        "the Vatican's surroundings, 41.85, 12.7, IT"
    })
    void aPlaceIsInItsCountryAndInNoOther(String place, double latitude, double longitude, String country) {
        List<String> holders = BORDERS.countries().stream()
                .filter(shape -> shape.polygons().stream().anyMatch(part -> holds(part, latitude, longitude)))
                .map(Borders.Country::code)
                .toList();

        assertThat(holders).as(place).containsExactly(country);
    }

    private static boolean holds(Borders.Polygon polygon, double latitude, double longitude) {
        return polygon.rings().stream()
                                .filter(ring -> ring.contains(latitude, longitude))
                                .count()
                        % 2
                == 1;
    }

    @ParameterizedTest
    @EnumSource
    void noLineJumpsWhereLongitudesBeginAnew(Borders.Scale scale) {
        for (Borders.Country country : Borders.in(scale).countries()) {
            for (Borders.Polygon polygon : country.polygons()) {
                Ring ring = polygon.outer();
                for (int n = 1; n < ring.size(); n++) {
                    assertThat(Math.abs(ring.longitude(n) - ring.longitude(n - 1)))
                            .as(country.code())
                            .isLessThan(60);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MA, EH, true",
        "RS, XK, true",
        "IL, SY, true",
        "IN, PK, true",
        "UA, UA, true",
        "FR, DE, false",
        "UA, RU, false"
    })
    void linesThatStatesDisagreeAboutAreKnown(String one, String other, boolean disputed) {
        List<Borders.Line> lines = BORDERS.lines().stream()
                .filter(line -> line.touches(one)
                        && line.touches(other)
                        && line.left().equals(line.right()) == one.equals(other))
                .toList();

        assertThat(lines).isNotEmpty();
        assertThat(lines.stream().anyMatch(Borders.Line::isDisputed)).isEqualTo(disputed);
    }

    @Test
    void onlyKashmirsPartOfALongBorderIsDisputed() {
        assertThat(BORDERS.lines().stream()
                        .filter(line -> line.touches("IN") && line.touches("PK"))
                        .map(Borders.Line::isDisputed))
                .contains(true, false);
    }
}
