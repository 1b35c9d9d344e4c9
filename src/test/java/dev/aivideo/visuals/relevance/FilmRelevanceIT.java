package dev.aivideo.visuals.relevance;

import static dev.aivideo.testing.Fixtures.aCandidate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.Candidate;
import dev.aivideo.language.SentenceEmbedder;
import dev.aivideo.language.TextMeaning;
import dev.aivideo.language.TitleLanguage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** With the model that the program has without any setting. */
class FilmRelevanceIT {
    private static final SentenceEmbedder EMBEDDER = new SentenceEmbedder(2, 8000);
    private static final TextMeaning ENGLISH = new TextMeaning() {
        @Override
        public float[] embed(String text) {
            return EMBEDDER.embed(text);
        }

        @Override
        public boolean reads(TitleLanguage language) {
            return language == TitleLanguage.ENGLISH;
        }
    };

    private static final SceneScript BELL = new SceneScript(
            "In thick fog the keeper of the lighthouse rang a heavy bell to warn ships off the rocks.",
            List.of("lighthouse", "fog bell"));
    private static final SceneScript LENS = new SceneScript(
            "At night a glass lens turned around the lamp and threw its beam far out to sea.",
            List.of("lighthouse lens", "lamp"));
    private static final SceneScript TANKER = new SceneScript(
            "Air tankers fly low over the ridge and drop red retardant in front of the wildfire.",
            List.of("air tanker", "retardant"));
    private static final SceneScript FIREBREAK = new SceneScript(
            "Crews on the ground dig a line down to bare soil, so that the fire finds nothing to burn.",
            List.of("fire crew", "fire line"));

    private static FilmRelevance lighthouses() {
        return new FilmRelevance(ENGLISH, "How lighthouses guided ships", List.of(BELL, LENS));
    }

    private static FilmRelevance wildfires() {
        return new FilmRelevance(ENGLISH, "How wildfires are fought", List.of(TANKER, FIREBREAK));
    }

    private static Candidate clip(String title) {
        return aCandidate().from("nasa", title).title(title).build();
    }

    /** How each title fits the scenes of a film. */
    private static Map<String, List<SceneFit>> judged(FilmRelevance film, List<String> titles) {
        List<List<SceneFit>> fits =
                film.judge(titles.stream().map(FilmRelevanceIT::clip).toList());
        Map<String, List<SceneFit>> judged = new HashMap<>();
        IntStream.range(0, titles.size()).forEach(i -> judged.put(titles.get(i), fits.get(i)));
        return judged;
    }

    private static List<SceneFit> fits(FilmRelevance film, String title, String... others) {
        List<String> titles = new ArrayList<>(Arrays.asList(others));
        titles.add(title);
        return judged(film, titles).getOrDefault(title, List.of());
    }

    @Test
    void tellsTheSubjectFromAnotherThingOfTheSameName() {
        String ownBell = "Fog bell at an old lighthouse";
        String churchBell = "Church bell ringing in the tower";
        String airTanker = "Air tanker drops retardant on a wildfire";
        String tankTruck = "Fuel tanker truck on the highway";

        assertThat(fits(lighthouses(), ownBell, churchBell).get(0).subject())
                .isGreaterThan(0.5)
                .isGreaterThan(
                        2 * fits(lighthouses(), churchBell, ownBell).get(0).subject());
        assertThat(fits(wildfires(), airTanker, tankTruck).get(0).subject())
                .isGreaterThan(0.5)
                .isGreaterThan(
                        2 * fits(wildfires(), tankTruck, airTanker).get(0).subject());
    }

    @Test
    void tellsAClipOfAnotherSubjectWithTheSameWords() {
        for (String other : List.of(
                "Camera lens on a table",
                "Desk lamp in an office",
                "Goalkeeper of a team",
                "Glass of water",
                "Night bus")) {
            assertThat(fits(lighthouses(), other, "Lighthouse lens turning", "Lighthouse at night"))
                    .as(other)
                    .allSatisfy(fit -> assertThat(fit.right()).isLessThan(0.25));
        }
    }

    @Test
    void tellsWhichSceneOfAFilmAClipIsOf() {
        List<String> titles = List.of("Air tanker drops retardant on a ridge", "Firefighters dig a fire line");
        Map<String, List<SceneFit>> fits = judged(wildfires(), titles);

        for (int scene = 0; scene < 2; scene++) {
            List<SceneFit> own = fits.getOrDefault(titles.get(scene), List.of());
            assertThat(own.get(scene).right()).isGreaterThan(own.get(1 - scene).right());
            assertThat(own.get(scene).ofScene().margin())
                    .isPositive()
                    .isGreaterThan(own.get(1 - scene).ofScene().margin());
        }
    }

    @Test
    void judgesNothingWhereNothingIsFound() {
        assertThat(lighthouses().judge(List.of())).isEmpty();
    }

    @Test
    void judgesASingleClipOfASingleScene() {
        FilmRelevance film = new FilmRelevance(ENGLISH, "How lighthouses guided ships", List.of(BELL));

        assertThat(fits(film, "Fog bell at an old lighthouse")).singleElement().satisfies(fit -> {
            assertThat(fit.ofScene().margin()).isZero();
            assertThat(fit.subject()).isGreaterThan(0.5);
            assertThat(fit.right()).isBetween(0.25, 1.0);
        });
    }

    @Test
    void judgesWhatSaysNothingOrIsComparedOnly() {
        SceneScript comparison = new SceneScript("Like a giant candle.", List.of());
        FilmRelevance film = new FilmRelevance(ENGLISH, "How lighthouses guided ships", List.of(comparison, LENS));

        assertThat(fits(film, "", "Lighthouse at night")).allSatisfy(fit -> {
            assertThat(fit.right()).isBetween(0.0, 1.0);
            assertThat(fit.subject()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void judgesAlikeInWhateverOrderTheClipsCome() {
        List<String> titles = new ArrayList<>(List.of(
                "Fog bell at an old lighthouse",
                "Church bell",
                "Lighthouse lens turning",
                "Waves on rocks",
                "Lighthouse at night",
                "Ship in fog",
                "Keeper climbs the stairs of a lighthouse",
                "Lighthouse from the air",
                "Harbour light",
                "Lamp of a lighthouse",
                "Council meeting",
                "Sunset"));
        Map<String, List<SceneFit>> expected = judged(lighthouses(), titles);

        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(titles, new Random(seed));
            assertThat(judged(lighthouses(), titles)).isEqualTo(expected);
        }
    }

    @AfterAll
    static void closesTheModel() {
        EMBEDDER.close();
    }

    @Test
    void whatIsSaidTellsTheSubjectWhereTheTopicIsOnlyAName() {
        FilmRelevance named = new FilmRelevance(ENGLISH, "Episode 12", List.of(BELL, LENS));

        List<SceneFit> fits = fits(named, "lighthouse fog bell", "lighthouse lamp and lens", "cars on a motorway");

        assertThat(fits.get(0).subject()).isGreaterThan(0.5);
        assertThat(fits.get(0).right()).isGreaterThan(0.5);
    }
}
