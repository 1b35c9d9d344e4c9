package dev.aivideo.voiceover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.aivideo.media.TestMedia;
import dev.aivideo.media.Wav;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.Narration;
import dev.aivideo.project.Progress;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.SpeechPlan;
import dev.aivideo.project.SpokenSentence;
import dev.aivideo.project.SpokenWord;
import dev.aivideo.records.TestRecords;
import dev.aivideo.speech.Narrator;
import dev.aivideo.speech.NarratorSource;
import dev.aivideo.speech.NarratorUnavailableException;
import dev.aivideo.speech.Narrators;
import dev.aivideo.speech.Voice;
import dev.aivideo.speech.VoicePace;
import dev.aivideo.speech.lexicon.Lexicons;
import dev.aivideo.speech.mary.MarySource;
import dev.aivideo.testing.RecordingProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MaryTTS, FFmpeg and SQLite for real; Kokoro cannot be had. */
class VoiceoverStepIT {
    private static final VoiceoverProperties PROPERTIES = new VoiceoverProperties(0.92, 1.08, -20, -1.5);
    /** The same for all tests: it measures each sentence once. */
    private static final MarySource MARY = new MarySource();

    private static final String[] TEXTS = {
        "The bridge opened in 1937. It cost $35 million, and its towers are 227 m tall.",
        "Two cables carry the deck. Each of them holds more than 27,000 wires, drawn from steel.",
        "Engineers still study it."
    };

    @TempDir
    private Path folder;

    private final List<String> warnings = new ArrayList<>();
    private final Progress progress = new RecordingProgress(warnings);
    private TestRecords records;
    private Narrators narrators;

    @BeforeEach
    void opensTheRecords() {
        records = new TestRecords(folder);
        narrators = new Narrators(List.of(MARY, new Missing()), "auto", progress);
    }

    @Test
    void speaksEveryScenePutsItOnRecordAndReachesTheLength() throws IOException {
        Project project = records.newProject("Bridges", Duration.ofSeconds(20));
        List<Scene> scenes = records.newScenes(project, TEXTS);

        List<Narration> narrations = run(project);

        long samples = 0;
        for (int i = 0; i < scenes.size(); i++) {
            Narration narration = records.narrations.find(scenes.get(i).id()).orElseThrow();
            assertThat(narration).isEqualTo(narrations.get(i));
            assertThat(narration.speaker().engine()).isEqualTo("mary");
            Path wav = records.workspace.resolve(narration.file());
            assertThat(wav).hasFileName("scene-%d.wav".formatted(i + 1));
            assertThat(wav.resolveSibling("scene-%d.mp3".formatted(i + 1))).isNotEmptyFile();
            assertThat(narration.samples() % FrameRate.USUAL.samplesPerFrame())
                    .as("whole frames")
                    .isZero();
            assertThat(Files.size(wav)).isEqualTo(44 + 2 * narration.samples());
            samples += narration.samples();
        }
        assertThat(samples / 48_000.0).isCloseTo(20, within(0.005 * 20));
        assertThat(warnings).singleElement().asString().contains("mary").contains("not in this test");
    }

    @Test
    void showsTheTextAsWrittenWithTheTimesOfWhatIsSaid() {
        Project project = records.newProject("Bridges", Duration.ofSeconds(20));
        records.newScenes(project, TEXTS);

        SpokenSentence money = run(project).get(0).sentences().get(1);

        assertThat(money.text()).isEqualTo("It cost $35 million, and its towers are 227 m tall.");
        assertThat(money.words())
                .extracting(SpokenWord::text)
                .containsExactly(money.text().split(" "));
        assertThat(money.words()).allSatisfy(word -> {
            assertThat(word.start()).isGreaterThanOrEqualTo(money.start());
            assertThat(word.end()).isLessThanOrEqualTo(money.end());
        });
    }

    @Test
    void isEvenInLoudnessWithoutClippingOrClicks() throws IOException {
        Project project = records.newProject("Bridges", Duration.ofSeconds(20));
        records.newScenes(project, TEXTS);

        for (Narration narration : run(project)) {
            short[] sound = new short[(int) narration.samples()];
            try (Wav.Reader wav = Wav.read(records.workspace.resolve(narration.file()))) {
                assertThat(wav.read(sound)).isEqualTo(sound.length);
            }
            int peak = 0;
            for (short sample : sound) {
                peak = Math.max(peak, Math.abs(sample));
            }
            assertThat(peak / 32767.0).isBetween(0.2, 0.842);
            assertThat(sound[0]).isZero();
            assertThat(sound[sound.length - 1]).isZero();
        }
    }

