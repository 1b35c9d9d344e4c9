package dev.aivideo.visuals;

import static dev.aivideo.visuals.Pictures.BRIDGE;
import static dev.aivideo.visuals.Pictures.clip;
import static dev.aivideo.visuals.Pictures.fit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.Candidate;
import dev.aivideo.visuals.relevance.SceneFit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SceneJudgementTests {
    private final List<Candidate> found = new ArrayList<>();
    private final Map<String, List<SceneFit>> fits = new HashMap<>();
    private final SceneJudgement judgement = new SceneJudgement(
            clips -> clips.stream()
                    .map(clip -> fits.getOrDefault(clip.id(), List.of()))
                    .toList(),
            new Ranking(Pictures.meaning(), Pictures.properties(), LocalDate.of(2026, 11, 22)));

    /** A clip and how it fits each scene of the film. */
    private void found(String id, SceneFit... scenes) {
        found.add(clip("nasa", id, id, Duration.ofSeconds(130), 1920, 1080));
        fits.put(id, List.of(scenes));
    }

    private Optional<SceneJudgement.Choice> next(SceneNeed need, int open) {
        return judgement.next(judgement.pool(found), need, open);
    }

    /** All that the first scene gets, in the order of choice. */
    private List<String> chosen(SceneNeed need) {
        List<Candidate> taken = new ArrayList<>();
        int shots = need.shots().get(need.scene());
        while (taken.size() < shots) {
            Optional<SceneJudgement.Choice> next = next(need.taking(List.copyOf(taken)), shots - taken.size());
            if (next.isEmpty()) {
                break;
            }
            taken.add(next.get().best().candidate());
        }
        return taken.stream().map(Candidate::id).toList();
    }

    private static SceneNeed need(Integer... shots) {
        return new SceneNeed(BRIDGE, 0, Arrays.asList(shots), SceneNeed.Shown.NOTHING, List.of());
    }

    private static SceneNeed needAfter(String shown, int shots) {
        SceneNeed.Shown before =
                new SceneNeed.Shown(Map.of("nasa:" + shown, 1), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        return new SceneNeed(BRIDGE, 0, List.of(shots), before, List.of());
    }

    @Test
    void leavesAClipToALaterSceneThatNeedsItMore() {
        found("eagle", fit(0.80, 1), fit(0.95, 1));
        found("raven", fit(0.70, 1), fit(0, 0));

        assertThat(chosen(need(1, 1))).containsExactly("raven");
    }

    @Test
    void keepsAClipThatALaterSceneWouldLikeWhereNothingElseOpensThisOne() {
        found("eagle", fit(0.80, 1), fit(0.95, 1));
        found("raven", fit(0.10, 1), fit(0, 0));

        assertThat(chosen(need(1, 1))).containsExactly("eagle");
    }

    @Test
    void leavesToALaterSceneNoMoreThanItHasShots() {
        found("eagle", fit(0.80, 1), fit(0.95, 1));
        found("raven", fit(0.79, 1), fit(0.94, 1));
        found("stork", fit(0.50, 1), fit(0, 0));

        assertThat(chosen(need(3, 1))).hasSize(2).contains("stork");
        assertThat(chosen(need(3))).containsExactly("eagle", "raven", "stork");
    }

    @Test
    void aSceneWithoutAConfidentOpeningPictureGetsNoneAtAll() {
        found("likely", fit(0.25, 1));
        found("subject", fit(0.10, 0.9));
        found("off the subject", fit(0.60, 0.4));

        assertThat(chosen(need(3))).isEmpty();
    }

    @Test
    void picturesOfTheSubjectStandBesideAnOpeningOneOnly() {
        found("subject", fit(0.17, 1));
        found("opening", fit(0.31, 0.6));
        found("something else", fit(0.05, 0.2));

        assertThat(chosen(need(3))).containsExactly("opening", "subject");
    }

    @Test
    void whatTheFilmShowedBeforeComesAfterAllThatIsNew() {
        found("shown", fit(0.95, 1));
        found("fresh", fit(0.35, 1));
        found("subject", fit(0.05, 0.9));

        assertThat(chosen(needAfter("shown", 3))).containsExactly("fresh", "subject", "shown");
    }

    @Test
    void whatTheFilmShowedBeforeOpensASceneThatNothingNewCanOpen() {
        found("shown", fit(0.95, 1));
        found("subject", fit(0.05, 0.9));

        assertThat(chosen(needAfter("shown", 2))).containsExactly("shown", "subject");
    }

    @Test
    void tellsWhatWouldHaveBeenShownInstead() {
        found("eagle", fit(0.80, 1));
        found("raven", fit(0.70, 1));
        found("stork", fit(0.60, 1));

        assertThat(next(need(1), 1)).hasValueSatisfying(choice -> {
            assertThat(choice.best().key()).isEqualTo("nasa:eagle");
            assertThat(choice.next()).map(Ranked::key).contains("nasa:raven");
        });
    }

    @Test
    void tellsOfNoneInsteadOfAnOpeningPictureThatCouldNotOpen() {
        found("eagle", fit(0.80, 1));
        found("subject", fit(0.17, 1));

        assertThat(next(need(2), 2).orElseThrow().next()).isEmpty();
        found("raven", fit(0.31, 0.6));
        assertThat(next(need(2), 2).orElseThrow().next()).map(Ranked::key).contains("nasa:raven");
    }

    @Test
    void aSceneGetsNothingWhereNothingFoundIsSurelyOfTheSubject() {
        found("eagle", fit(0.80, 0.8));

        assertThat(chosen(need(1))).isEmpty();
        assertThat(judgement.ranked(judgement.pool(found), need(1)))
                .extracting(Ranked::refusal)
                .containsExactly("nothing that was found is surely of the film's subject, this by 80 %");
    }

    @Test
    void theVeryThingThatIsNamedIsShownWhateverTheFilmIsAbout() {
        found("blue teapot", fit(0.70, 0.2, 0.6));
        found("likely, in other words", fit(0.70, 0.2, 0.5));

        assertThat(chosen(need(2))).containsExactly("blue teapot");
    }

    @Test
    void aSceneThatNothingIsFoundForGetsNothing() {
        assertThat(next(need(3, 3), 3)).isEmpty();
    }
}
