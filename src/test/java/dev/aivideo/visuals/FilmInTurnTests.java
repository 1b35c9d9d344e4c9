package dev.aivideo.visuals;

import static dev.aivideo.testing.Fixtures.aScene;
import static dev.aivideo.testing.Fixtures.aShot;
import static dev.aivideo.visuals.Pictures.BRIDGE;
import static dev.aivideo.visuals.Pictures.fit;
import static dev.aivideo.visuals.Pictures.still;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.Candidate;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.visuals.relevance.SceneFit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Films whose scenes compete for the same clips, chosen as the step does, with what is recorded as the only memory. */
class FilmInTurnTests {
    private static final int SCENES = 5;
    private static final int SHOTS = 3;
    private static final int FILMS = 40;

    /** A film, what its sources have, and how each of it fits. */
    private static final class Film {
        private final List<Scene> scenes = IntStream.rangeClosed(1, SCENES)
                .mapToObj(number -> aScene().id("s" + number).number(number).build())
                .toList();
        private final List<List<Candidate>> answers = new ArrayList<>();
        private final Map<String, List<SceneFit>> fits = new HashMap<>();

        Film(long seed) {
            Random random = new Random(seed);
            List<Candidate> all = new ArrayList<>();
            for (int clip = 0; clip < 24; clip++) {
                String id = Character.toString('a' + clip).repeat(3);
                all.add(still("nasa", id, id));
                double subject = clip % 4 == 0 ? 0.95 : random.nextDouble();
                fits.put(
                        id,
                        random.doubles(SCENES)
                                .mapToObj(right -> fit(right * subject, subject))
                                .toList());
            }
            for (int scene = 0; scene < SCENES; scene++) {
                Collections.shuffle(all, random);
                answers.add(List.copyOf(all.subList(0, 16)));
            }
        }

        /** The scene's pictures, best first, after what is known of the others. */
        List<String> choose(int scene, List<Shot> known, Set<String> refused) {
            SceneJudgement judgement = new SceneJudgement(
                    clips -> clips.stream()
                            .map(clip -> fits.getOrDefault(clip.id(), List.of()))
                            .toList(),
                    new Ranking(Pictures.meaning(), Pictures.properties(), LocalDate.of(2026, 11, 22)));
            Pool pool = judgement.pool(answers.get(scene));
            SceneNeed.Shown shown = new ShotHistory(scenes, Map.of(), refused).before(scenes.get(scene), known);
            SceneNeed need = new SceneNeed(BRIDGE, scene, Collections.nCopies(SCENES, SHOTS), shown, List.of());
            List<Candidate> taken = new ArrayList<>();
            Optional<SceneJudgement.Choice> next = judgement.next(pool, need, SHOTS);
            while (next.isPresent()) {
                taken.add(next.get().best().candidate());
                next = taken.size() == SHOTS
                        ? Optional.empty()
                        : judgement.next(pool, need.taking(List.copyOf(taken)), SHOTS - taken.size());
            }
            return taken.stream().map(Candidate::key).toList();
        }

        /** All scenes from one on. */
        List<List<String>> chooseFrom(int first, List<List<String>> before) {
            List<List<String>> film = new ArrayList<>(before.subList(0, first));
            for (int scene = first; scene < SCENES; scene++) {
                film.add(choose(scene, recorded(film, -1), Set.of()));
            }
            return film;
        }
    }

    private static List<Shot> recorded(List<List<String>> film, int but) {
        List<Shot> shots = new ArrayList<>();
        for (int scene = 0; scene < film.size(); scene++) {
            for (String key : scene == but ? List.<String>of() : film.get(scene)) {
                String id = key.substring(key.indexOf(':') + 1);
                shots.add(aShot().scene("s" + (scene + 1))
                        .from("nasa", id)
                        .title(id)
                        .build());
            }
        }
        return shots;
    }

    @Test
    void aRestartInTheMiddleGivesTheShotsOfAnUninterruptedRun() {
        for (int seed = 0; seed < FILMS; seed++) {
            List<List<String>> film = new Film(seed).chooseFrom(0, List.of());
            for (int scene = 0; scene < SCENES; scene++) {
                assertThat(new Film(seed).chooseFrom(scene, film)).isEqualTo(film);
            }
        }
    }

    @Test
    void noPictureIsShownTwice() {
        for (int seed = 0; seed < FILMS; seed++) {
            assertThat(new Film(seed)
                            .chooseFrom(0, List.of()).stream()
                                    .flatMap(List::stream)
                                    .toList())
                    .hasSizeGreaterThan(SCENES)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aSceneThatIsMadeAgainGetsWhatItHadFirst() {
        for (int seed = 0; seed < FILMS; seed++) {
            Film made = new Film(seed);
            List<List<String>> film = made.chooseFrom(0, List.of());
            for (int scene = 0; scene < SCENES; scene++) {
                assertThat(made.choose(scene, recorded(film, scene), Set.of()))
                        .as("scene %d of %s", scene, film)
                        .startsWith(film.get(scene).toArray(String[]::new));
            }
        }
    }

    @Test
    void aSceneOfWhichOnePictureIsRefusedKeepsTheOthersAndTakesNoneOfALaterScene() {
        for (int seed = 0; seed < FILMS; seed++) {
            Film made = new Film(seed);
            List<List<String>> film = made.chooseFrom(0, List.of());
            for (int scene = 0; scene < SCENES; scene++) {
                List<String> later = film.subList(scene + 1, SCENES).stream()
                        .flatMap(List::stream)
                        .toList();
                // Without the picture that opens it, a scene may be better off without the others.
                for (String refused : film.get(scene).stream().skip(1).toList()) {
                    List<String> again = made.choose(scene, recorded(film, scene), Set.of(refused));

                    assertThat(again)
                            .as("seed %d, scene %d of %s without %s", seed, scene, film, refused)
                            .containsAll(film.get(scene).stream()
                                    .filter(key -> !key.equals(refused))
                                    .toList())
                            .doesNotContain(refused)
                            .noneMatch(key -> later.contains(key));
                }
            }
        }
    }

    @Test
    void aSceneThatIsMadeAgainLeavesNothingThatFitsToScenesThatHaveTheirsAlready() {
        for (int seed = 0; seed < FILMS; seed++) {
            Film made = new Film(seed);
            List<List<String>> film = made.chooseFrom(0, List.of());
            int first = 0;
            for (String refused : film.get(first).stream().skip(1).toList()) {
                List<String> again = made.choose(first, recorded(film, first), Set.of(refused));
                List<String> left = made.answers.get(first).stream()
                        .filter(clip -> made.fits
                                        .getOrDefault(clip.id(), List.of())
                                        .get(first)
                                        .subject()
                                > 0.6)
                        .map(Candidate::key)
                        .filter(key -> !again.contains(key) && !key.equals(refused))
                        .filter(key -> film.stream().noneMatch(scene -> scene.contains(key)))
                        .toList();

                assertThat(again.size() == SHOTS || left.isEmpty())
                        .as("seed %d: %s, left %s", seed, again, left)
                        .isTrue();
            }
        }
    }
}