    @Test
    void givesTheSameBytesAgainAndSpeaksOnlyWhatIsMissing() throws IOException {
        Project project = records.newProject("Bridges", Duration.ofSeconds(20));
        records.newScenes(project, TEXTS);
        Narration second = run(project).get(1);
        Path file = records.workspace.resolve(second.file());
        byte[] before = Files.readAllBytes(file);
        Files.delete(file);

        List<Narration> again = run(project);

        assertThat(again).containsExactly(second);
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void leavesAllOtherScenesAsTheyAreWhenOneIsMadeAgain() {
        Project project = records.newProject("Bridges", Duration.ofSeconds(20));
        List<Scene> scenes = records.newScenes(project, TEXTS);
        run(project);
        FilmNarration before = film(project);

        records.scenes.rewrite(scenes.get(1).id(), "Two cables carry the whole deck, and nothing else does.");
        FilmNarration after = film(project);

        assertThat(after.plan()).isEqualTo(before.plan());
        assertThat(after.key(scenes.get(0))).isEqualTo(before.key(scenes.get(0)));
        assertThat(after.key(scenes.get(2))).isEqualTo(before.key(scenes.get(2)));
        assertThat(after.key(scenes.get(1))).isNotEqualTo(before.key(scenes.get(1)));
        assertThat(run(project))
                .extracting(Narration::sceneId)
                .containsExactly(scenes.get(1).id());
        assertThat(records.decisions.ofProject(project.id())).hasSize(1);
    }

    @Test
    void speaksAgainOnlyTheSceneWithAWordThatIsPronouncedOtherwise() throws IOException {
        Project project = records.newProject("Bridges", Duration.ofSeconds(20));
        List<Scene> scenes = records.newScenes(project, TEXTS);
        run(project);

        Files.writeString(folder.resolve("pronunciations.csv"), "deck,DAYK\n");

        assertThat(run(project))
                .extracting(Narration::sceneId)
                .containsExactly(scenes.get(1).id());
    }

    @Test
    void fitsAnewAsLongAsNothingWasSpoken() {
        Project project = records.newProject("Bridges", Duration.ofSeconds(20));
        List<Scene> scenes = records.newScenes(project, TEXTS);
        SpeechPlan before = film(project).plan();

        records.scenes.rewrite(scenes.get(1).id(), "Two cables carry the deck, and each holds many wires of steel.");

        assertThat(film(project).plan()).isNotEqualTo(before);
        assertThat(records.decisions.ofProject(project.id())).hasSize(2);
    }

    @Test
    void saysWhenTheScriptDoesNotAllowTheLength() {
        Project project = records.newProject("Bridges", Duration.ofSeconds(120));
        records.newScenes(project, "Only one short sentence.");

        run(project);

        assertThat(warnings).anyMatch(warning -> warning.contains("too few words"));
    }

    @Test
    void saysHowLongTheFilmBecomesByASceneThatSaysSomethingElse() {
        Project project = records.newProject("Bridges", Duration.ofSeconds(20));
        List<Scene> scenes = records.newScenes(project, TEXTS);
        run(project);
        records.scenes.rewrite(scenes.get(1).id(), "Two cables.");

        film(project);
        run(project);

        double lengthS = records.narrations.ofProject(project.id()).stream()
                .mapToDouble(Narration::lengthS)
                .sum();
        assertThat(warnings)
                .anyMatch(warning ->
                        warning.startsWith(String.format("The film's duration is %.1f s instead of 20 s", lengthS)));
    }

    @Test
    void refusesUnknownVoicesWithAListOfThoseThereAre() {
        assertThatThrownBy(() -> narrators.choose("af_grace", true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("af_grace")
                .hasMessageContaining("af_sky, cmu-slt-hsmm");
        assertThat(narrators.refusal("af_sky")).isEmpty();
    }

    @Test
    void knowsHowFastAVoiceSpeaks() {
        assertThat(new VoicePace(narrators).wordsPerSecond("cmu-slt-hsmm", true, ""))
                .isBetween(1.8, 3.6);
    }

    private FilmNarration film(Project project) {
        SpeechPlans plans = new SpeechPlans(records.speechPlans, records.decisions);
        return new NarrationPlanner(
                        narrators, new Lexicons(folder.resolve("pronunciations.csv")), plans, PROPERTIES, progress)
                .plan(records.films.load(project.id()));
    }

    private List<Narration> run(Project project) {
        List<Scene> scenes = records.scenes.ofProject(project.id());
        FilmNarration film = film(project);
        NarrationFiles files = new NarrationFiles(records.store, records.workspace, TestMedia.ffmpeg());
        SceneNarrationProcessor processor = new SceneNarrationProcessor(film, files, records.narrations);
        UnspokenSceneReader reader = new UnspokenSceneReader(scenes, processor::isDone);
        List<Narration> spoken = new ArrayList<>();
        for (Scene scene = reader.read(); scene != null; scene = reader.read()) {
            Narration narration = processor.process(scene);
            records.narrations.put(narration);
            spoken.add(narration);
        }
        return spoken;
    }

    /** An engine whose model cannot be fetched. */
    private static final class Missing implements NarratorSource {
        @Override
        public String engine() {
            return "kokoro";
        }

        @Override
        public List<Voice> voices() {
            return List.of(new Voice("af_sky", "en-US", "female"));
        }

        @Override
        public String fingerprint() {
            return "none";
        }

        @Override
        public Narrator open(String voice, boolean offline) {
            throw new NarratorUnavailableException("The model is not in this test.", "", new IOException("no model"));
        }
    }
}
