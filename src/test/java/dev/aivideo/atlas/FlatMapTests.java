package dev.aivideo.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FlatMapTests {
    private static final Rectangle2D PICTURE = new Rectangle2D.Double(0, 0, 1600, 900);

    private static FlatMap map(Projection projection, double west, double south, double east, double north) {
        List<Point2D> corners = List.of(
                new Point2D.Double(west, south),
                new Point2D.Double(west, north),
                new Point2D.Double(east, south),
                new Point2D.Double(east, north));
        return FlatMap.fitting(projection, corners, 0.1, PICTURE, PICTURE);
    }

    static Stream<Arguments> maps() {
        return Stream.of(
                Arguments.of("Fiji", map(new ConicProjection(-20, -15, 178), 174, -21, 184, -12)),
                Arguments.of("Bering Strait", map(new ConicProjection(58, 70, -170), 170, 55, 210, 72)),
                Arguments.of("Russia", map(new ConicProjection(50, 70, 100), 30, 42, 190, 78)),
                Arguments.of("America", map(new ConicProjection(25, 50, -95), -130, 20, -60, 60)),
                Arguments.of("Patagonia", map(new ConicProjection(-55, -40, -70), -80, -58, -60, -35)),
                Arguments.of("the tropics", map(new MercatorProjection(150), 110, -12, 190, 12)),
                Arguments.of("the world", map(new EqualEarthProjection(11), -168, -60, 190, 84)),
                Arguments.of("the Pacific's world", map(new EqualEarthProjection(-160), -339, -60, 19, 84)),
                Arguments.of("Antarctica", map(new GlobeProjection(-88, 0), -60, -65, 120, -65)),
                Arguments.of("a globe", map(new GlobeProjection(20, 170), 120, -30, 220, 60)));
    }

    /** A bar would be an edge from one side to the other that follows no circle of latitude. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("maps")
    void noEdgeRunsAcrossThePicture(String name, FlatMap map) {
        for (Borders.Country country : Borders.in(Borders.Scale.FINE).countries()) {
            Path2D area = map.area(country.polygons());
            double[] at = new double[6];
            Point2D last = new Point2D.Double();
            for (PathIterator i = area.getPathIterator(null); !i.isDone(); i.next()) {
                if (i.currentSegment(at) == PathIterator.SEG_LINETO) {
                    boolean inside = PICTURE.contains(last) && PICTURE.contains(at[0], at[1]);
                    assertThat(inside && last.distance(at[0], at[1]) > 400)
                            .as("%s: %s to %.0f, %.0f", country.code(), last, at[0], at[1])
                            .isFalse();
                }
                last.setLocation(at[0], at[1]);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("maps")
    void placesAreWithinTheShapeOfTheirCountry(String name, FlatMap map) {
        double[][] places = {{-17.8, 178, 1}, {-80, 90, 2}, {40, -100, 3}, {62, 100, 0}};
        String[] countries = {"RU", "FJ", "AQ", "US"};
        for (double[] place : places) {
            if (!map.shows(place[0], place[1])) {
                continue;
            }
            for (Borders.Country country : Borders.in(Borders.Scale.FINE).countries()) {
                boolean expected = country.code().equals(countries[(int) place[2]]);
                assertThat(map.area(country.polygons()).contains(map.at(place[0], place[1])))
                        .as("%s at %.0f, %.0f", country.code(), place[0], place[1])
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void whatIsWantedFitsIntoItsPartOfThePicture() {
        Rectangle2D part = new Rectangle2D.Double(200, 100, 1200, 600);
        FlatMap map = FlatMap.fitting(
                new ConicProjection(46, 51, 31),
                List.of(new Point2D.Double(22, 48), new Point2D.Double(40, 49), new Point2D.Double(34, 44.4)),
                0.1,
                part,
                PICTURE);

        assertThat(map.at(48, 22).getX()).isCloseTo(200, within(0.5));
        assertThat(map.at(49, 40).getX()).isCloseTo(1400, within(0.5));
        assertThat(part.contains(map.at(44.4, 34))).isTrue();
        assertThat(map.shows(0, 30)).isFalse();
    }

    @Test
    void aPlaceAloneIsShownWithTheLeastWidth() {
        FlatMap map = FlatMap.fitting(
                new MercatorProjection(10), List.of(new Point2D.Double(10, 0)), Math.toRadians(6), PICTURE, PICTURE);

        assertThat(map.at(0, 13).getX() - map.at(0, 7).getX()).isCloseTo(1600, within(1.0));
    }
}
