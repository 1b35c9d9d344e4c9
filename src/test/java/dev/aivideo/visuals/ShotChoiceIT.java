package dev.aivideo.visuals;

import static dev.aivideo.testing.Fixtures.aBrief;
import static dev.aivideo.testing.Fixtures.aFilm;
import static dev.aivideo.visuals.Pictures.fit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.project.Shot;
import dev.aivideo.records.TestRecords;
import dev.aivideo.testing.FilmBuilder;
import dev.aivideo.visuals.relevance.SceneFit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scenes of a film show that compete for the same clips, and of which one is made again. */
class ShotChoiceIT {
    @TempDir
    Path folder;

    private final Map<String, List<SceneFit>> fits = new LinkedHashMap<>();
    private final Clips clips = new Clips();
    private TestRecords records;
    private FilmBuilder.Film film;

    /** Clips by their ids, of which some cannot be fetched. */
    private final class Clips extends Catalogue {
        private final List<String> broken = new ArrayList<>();
        /** All are the same file. */
        private final List<String> twins = new ArrayList<>();

        Clips() {
            super("nasa", 0, 9);
        }

        @Override
        public List<Candidate> search(FootageQuery query) {
            return fits.keySet().stream()
                    .map(id -> Pictures.clip("nasa", id, id, Duration.ofSeconds(9), 1920, 1080))
                    .toList();
        }

        @Override
        public Footage fetch(Candidate candidate, ClipRange part, Path directory) {
            if (broken.contains(candidate.id())) {
                throw new FootageException("It is not there.", "404", "none", null);
            }
            if (twins.contains(candidate.id())) {
                return fetchTwin(candidate, part, directory);
            }
            return super.fetch(candidate, part, directory);
        }
    }

