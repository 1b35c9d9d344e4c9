package dev.aivideo.visuals;

import static dev.aivideo.testing.Fixtures.aScene;
import static dev.aivideo.testing.Fixtures.aShot;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShotHistoryTests {
    private final List<Scene> scenes = IntStream.rangeClosed(1, 4)
            .mapToObj(number -> aScene().id("s" + number).number(number).build())
            .toList();
    private final ShotHistory history =
            new ShotHistory(scenes, Map.of("nasa:old", "An old bridge"), Set.of("nasa:dark"));

    private SceneNeed.Shown before(int scene, Shot... known) {
        return history.before(scenes.get(scene - 1), List.of(known));
    }

    private static Shot shot(int scene, String id) {
        return aShot().scene("s" + scene)
                .from("nasa", id)
                .title("Title of " + id)
                .build();
    }

    @Test
    void countsWhatEarlierScenesShow() {
        SceneNeed.Shown shown = before(3, shot(1, "a"), shot(2, "a"), shot(2, "b"));

        assertThat(shown.uses()).isEqualTo(Map.of("nasa:a", 2, "nasa:b", 1));
        assertThat(shown.nearby()).containsExactlyInAnyOrder("nasa:a", "nasa:b");
        assertThat(shown.titles()).containsExactlyInAnyOrder("An old bridge", "Title of a", "Title of b");
    }

    @Test
    void takesNothingThatALaterSceneShows() {
        SceneNeed.Shown shown = before(2, shot(1, "a"), shot(3, "c"), shot(4, "d"));

        assertThat(shown.later()).containsExactlyInAnyOrder("nasa:c", "nasa:d");
        assertThat(shown.uses()).containsOnlyKeys("nasa:a");
    }

    @Test
    void aSceneMayHaveAgainWhatItHadThoughALaterOneShowsAnotherPartOfIt() {
        assertThat(before(2, shot(2, "a"), shot(4, "a")).later()).isEmpty();
    }

    @Test
    void remembersTheLastFilmsAndWhatTheGateRefused() {
        SceneNeed.Shown shown = before(1);

        assertThat(shown.before()).containsExactly("nasa:old");
        assertThat(shown.refused()).containsExactly("nasa:dark");
    }
}
