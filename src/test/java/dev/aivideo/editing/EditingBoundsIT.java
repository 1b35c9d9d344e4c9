package dev.aivideo.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.Cue;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.TestMedia;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every setting that is accepted makes a segment that the gate accepts, at the ends of its range too. */
class EditingBoundsIT {
    private static final int FRAMES = 40;

    /** FFmpeg takes a percent sign in a picture's name, folders included, for a counter. */
    @TempDir
    Path parent;

    @ParameterizedTest
    @CsvSource({
        "ultrafast, 22, 12, 4, 500, 1000, 0.08, 3500",
        "superfast, 1, 500, 1, 0, 0, 0, 0",
        "faster, 51, 1, 64, 1, 0, 0.5, 1",
        "medium, 22, 12, 4, 34, 0, 0.0001, 34",
        "veryfast, 22, 12, 4, 3000, 0, 0.3, 10000"
    })
    void rendersAnySettingToThePlannedFramesInTheProfileThatPlayersKnow(
            String preset, int crf, int rate, int threads, long crossfadeMs, long shortestMs, double zoom, long titleMs)
            throws IOException {
        Path folder = Files.createDirectories(parent.resolve("at 100%d"));
        EditingProperties properties = new EditingProperties(
                preset,
                crf,
                rate,
                threads,
                Duration.ofMillis(crossfadeMs),
                Duration.ofMillis(shortestMs),
                zoom,
                Duration.ofMillis(titleMs));
        SceneEdit edit = edit(new Material(folder), properties);
        Path segment = folder.resolve("part-scene-1.mp4");

        new SegmentRenderer(TestMedia.ffmpeg(), TestMedia.ffprobe(), properties, new Workspace(folder))
                .render(edit, segment);

        assertThat(TestMedia.ffprobe().countFrames(segment)).isEqualTo(FRAMES);
        assertThat(TestMedia.ffmpeg()
                        .measure(FfmpegCommand.measuring()
                                .input(segment)
                                .option("-frames:v", "1")
                                .build()))
                .contains("h264 (High)")
                .contains("yuv420p");
    }

    private static SceneEdit edit(Material material, EditingProperties properties) {
        Path overlay = material.picture("overlay%d", "color=red@0.5:s=1080x1080,format=rgba");
        List<Shot> shots = List.of(
                material.clip("upright", "testsrc2=s=540x960:r=24:d=3", 3),
                material.shot(MediaKind.GENERATED, material.picture("drawn%20d", "testsrc2=s=800x600"), 0, overlay),
                material.clip("fast", "testsrc2=s=640x480:r=60:d=3", 3));
        Timeline timeline = new Timeline(
                FrameRate.USUAL,
                FRAMES,
                FrameRate.USUAL.frames(properties.crossfade()),
                FrameRate.USUAL.frames(properties.shortestShot()));
        Cue cue = new Cue(Duration.ofMillis(500), Duration.ofMillis(1500), List.of("Words"));
        String title = properties.title().isZero() ? "" : "A title";
        return new SceneEdit(
                Material.SCENE,
                PictureFormat.of(Aspect.SQUARE),
                FRAMES,
                timeline.spans(shots),
                Material.captions(Aspect.SQUARE, cue),
                SceneCourse.plain(title, FRAMES));
    }
}
