package dev.aivideo.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatersTests {
    private final Waters waters = Waters.all();

    private static Place place(String name) {
        return WorldGazetteer.shared().named(name).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "Nile, Cairo, 0.4",
        "Nile, Khartoum, 0.4",
        "Danube, Vienna, 0.3",
        "Danube, Belgrade, 0.3",
        "Rhine, Cologne, 0.3",
        "Volga, Kazan, 0.5",
        "Yangtze, Wuhan, 0.4",
        "Amazon, Manaus, 0.6",
        "Mississippi River, Memphis, 0.5",
        "Missouri River, Omaha, 0.5",
        "Ganges, Varanasi, 0.5",
        "Mekong, Phnom Penh, 0.4",
        "Murray River, Mildura, 0.5"
    })
    void aRiverFlowsPastItsTowns(String river, String town, double degrees) {
        Ring course = waters.course(place(river)).orElseThrow();
        Place at = WorldGazetteer.shared().named(town).stream()
                .filter(one -> one.kind() == Place.Kind.CITY)
                .findFirst()
                .orElseThrow();

        double nearest = 360;
        for (int n = 0; n < course.size(); n++) {
            double east = (course.longitude(n) - at.longitude()) * Math.cos(Math.toRadians(at.latitude()));
            nearest = Math.min(nearest, Math.hypot(east, course.latitude(n) - at.latitude()));
        }
        assertThat(nearest).isLessThan(degrees);
    }

    @Test
    void everyCourseIsOfARiverThatTheGazetteerKnowsAndHasNoLongJump() {
        List<Place> rivers = AtlasFiles.table("places.tsv").stream()
                .filter(line -> line[0].equals("river"))
                .map(line -> place(line[6].split(";")[0]))
                .toList();
        List<Ring> courses =
                rivers.stream().flatMap(river -> waters.course(river).stream()).toList();

        assertThat(courses).hasSizeGreaterThan(70).allSatisfy(course -> {
            for (int n = 1; n < course.size(); n++) {
                assertThat(Math.hypot(
                                course.longitude(n) - course.longitude(n - 1),
                                course.latitude(n) - course.latitude(n - 1)))
                        .isLessThan(2);
            }
        });
    }

    @Test
    void aLakeHasItsShore() {
        assertThat(waters.shore(place("Lake Victoria")).orElseThrow().contains(-1, 33))
                .isTrue();
        assertThat(waters.shore(place("Lake Baikal")).orElseThrow().area()).isBetween(2.0, 9.0);
        assertThat(waters.shore(place("Kyiv"))).isEmpty();
    }

    @Test
    void allDataOfTheAtlasTakeLessThanTwoMegabytes() {
        long bytes = Stream.of(
                        "borders-110m.gz",
                        "borders-50m.gz",
                        "cities.tsv.gz",
                        "waters.gz",
                        "countries.tsv",
                        "places.tsv")
                .mapToLong(WatersTests::size)
                .sum();

        assertThat(bytes).isLessThan(2_000_000);
    }

    private static long size(String resource) {
        try (InputStream file = Waters.class.getResourceAsStream(resource)) {
            return file == null ? Long.MAX_VALUE : file.readAllBytes().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
