package dev.aivideo.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTests {
    private static final double STEP = 1e-4;

    @ParameterizedTest
    @CsvSource({"45, 55, 30, 48, 31", "45, 55, 30, 60, -20", "-50, -25, -70, -33, -71", "10, 40, 100, 5, 140"})
    void theConeKeepsShapes(double south, double north, double middle, double latitude, double longitude) {
        assertKeepsShapes(new ConicProjection(south, north, middle), latitude, longitude);
    }

    @ParameterizedTest
    @CsvSource({"110, 5, 100", "-60, -12, -70"})
    void mercatorKeepsShapes(double middle, double latitude, double longitude) {
        assertKeepsShapes(new MercatorProjection(middle), latitude, longitude);
    }

    /** The same scale to the north and to the east, and a right angle between both. */
    private static void assertKeepsShapes(Projection projection, double latitude, double longitude) {
        Point2D here = projection.of(latitude, longitude);
        Point2D north = projection.of(latitude + STEP, longitude);
        Point2D east = projection.of(latitude, longitude + STEP / Math.cos(Math.toRadians(latitude)));
        assertThat(here.distance(north) / here.distance(east)).isCloseTo(1, within(1e-4));
        double angle = (north.getX() - here.getX()) * (east.getX() - here.getX())
                + (north.getY() - here.getY()) * (east.getY() - here.getY());
        assertThat(angle / here.distanceSq(north)).isCloseTo(0, within(1e-4));
    }

    @Test
    void theConeIsTrueOnBothItsCircles() {
        ConicProjection cone = new ConicProjection(45, 55, 30);

        for (double latitude : new double[] {45, 55}) {
            double length = cone.of(latitude, 30).distance(cone.of(latitude + STEP, 30));
            assertThat(length / Math.toRadians(STEP)).isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void noConeTouchesCirclesOnBothSidesOfTheEquator() {
        assertThatThrownBy(() -> new ConicProjection(-20, 20, 0)).hasMessageContaining("No cone");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "50, 100", "-70, -160", "84, 20"})
    void theWorldKeepsSizes(double latitude, double longitude) {
        EqualEarthProjection world = new EqualEarthProjection(0);
        Point2D here = world.of(latitude, longitude);
        Point2D north = world.of(latitude + STEP, longitude);
        Point2D east = world.of(latitude, longitude + STEP);
        double size = (east.getX() - here.getX()) * (north.getY() - here.getY())
                - (east.getY() - here.getY()) * (north.getX() - here.getX());
        double onTheGlobe = Math.pow(Math.toRadians(STEP), 2) * Math.cos(Math.toRadians(latitude));
        assertThat(size / onTheGlobe).isCloseTo(1, within(1e-3));
    }

    @Test
    void theWorldIsAsLargeAsPublished() {
        EqualEarthProjection world = new EqualEarthProjection(0);

        assertThat(world.of(0, 180).getX()).isCloseTo(2.70663, within(1e-5));
        assertThat(world.of(90, 0).getY()).isCloseTo(1.31736, within(1e-5));
    }

    @Test
    void theOtherSideOfAGlobeLiesOnItsHorizon() {
        GlobeProjection globe = new GlobeProjection(20, 10);

        assertThat(globe.isSeen(20, 10)).isTrue();
        assertThat(globe.isSeen(-20, -170)).isFalse();
        assertThat(globe.of(-10, 150).distance(0, 0)).isCloseTo(1, within(1e-9));
        assertThat(globe.of(20, 10).distance(0, 0)).isCloseTo(0, within(1e-9));
    }
}