    private Footage fetchTwin(Candidate candidate, ClipRange part, Path directory) {
        Path file = directory.resolve("nasa-" + candidate.id() + ".mp4");
        try {
            Files.createDirectories(directory);
            Path made = folder.resolve("twin.mp4");
            if (!Files.exists(made)) {
                clips.write(made, part);
            }
            Files.copy(made, file, StandardCopyOption.REPLACE_EXISTING);
            return new Footage(file, Duration.ZERO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void spokenScenes() {
        records = new TestRecords(folder);
        film = aFilm().of(aBrief().topic("birds").seconds(20))
                .withScenes("One.", "Two.", "Three.")
                .narrated(13)
                .withoutWordTimes()
                .in(records);
    }

    private void run(String... refused) {
        new SourcingStage(records, film.project(), folder, new ArrayList<>())
                .run(
                        queries -> candidates -> candidates.stream()
                                .map(clip -> fits.getOrDefault(clip.id(), List.of()))
                                .toList(),
                        Set.of(refused),
                        clips);
    }

    private List<String> shown(int scene) {
        return records.shots.ofScene(film.scenes().get(scene - 1).id()).stream()
                .map(Shot::sourceId)
                .toList();
    }

    private void lose(int scene) {
        records.shots.replace(film.project().id(), film.scenes().get(scene - 1).id(), List.of());
    }

    private void ofFirst(String id, double right, double subject) {
        fits.put(id, List.of(fit(right, subject), fit(0, 0), fit(0, 0)));
    }

    @Test
    void theSceneOpensWithWhatShowsWhatIsSaidThoughAPictureOfTheSubjectScoresMore() {
        ofFirst("subject", 0.17, 1);
        ofFirst("opening", 0.31, 0.6);

        run();

        assertThat(shown(1)).hasSize(3).startsWith("opening", "subject");
    }

    @Test
    void anotherOpensTheSceneWhereTheOneChosenCannotBeFetched() {
        ofFirst("broken", 0.9, 1);
        ofFirst("subject", 0.17, 1);
        ofFirst("likely", 0.25, 1);
        ofFirst("opening", 0.31, 0.6);
        clips.broken.add("broken");

        run();

        assertThat(shown(1))
                .containsExactlyInAnyOrder("opening", "likely", "subject")
                .startsWith("opening");
    }

    @Test
    void theSameFileUnderAnotherNameIsNotShownAgain() {
        fits.put("eagle", List.of(fit(0.9, 1), fit(0, 0), fit(0, 0)));
        fits.put("twin", List.of(fit(0.8, 1), fit(0.9, 1), fit(0, 0)));
        fits.put("raven", List.of(fit(0.7, 1), fit(0.7, 1), fit(0, 0)));
        fits.put("crow", List.of(fit(0, 0), fit(0.6, 1), fit(0, 0)));
        clips.twins.add("twin");
        clips.twins.add("eagle");

        run();

        assertThat(shown(1)).contains("eagle").doesNotContain("twin");
        assertThat(shown(2)).doesNotContain("twin").containsAnyOf("raven", "crow");
        assertThat(String.valueOf(records.decisions.ofProject(film.project().id())))
                .contains("nasa:twin=the film shows the same file already");
    }

    @Test
    void aSceneIsDrawnWhereNoPictureThatOpensItCanBeFetched() {
        ofFirst("broken", 0.9, 1);
        ofFirst("subject", 0.17, 1);
        ofFirst("likely", 0.25, 1);
        clips.broken.add("broken");

        run();

        assertThat(shown(1)).containsExactly("s1-1", "s1-2", "s1-3");
        assertThat(String.valueOf(
                        records.decisions.ofProject(film.project().id()).get(0).details()))
                .contains("404", "none of what opens the scene could be fetched");
    }

    /** Each scene has clips of its own and wants those of the others a little less. */
    private void competing() {
        for (int clip = 0; clip < 12; clip++) {
            int own = clip % 3;
            double right = 0.95 - 0.03 * clip;
            fits.put(
                    Character.toString('a' + clip).repeat(3),
                    List.of(
                            fit(own == 0 ? right : right - 0.1, 1),
                            fit(own == 1 ? right : right - 0.1, 1),
                            fit(own == 2 ? right : right - 0.1, 1)));
        }
    }

    private List<List<String>> all() {
        return List.of(shown(1), shown(2), shown(3));
    }

    @Test
    void aSceneThatIsMadeAgainWithoutARefusedPictureChangesOnlyItself() {
        competing();
        run();
        List<List<String>> before = all();
        String refused = before.get(0).get(1);

        lose(1);
        run("nasa:" + refused);

        assertThat(before).allSatisfy(scene -> assertThat(scene).hasSize(3));
        assertThat(before.stream().flatMap(List::stream)).doesNotHaveDuplicates();
        assertThat(all().subList(1, 3)).isEqualTo(before.subList(1, 3));
        assertThat(shown(1))
                .hasSize(3)
                .contains(before.get(0).get(0), before.get(0).get(2))
                .doesNotContain(refused);
        assertThat(all().stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    void aRunThatIsStartedAgainInTheMiddleShowsWhatAnUninterruptedOneDoes() {
        competing();
        run();
        List<List<String>> uninterrupted = all();

        lose(2);
        lose(3);
        run();
        assertThat(all()).isEqualTo(uninterrupted);

        lose(1);
        run();
        assertThat(all()).isEqualTo(uninterrupted);
    }

    @Test
    void tellsWhatWasConsideredAndWhatWasNearlyShown() {
        ofFirst("eagle", 0.8, 1);
        ofFirst("raven", 0.7, 1);
        ofFirst("else", 0.01, 0.1);

        run();

        assertThat(String.valueOf(
                        records.decisions.ofProject(film.project().id()).get(0).details()))
                .containsPattern("considered=\\[\\{picture=nasa:eagle, title=eagle, score=0\\.\\d+, fits=0\\.64, size=")
                .contains("of what is said=0.8, of the subject=1.0", "margin to other scenes=", "words in common=")
                .contains("refused=shows something else: 10 % likely to be of the film's subject, 1 % of what is said")
                .containsPattern("chosen=\\[\\{picture=nasa:eagle, why=80 % likely to show .*; fits 0\\.64, ")
                .containsPattern("next best=nasa:raven \"raven\", 70 % likely to show what is said");
    }
}
