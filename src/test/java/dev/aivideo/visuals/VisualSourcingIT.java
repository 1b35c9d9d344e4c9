package dev.aivideo.visuals;

import static dev.aivideo.testing.Fixtures.aBrief;
import static dev.aivideo.testing.Fixtures.aFilm;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.files.Checksums;
import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.footage.catalogue.NasaOnStandIn;
import dev.aivideo.footage.catalogue.PexelsOnStandIn;
import dev.aivideo.footage.catalogue.PixabayOnStandIn;
import dev.aivideo.footage.download.ClipFetcher;
import dev.aivideo.footage.download.LoopbackClients;
import dev.aivideo.net.Fault;
import dev.aivideo.net.StandIn;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Project;
import dev.aivideo.project.Rights;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.records.TestRecords;
import dev.aivideo.testing.FilmBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole stage over a real database and real files, with sources that fail in every way. */
class VisualSourcingIT {
    private static final String SAID = "The suspension bridge hangs on a cable.";

    @TempDir
    Path folder;

    private final List<String> warnings = new ArrayList<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private TestRecords records;
    private Project project;
    private List<Scene> scenes;

    @BeforeEach
    void spokenScenes() {
        records = new TestRecords(folder);
        FilmBuilder.Film film = aFilm().of(aBrief().topic("bridges").seconds(20))
                .withScenes(SAID, SAID, "Bees dance for their sisters.")
                .narrated(13)
                .withoutWordTimes()
                .in(records);
        project = film.project();
        scenes = film.scenes();
    }

    @AfterEach
    void release() {
        released.countDown();
    }

    private void run(FootageSource... sources) {
        new SourcingStage(records, project, folder, warnings).run(sources);
    }

    private List<String> shown(int scene) {
        return records.shots.ofScene(scenes.get(scene - 1).id()).stream()
                .map(shot -> Candidate.key(shot.source(), shot.sourceId()))
                .toList();
    }

    @Test
    void fillsEachSceneWithWhatFitsAndDrawsTheRest() throws IOException {
        run(new Catalogue("nasa", 4, 12));

        assertThat(shown(1)).hasSize(3).allMatch(key -> key.startsWith("nasa:"));
        assertThat(shown(2)).hasSize(3).doesNotContainAnyElementsOf(shown(1));
        assertThat(shown(2)).filteredOn(key -> key.startsWith("nasa:")).hasSize(1);
        assertThat(shown(3)).containsExactly("generated:s3-1", "generated:s3-2", "generated:s3-3");
        for (Shot shot : records.shots.ofProject(project.id())) {
            Path file = records.workspace.resolve(shot.file());
            assertThat(file).isRegularFile();
            assertThat(shot.sha256()).isEqualTo(Checksums.sha256(file));
            assertThat(records.artifacts.find(shot.file())).isPresent();
            if (shot.kind() == MediaKind.CLIP) {
                assertThat(shot.available()).isGreaterThanOrEqualTo(Duration.ofMillis(2400));
                assertThat(shot.rights().credit()).isEqualTo("Ann");
            }
        }
        assertThat(records.decisions.ofProject(project.id())).hasSize(3).allSatisfy(decision -> {
            assertThat(decision.kind()).isEqualTo("shot-choice");
            assertThat(decision.details()).containsKeys("terms", "sources", "considered", "chosen", "failed");
        });
    }

