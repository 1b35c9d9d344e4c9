package dev.aivideo.visuals;

import static dev.aivideo.visuals.Pictures.BRIDGE;
import static dev.aivideo.visuals.Pictures.clip;
import static dev.aivideo.visuals.Pictures.need;
import static dev.aivideo.visuals.Pictures.still;
import static dev.aivideo.visuals.Pictures.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.Candidate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String FITS = "suspension bridge cable";

    private final Ranking ranking = new Ranking(Pictures.meaning(), Pictures.properties(), TODAY);

    private static Pool pool(List<Candidate> candidates) {
        return Pool.of(candidates, Pictures.sharedWords(List.of(FITS)));
    }

    private List<String> order(SceneNeed need, Candidate... candidates) {
        return ranking.rank(pool(List.of(candidates)), need).stream()
                .filter(ranked -> ranked.refusal() == null)
                .map(ranked -> ranked.candidate().id())
                .toList();
    }

    private String refusal(SceneNeed need, Candidate candidate) {
        return ranking.rank(pool(List.of(candidate)), need).get(0).refusal();
    }

    @Test
    void meaningOutweighsEverythingElse() {
        Candidate smallOldStill = with(still("nasa", "fits", FITS), LocalDate.of(1990, 1, 1), "CC0");

        assertThat(order(need(BRIDGE), clip("library", "half", "bridge toll payment"), smallOldStill))
                .first()
                .isEqualTo("fits");
    }

    @Test
    void refusesWhatMeansSomethingElseHoweverGoodItIs() {
        assertThat(refusal(need(BRIDGE), clip("library", "a", "bees on honeycomb")))
                .contains("shows something else");
    }

    @Test
    void prefersTheSizeAndShapeOfTheFrame() {
        Duration ten = Duration.ofSeconds(10);

        assertThat(order(
                        need(BRIDGE),
                        clip("nasa", "small", FITS, ten, 640, 360),
                        clip("nasa", "upright", FITS, ten, 1080, 1920),
                        clip("nasa", "frame", FITS, ten, 1920, 1080)))
                .containsExactly("frame", "small", "upright");
    }

    @Test
    void prefersMovingAndNewPictures() {
        assertThat(order(
                        need(BRIDGE),
                        with(clip("nasa", "old", FITS), LocalDate.of(2005, 1, 1), "CC0"),
                        still("nasa", "still", FITS),
                        with(clip("nasa", "new", FITS), LocalDate.of(2026, 1, 1), "CC0")))
                .first()
                .isEqualTo("new");
    }

    @Test
    void refusesClipsThatEndBeforeTheShot() {
        assertThat(refusal(need(BRIDGE), clip("nasa", "a", FITS, Duration.ofMillis(2900), 1920, 1080)))
                .isEqualTo("too short: 2900 of 3000 ms");
    }

    @Test
    void refusesWhatIsSmallerThanTheLibraryTakes() {
        assertThat(refusal(need(BRIDGE), clip("library", "a", FITS, Duration.ofSeconds(9), 319, 239)))
                .isEqualTo("too small: 319 × 239 px");
        assertThat(refusal(need(BRIDGE), clip("library", "a", FITS, Duration.ofSeconds(9), 320, 240)))
                .isNull();
    }

    @Test
    void refusesLicencesThatTheOperatorExcludesOrDoesNotName() {
        Candidate nonCommercial = with(clip("nasa", "a", FITS), TODAY, "CC BY-NC 4.0");
        Ranking strict = new Ranking(
                Pictures.meaning(), Pictures.properties(Map.of(), Duration.ofSeconds(1), List.of("CC0")), TODAY);

        assertThat(refusal(need(BRIDGE), nonCommercial)).contains("refused by 'NC'");
        assertThat(strict.rank(pool(List.of(with(clip("nasa", "b", FITS), TODAY, ""))), need(BRIDGE))
                        .get(0)
                        .refusal())
                .contains("not allowed");
    }

    @Test
    void whatTheFilmShowsAlreadyComesBehindAllThatIsNew() {
        SceneNeed need = need(
                BRIDGE, new SceneNeed.Shown(Map.of("nasa:used", 1), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
        Duration twoMinutes = Duration.ofSeconds(130);

        assertThat(order(
                        need,
                        clip("nasa", "used", FITS, twoMinutes, 1920, 1080),
                        clip("nasa", "poorer", "suspension bridge in the town", twoMinutes, 640, 480)))
                .containsExactly("poorer", "used");
    }

    @Test
    void aClipServesTwiceOnlyFromAnotherPartAndNotInTheNextScene() {
        SceneNeed used = need(
                BRIDGE, new SceneNeed.Shown(Map.of("nasa:a", 1), Set.of(), Set.of(), Set.of(), Set.of(), Set.of()));
        SceneNeed next = need(
                BRIDGE,
                new SceneNeed.Shown(Map.of("nasa:a", 1), Set.of("nasa:a"), Set.of(), Set.of(), Set.of(), Set.of()));
        Candidate longClip = clip("nasa", "a", FITS, Duration.ofSeconds(130), 1920, 1080);

        assertThat(refusal(used, longClip)).isNull();
        assertThat(refusal(next, longClip)).contains("an earlier scene shows it");
        assertThat(refusal(used, clip("nasa", "a", FITS, Duration.ofSeconds(60), 1920, 1080)))
                .contains("an earlier scene shows it");
        assertThat(refusal(used, still("nasa", "a", FITS))).contains("an earlier scene shows it");
    }

    @Test
    void neverTakesOnePictureTwiceInAScene() {
        Candidate taken = clip("nasa", "a", FITS);

        assertThat(refusal(need(BRIDGE).taking(List.of(taken)), taken)).isEqualTo("this scene shows it already");
    }

    @Test
    void leavesToALaterSceneWhatItShowsAlready() {
        SceneNeed need =
                need(BRIDGE, new SceneNeed.Shown(Map.of(), Set.of(), Set.of("nasa:a"), Set.of(), Set.of(), Set.of()));

        assertThat(refusal(need, clip("nasa", "a", FITS))).isEqualTo("a later scene shows it");
    }

    @Test
    void prefersWhatTheLastFilmsDidNotShow() {
        SceneNeed need =
                need(BRIDGE, new SceneNeed.Shown(Map.of(), Set.of(), Set.of(), Set.of("nasa:a"), Set.of(), Set.of()));

        assertThat(order(need, clip("nasa", "a", FITS), clip("nasa", "b", FITS)))
                .containsExactly("b", "a");
    }

    @Test
    void prefersWhatDiffersFromWhatTheFilmAndTheLastOnesShow() {
        String title = "suspension bridge cable tower";
        SceneNeed need =
                need(BRIDGE, new SceneNeed.Shown(Map.of(), Set.of(), Set.of(), Set.of(), Set.of(title), Set.of()));

        assertThat(order(need, clip("nasa", "part 2", title), clip("nasa", "other", "suspension bridge from below")))
                .containsExactly("other", "part 2");
    }

    @Test
    void prefersWhatDiffersFromThePicturesTaken() {
        SceneNeed need = need(BRIDGE).taking(List.of(clip("nasa", "taken", "suspension bridge cable tower")));

        assertThat(order(
                        need,
                        clip("nasa", "same", "suspension bridge cable tower"),
                        clip("nasa", "other", "suspension bridge from below")))
                .containsExactly("other", "same");
    }

    @Test
    void theOperatorsWeightCounts() {
        Ranking weighted = new Ranking(
                Pictures.meaning(), Pictures.properties(Map.of("nasa", 0.5), Duration.ofSeconds(1), List.of()), TODAY);

        assertThat(weighted.rank(pool(List.of(clip("nasa", "a", FITS), clip("pexels", "b", FITS))), need(BRIDGE)))
                .extracting(ranked -> ranked.candidate().source())
                .containsExactly("pexels", "nasa");
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfTheAnswers() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            candidates.add(clip(i % 2 == 0 ? "library" : "nasa", "c" + i, i % 3 == 0 ? FITS : "suspension bridge"));
        }
        List<String> expected = keys(candidates);

        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(candidates, new Random(seed));
            assertThat(keys(candidates)).isEqualTo(expected);
        }
        assertThat(expected.get(0)).startsWith("library:");
    }

    private List<String> keys(List<Candidate> candidates) {
        return ranking.rank(pool(candidates), need(BRIDGE)).stream()
                .map(Ranked::key)
                .toList();
    }

    @Test
    void tellsWhatTheScoreIsMadeOf() {
        Ranked ranked = ranking.rank(pool(List.of(clip("nasa", "a", FITS))), need(BRIDGE))
                .get(0);

        assertThat(ranked.parts().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(ranked.score());
        assertThat(ranked.details())
                .containsKeys("picture", "score", "fits", "size", "aspect", "of what is said", "meaning");
        assertThat(ranked.reason()).contains("fits 0.");
    }

    @Test
    void tellsTheLanguageOfATitleThatIsNotInEnglish() {
        assertThat(details("Ein Schiff im Hafen von Hamburg")).containsEntry("language", "german");
        assertThat(details("Мост через реку")).containsEntry("language", "other");
        assertThat(details("A ship in the harbour of Hamburg")).doesNotContainKey("language");
        assertThat(details("Hamburg")).doesNotContainKey("language");
    }

    private Map<String, Object> details(String title) {
        return ranking.rank(pool(List.of(clip("nasa", "a", title))), need(BRIDGE))
                .get(0)
                .details();
    }
}
