package dev.aivideo.job;

import static dev.aivideo.testing.Fixtures.aBrief;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.TestMedia;
import dev.aivideo.project.Artifact;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.Captions;
import dev.aivideo.project.Narration;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Run;
import dev.aivideo.project.Stage;
import dev.aivideo.project.StepTransition;
import dev.aivideo.project.VideoCodec;
import dev.aivideo.project.Workspace;
import dev.aivideo.records.Records;
import dev.aivideo.testing.RecordingProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionIT {
    private static final String SCRIPT = """
            {"scenes": [{"text": "A bridge hangs from two cables. They carry the road.", "visual_keywords": ["bridge"]},
                        {"text": "Each tower presses on the rock below it.", "visual_keywords": ["tower"]}]}
            """;
    private static final PictureFormat FORMAT = new PictureFormat(Aspect.WIDE, 720, 25, VideoCodec.H264);

    @TempDir
    Path folder;

    @BeforeEach
    void set() throws IOException {
        Path none = Files.createDirectories(folder.resolve("no-models"));
        System.setProperty("aivideo.models.directory", none.toString());
        System.setProperty(
                "aivideo.cache", Path.of("target/test-cache").toAbsolutePath().toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("aivideo.models.directory");
        System.clearProperty("aivideo.cache");
    }

    @Test
    void anEditionHasTheVoiceOfItsFilmInAnotherShapeAndLeavesTheFilmAlone() throws IOException {
        Workspace workspace = new Workspace(Files.createDirectories(folder.resolve("work")));
        try (WorkspaceSession session = WorkspaceSession.open(
                workspace, Path.of("").toAbsolutePath(), new RecordingProgress(), "the test", false)) {
            String film = session.produce(aBrief().seconds(10)
                            .picture(FORMAT)
                            .captions(Captions.BURNED)
                            .script(SCRIPT)
                            .build())
                    .projectId();
            Records records = session.get(Records.class);
            List<Artifact> before = records.artifacts().ofProject(film);

            RunResult made = session.edition(film, FORMAT.shaped(Aspect.UPRIGHT));

            assertThat(made.error()).isNull();
            assertThat(made.projectId()).isNotEqualTo(film);
            assertThat(records.editions().filmOf(made.projectId())).contains(film);
            assertThat(size(workspace, film)).containsExactly(1280, 720, 25);
            assertThat(size(workspace, made.projectId())).containsExactly(720, 1280, 25);
            assertThat(spoken(records, film)).isEqualTo(2);
            assertThat(spoken(records, made.projectId())).isZero();
            assertThat(records.narrations().ofProject(made.projectId()))
                    .extracting(Narration::samples)
                    .isEqualTo(records.narrations().ofProject(film).stream()
                            .map(Narration::samples)
                            .toList());
            assertThat(records.artifacts().ofProject(film)).isEqualTo(before);
            assertThat(before).allMatch(file -> records.store().damage(file).isEmpty());
            assertThat(records.artifacts().ofProject(made.projectId()))
                    .noneMatch(file -> file.path().contains(film));
        }
    }

    /** Scenes that the narrator was asked for. */
    private static long spoken(Records records, String projectId) {
        return records.runs().ofProject(projectId).stream()
                .map(Run::id)
                .flatMap(run -> records.runs().transitions(run).stream())
                .filter(step -> step.stage() == Stage.VOICEOVER && step.lasted() != null)
                .mapToLong(StepTransition::itemsWritten)
                .sum();
    }

    private static List<Integer> size(Workspace workspace, String projectId) {
        Path film = workspace.videos(projectId).resolve("final.mp4");
        MediaInfo.Picture picture =
                Objects.requireNonNull(TestMedia.ffprobe().probe(film).picture());
        return List.of(picture.widthPx(), picture.heightPx(), (int) picture.fps());
    }
}
