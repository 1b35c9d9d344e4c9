package dev.aivideo.illustration.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.atlas.WorldGazetteer;
import dev.aivideo.facts.Fact;
import dev.aivideo.facts.Fact.Location;
import dev.aivideo.facts.Fact.Route;
import dev.aivideo.facts.TextSpan;
import dev.aivideo.illustration.canvas.Palette;
import java.awt.Color;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapPictureTests {
    private static final Palette NIGHT = new Palette(
            List.of(new Color(0x0A1024), new Color(0x15213F), new Color(0x294A7A), new Color(0x6F93C6)),
            new Color(0xFF7A59),
            new Color(0xFFCF70),
            new Color(0xF4EFE6));
    private static final int WIDTH = 1152;
    private static final int HEIGHT = 648;

    private static Location location(String name) {
        int at = Math.abs(name.hashCode() % 1000);
        return new Location(
                new TextSpan(at, at + name.length()),
                name,
                WorldGazetteer.shared().named(name).get(0));
    }

    private static List<Fact> places(String names) {
        return Stream.of(names.split(";")).<Fact>map(MapPictureTests::location).toList();
    }

    private static MapPicture draw(List<Fact> facts) {
        return MapPicture.of(facts, NIGHT, WIDTH, HEIGHT, false);
    }

    @Test
    void eachPlaceHasALayerOfTheMapsSize() {
        List<Fact> facts = places("Kyiv;Kharkiv;Odesa");

        MapPicture map = draw(facts);

        assertThat(map.layers()).extracting(MapLayer::fact).containsExactlyElementsOf(facts);
        assertThat(map.layers()).extracting(MapLayer::label).containsExactly("Kyiv", "Kharkiv", "Odesa");
        assertThat(map.layers())
                .extracting(MapLayer::image)
                .allMatch(image -> image.getWidth() == WIDTH && image.getHeight() == HEIGHT);
        assertThat(map.base().getWidth()).isEqualTo(WIDTH);
    }

    @Test
    void aWayHasAnArrowAndItsEndsAreShown() {
        Route route = new Route(new TextSpan(0, 30), location("Poland"), location("Ukraine"));

        MapPicture map = draw(List.of(route));

        assertThat(map.layers()).extracting(MapLayer::fact).containsExactly(route.from(), route.to(), route);
    }

    @Test
    void aRiverIsDrawnFromItsSourceToItsMouth() {
        assertThat(width(draw(places("Danube")).layers().get(0).image())).isGreaterThan(WIDTH / 3);
        assertThat(width(draw(places("Equator")).layers().get(0).image())).isGreaterThan(WIDTH / 2);
    }

    @Test
    void aLakeIsFilledToItsShore() {
        BufferedImage lake = draw(places("Lake Victoria")).layers().get(0).image();

        assertThat(painted(lake).getHeight()).isGreaterThan(60);
    }

    @Test
    void theCountryOfATownIsLit() {
        MapSubjects town = MapSubjects.of(places("Kyiv"));
        MapSubjects both = MapSubjects.of(places("Kyiv;Ukraine"));

        assertThat(town.homes()).containsExactly("UA");
        assertThat(both.homes()).isEmpty();
    }

    @Test
    void theLowerThirdOfAMapIsKeptFree() {
        MapPicture map = MapPicture.of(places("Kyiv;Odesa;Lviv"), NIGHT, WIDTH, HEIGHT, true);

        assertThat(map.layers())
                .allSatisfy(
                        layer -> assertThat(painted(layer.image()).getMaxY()).isLessThan(HEIGHT * 0.55));
    }

    private static double width(BufferedImage image) {
        return painted(image).getWidth();
    }

    private static Rectangle painted(BufferedImage image) {
        Rectangle painted = new Rectangle(0, 0, -1, -1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 > 100) {
                    painted.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return painted;
    }

    @Test
    void aPlaceNamedTwiceIsShownOnce() {
        assertThat(draw(places("Kyiv;Kiev")).layers()).hasSize(1);
    }

    @Test
    void countriesLieUnderTowns() {
        assertThat(draw(places("Kyiv;Ukraine")).layers())
                .extracting(MapLayer::label)
                .containsExactly("Ukraine", "Kyiv");
    }

    @Test
    void wordsForPeopleAreNoNamesOfPlaces() {
        Location ukrainians = new Location(
                new TextSpan(0, 10), "Ukrainians", location("Ukraine").place());
        Location theSea = new Location(
                new TextSpan(20, 33), "the Black Sea", location("Black Sea").place());
        Location kiev =
                new Location(new TextSpan(40, 44), "Kiev", location("Kyiv").place());

        assertThat(draw(List.of(ukrainians, theSea, kiev)).layers())
                .extracting(MapLayer::label)
                .containsExactlyInAnyOrder("Ukraine", "Black Sea", "Kiev");
    }

    @ParameterizedTest
    @CsvSource({
        "Kyiv;Kharkiv;Odesa",
        "Golden Gate;San Francisco",
        "Chile",
        "Fiji",
        "Mawsynram;India",
        "Vatican",
        "London;Sydney;Cape Town",
        "Suez Canal",
        "Europe",
        "Antarctica"
    })
    void namesAreWithinTheInnerPartAndNotOverEachOther(String names) {
        for (int[] size : new int[][] {{2304, 1296}, {1296, 2304}, {1296, 1296}}) {
            MapSubjects subjects = MapSubjects.of(places(names));
            MapView view = MapView.of(subjects, size[0], size[1], false);
            MapMarks marks = new MapMarks(subjects, view, 1, new LabelRoom(view.room()));
            List<Rectangle2D> boxes =
                    marks.marks().stream().map(mark -> mark.label().box()).toList();

            Rectangle2D inner =
                    new Rectangle2D.Double(size[0] * 0.119, size[1] * 0.119, size[0] * 0.762, size[1] * 0.632);
            assertThat(boxes).allMatch(inner::contains);
            for (int n = 0; n < boxes.size(); n++) {
                assertThat(boxes.subList(n + 1, boxes.size())).noneMatch(boxes.get(n)::intersects);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Poland;Ukraine", "Fiji", "Russia", "New Zealand", "France", "United States", "Portugal"})
    void theMainPartOfACountryIsWithinThePicture(String names) {
        for (MapLayer layer : draw(places(names)).layers()) {
            Rectangle drawn = drawn(layer.image());

            assertThat(drawn.width).as(layer.label()).isGreaterThan(WIDTH / 10);
            assertThat(drawn.getCenterX()).as(layer.label()).isBetween(WIDTH * 0.2, WIDTH * 0.8);
        }
    }

    private static Rectangle drawn(BufferedImage image) {
        Rectangle box = new Rectangle(-1, -1);
        for (int y = 0; y < image.getHeight(); y += 4) {
            for (int x = 0; x < image.getWidth(); x += 4) {
                if (image.getRGB(x, y) >>> 24 > 0) {
                    box.add(x, y);
                }
            }
        }
        return box;
    }

    @Test
    void onlyOneToSixPlacesAreAMap() {
        List<Fact> seven = places("Kyiv;Kharkiv;Odesa;Lviv;Dnipro;Donetsk;Kherson");

        assertThat(MapPicture.canShow(seven)).isFalse();
        assertThat(MapPicture.canShow(seven.subList(0, 6))).isTrue();
        assertThat(MapPicture.canShow(List.of())).isFalse();
        List<Fact> noPlace = new ArrayList<>(List.of(new Fact.Moment(new TextSpan(0, 4), "2022", 2022)));
        assertThat(MapPicture.canShow(noPlace)).isFalse();
    }
}
