package dev.aivideo.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.Cue;
import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.TestMedia;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Workspace;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditingIT {
    private final Ffmpeg ffmpeg = TestMedia.ffmpeg();

    @TempDir
    Path folder;

    private Material material;
    private SegmentRenderer renderer;

    @BeforeEach
    void prepare() {
        material = new Material(folder);
        renderer = new SegmentRenderer(ffmpeg, TestMedia.ffprobe(), Material.DEFAULTS, new Workspace(folder));
    }

    @Test
    void rendersWhateverCamerasLeaveToExactlyThePlannedFrames() throws IOException {
        Path overlay = material.picture("overlay", "color=red@0.5:s=400x200,format=rgba");
        List<Shot> shots = List.of(
                material.clip("ten-bit", "testsrc2=s=1280x720:r=25:d=4", 4, "-pix_fmt", "yuv420p10le"),
                material.turned("telephone", "testsrc2=s=1280x720:r=30:d=4", 4),
                material.clip(
                        "variable",
                        "testsrc2=s=960x540:r=50:d=5,select='lt(n,40)+not(mod(n,5))'",
                        4.5,
                        "-fps_mode",
                        "vfr"),
                material.clip("upright", "testsrc2=s=540x960:r=24:d=4", 4),
                material.clip("short", "testsrc2=s=640x480:r=60:d=0.5", 0.5),
                material.clip("large", "testsrc2=s=3840x2160:r=30:d=2", 2),
                material.shot(MediaKind.STILL, material.picture("grey", "testsrc2=s=2000x1500,format=gray"), 0, null),
                material.shot(MediaKind.GENERATED, material.picture("drawn", "gradients=s=1920x1080:d=1"), 0, overlay));
        SceneEdit edit = Material.edit(Aspect.WIDE, 405, shots);
        Path segment = folder.resolve("part-scene-1.mp4");

        renderer.render(edit, segment);

        assertThat(edit.shots()).hasSize(8);
        MediaInfo info = TestMedia.ffprobe().probe(segment);
        MediaInfo.Picture picture = Objects.requireNonNull(info.picture());
        assertThat(TestMedia.ffprobe().countFrames(segment)).isEqualTo(405);
        assertThat(info.duration()).isEqualTo(Duration.ofMillis(13_500));
        assertThat(picture.widthPx()).isEqualTo(1920);
        assertThat(picture.heightPx()).isEqualTo(1080);
        assertThat(picture.pixelFormat()).isEqualTo("yuv420p");
        assertThat(picture.matrix()).isEqualTo("bt709");
        assertThat(picture.fps()).isEqualTo(30);
        assertThat(picture.isVariableRate()).isFalse();
        assertThat(info.sound()).isNull();
        assertThat(report(segment, "blackdetect=d=0.03:pix_th=0.1")).doesNotContain("black_start");
        assertThat(folder.resolve("part-scene-1.mp4.layers")).doesNotExist();
    }

    @Test
    void fadesOnTheFramesOfThePlanAndOnNoOthers() throws IOException {
        Shot red = material.clip("red", "color=red:s=640x360:r=30:d=4", 4);
        Shot blue = material.clip("blue", "color=blue:s=640x360:r=30:d=4", 4);
        SceneEdit edit = Material.edit(Aspect.WIDE, 105, List.of(red, blue));
        Path segment = folder.resolve("part-scene-1.mp4");

        renderer.render(edit, segment);

        int fade = edit.shots().get(1).startFrame();
        assertThat(fade).isEqualTo(45);
        assertThat(material.pixel(segment, fade - 1, 960, 540).getRed()).isGreaterThan(240);
        assertThat(material.pixel(segment, fade - 1, 960, 540).getBlue()).isLessThan(15);
        Color middle = material.pixel(segment, fade + 8, 960, 540);
        assertThat(middle.getRed()).isBetween(70, 180);
        assertThat(middle.getBlue()).isBetween(70, 180);
        assertThat(material.pixel(segment, fade + 15, 960, 540).getBlue()).isGreaterThan(240);
        assertThat(material.pixel(segment, fade + 15, 960, 540).getRed()).isLessThan(15);
    }

    @Test
    void showsACaptionFromItsFirstFrameToItsLast() throws IOException {
        Shot white = material.clip("white", "color=white:s=640x360:r=30:d=3", 3);
        Cue cue = new Cue(Duration.ofMillis(500), Duration.ofMillis(1500), List.of("Words"));
        SceneEdit plain = Material.edit(Aspect.WIDE, 60, List.of(white));
        SceneEdit edit = new SceneEdit(
                plain.scene(),
                plain.format(),
                60,
                plain.shots(),
                Material.captions(Aspect.WIDE, cue),
                SceneCourse.plain());
        Path segment = folder.resolve("part-scene-1.mp4");

        renderer.render(edit, segment);

        CaptionArea strips = edit.captions().area();
        int y = strips.topPx() + strips.heightPx() - 6;
        assertThat(material.pixel(segment, 14, 960, y).getRed()).isGreaterThan(240);
        assertThat(material.pixel(segment, 15, 960, y).getRed()).isLessThan(140);
        assertThat(material.pixel(segment, 44, 960, y).getRed()).isLessThan(140);
        assertThat(material.pixel(segment, 45, 960, y).getRed()).isGreaterThan(240);
    }

    @Test
    void makesTheSameBytesTwice() throws IOException {
        Shot clip = material.clip("clip", "testsrc2=s=1280x720:r=25:d=3", 3);
        Shot still = material.shot(MediaKind.STILL, material.picture("still", "testsrc2=s=800x800"), 0, null);
        Cue cue = new Cue(Duration.ofMillis(500), Duration.ofMillis(1500), List.of("The same", "every time."));
        SceneEdit plain = Material.edit(Aspect.UPRIGHT, 90, List.of(clip, still));
        SceneEdit edit = new SceneEdit(
                plain.scene(),
                plain.format(),
                90,
                plain.shots(),
                Material.captions(Aspect.UPRIGHT, cue),
                SceneCourse.plain("How so?", 90));
        Path first = folder.resolve("part-first.mp4");
        Path second = folder.resolve("part-second.mp4");

        renderer.render(edit, first);
        renderer.render(edit, second);

        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    }

    private String report(Path segment, String filter) {
        return ffmpeg.measure(FfmpegCommand.measuring()
                .input(segment)
                .filter("[0:v]" + filter + "[v]")
                .option("-map", "[v]")
                .build());
    }
}