    @Test
    void sourcesThatHangThrowOrSendRubbishCostOnlyTheirCandidates() {
        Catalogue hanging = new Catalogue("hanging", 9, 12) {
            @Override
            public List<Candidate> search(FootageQuery query) {
                try {
                    released.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return super.search(query);
            }
        };
        Catalogue throwing = new Catalogue("throwing", 9, 12) {
            @Override
            public List<Candidate> search(FootageQuery query) {
                throw new IllegalStateException("500 from the server");
            }
        };
        Catalogue rubbish = new Catalogue("rubbish", 9, 12) {
            @Override
            void write(Path file, ClipRange part) throws IOException {
                Files.writeString(file, "<html>quota exceeded</html>");
            }
        };
        Catalogue shorter = new Catalogue("shorter", 9, 12) {
            @Override
            void write(Path file, ClipRange part) throws IOException {
                super.write(file, new ClipRange(part.from(), Duration.ofMillis(700)));
            }
        };

        run(hanging, throwing, rubbish, shorter, new Catalogue("nasa", 2, 12));

        assertThat(shown(1))
                .hasSize(3)
                .filteredOn(key -> key.startsWith("nasa:"))
                .hasSize(2);
        assertThat(shown(1)).filteredOn(key -> key.startsWith("generated:")).hasSize(1);
        assertThat(shown(2)).hasSize(3);
        assertThat(warnings).anyMatch(warning -> warning.contains("'hanging'"));
        assertThat(String.valueOf(
                        records.decisions.ofProject(project.id()).get(0).details()))
                .contains("500 from the server", "only 7");
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    @Timeout(60)
    void theFilmHasItsPicturesWhateverIsWrongWithEveryCatalogue(Fault fault) {
        try (StandIn server = new StandIn()) {
            URI address = fault.at(server);
            Path answers = folder.resolve("answers");
            Duration limit = Duration.ofMillis(300);
            ClipFetcher clips = LoopbackClients.fetcher(folder.resolve("clips"));

            run(
                    NasaOnStandIn.address(address, answers, limit, clips),
                    PexelsOnStandIn.address(address, answers, limit, clips),
                    PixabayOnStandIn.address(address, answers, limit, clips));
        }

        for (int scene = 1; scene <= scenes.size(); scene++) {
            assertThat(shown(scene)).hasSize(3).allMatch(key -> key.startsWith("generated:"));
        }
        assertThat(warnings).as("the operator is told").isNotEmpty();
    }

    @Test
    void aSourceWhoseFetchesHangCostsItsLimitTheFewTimesUntilItIsLeftAlone() {
        AtomicInteger fetches = new AtomicInteger();
        Catalogue dead = new Catalogue("dead", 30, 12) {
            @Override
            public Footage fetch(Candidate candidate, ClipRange part, Path directory) {
                fetches.incrementAndGet();
                try {
                    released.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                throw new FootageException("Interrupted.", "", "", null);
            }
        };

        run(dead);

        assertThat(fetches).as("those of one scene, at once").hasValue(3);
        assertThat(shown(1)).allMatch(key -> key.startsWith("generated:"));
    }

    @Test
    void aLicenceThatIsStatedWithTheFileAloneIsLookedAtToo() {
        Catalogue late = new Catalogue("late", 9, 12) {
            @Override
            public Footage fetch(Candidate candidate, ClipRange part, Path directory) {
                Rights stated = new Rights("Ann", "Ann", "CC BY-NC 4.0", "", "", "");
                return super.fetch(candidate, part, directory).with(stated);
            }
        };

        run(late, new Catalogue("nasa", 2, 12));

        assertThat(shown(1)).hasSize(3).noneMatch(key -> key.startsWith("late:"));
        assertThat(String.valueOf(
                        records.decisions.ofProject(project.id()).get(0).details()))
                .contains("licence 'CC BY-NC 4.0' is refused by 'NC'");
        assertThat(records.workspace.pictures(project.id()))
                .as("what is refused is deleted, as it stands in no record")
                .isDirectoryNotContaining("glob:**late-*");
    }

    @Test
    void aFewClipsAreSharedOutSoThatEachSceneBeginsWithOneAndNoneIsShownTwice() {
        run(new Catalogue("nasa", 3, 40) {
            @Override
            public List<Candidate> search(FootageQuery query) {
                return super.search(query).stream().limit(3).toList();
            }
        });

        assertThat(shown(1)).first().asString().startsWith("nasa:");
        assertThat(shown(2)).first().asString().startsWith("nasa:");
        assertThat(shown(1)).doesNotContainAnyElementsOf(shown(2));
    }

    @Test
    void whatIsDoneIsNotDoneAgainAndWhatIsLostIsChosenAlike() throws IOException {
        Catalogue catalogue = new Catalogue("nasa", 8, 12);
        run(catalogue);
        List<String> first = shown(1);
        List<String> second = shown(2);
        int searches = catalogue.searches;

        run(catalogue);
        assertThat(catalogue.searches).isEqualTo(searches);

        Shot lost = records.shots.ofScene(scenes.get(0).id()).get(1);
        Files.delete(records.workspace.resolve(lost.file()));
        run(catalogue);
        assertThat(catalogue.searches).isEqualTo(searches + 1);
        assertThat(shown(1)).isEqualTo(first);
        assertThat(shown(2)).isEqualTo(second);
        assertThat(records.shots.ofScene(scenes.get(0).id()).get(1).sha256()).isEqualTo(lost.sha256());
    }
}
