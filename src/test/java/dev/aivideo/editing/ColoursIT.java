package dev.aivideo.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.TestMedia;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Shot;
import dev.aivideo.project.Workspace;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours come out as they were meant, however a camera or an archive coded them. */
class ColoursIT {
    private static final int FRAMES = 10;
    private static final Color MEANT = new Color(200, 60, 30);

    @TempDir
    Path folder;

    private Material material;

    @BeforeEach
    void prepare() {
        material = new Material(folder);
    }

    @Test
    void keepsTheColoursOfEveryOrdinaryCoding() throws IOException {
        assertColours(
                List.of(
                        ordinary("full-range", "1280x720", "bt709", "pc", "bt709"),
                        ordinary("small", "640x480", "bt601", "tv", "smpte170m"),
                        ordinary("small-untagged", "640x480", "bt601", "tv", "unknown"),
                        ordinary("large", "1280x720", "bt709", "tv", "bt709"),
                        ordinary("large-untagged", "1280x720", "bt709", "tv", "unknown"),
                        ordinary("full-range-small", "640x480", "bt601", "pc", "unknown")),
                MEANT,
                MEANT);
    }

    /** White paper is 203 cd/m², 58 % of the signal; the wall beside it 26 cd/m², 38 %. */
    @Test
    void bringsPqToAnOrdinaryScreen() throws IOException {
        assertColours(List.of(hdr("pq", "smpte2084", 573, 397)), new Color(228, 228, 228), new Color(108, 108, 108));
    }

    /** The same paper and the same wall, at 75 % and 38 % of the signal. */
    @Test
    void bringsHlgToAnOrdinaryScreen() throws IOException {
        assertColours(
                List.of(hdr("hlg", "arib-std-b67", 721, 396)), new Color(228, 228, 228), new Color(108, 108, 108));
    }

    /** Red, green and blue at 58, 48 and 40 % of the signal, and a blue. */
    @Test
    void bringsEachColourOfPqToItsOwn() throws IOException {
        Shot coloured = hdr("brick", "smpte2084", "503", "if(lt(X,W/2),464,564)", "if(lt(X,W/2),560,460)");

        assertColours(List.of(coloured), shown(0.58, 0.48, 0.4), shown(0.416, 0.525, 0.610));
    }

    private static Color shown(double red, double green, double blue) {
        double[] mapped = ToneMap.PQ.mapped(new double[] {red, green, blue});
        return new Color((float) mapped[0], (float) mapped[1], (float) mapped[2]);
    }

    /** The brightest red of a wide screen stays red and is not cut off to orange. */
    @Test
    void keepsHues() {
        double[] red = ToneMap.PQ.mapped(new double[] {0.75, 0.1, 0.1});

        assertThat(red[0]).isGreaterThan(0.9).isLessThanOrEqualTo(1);
        assertThat(red[1]).isLessThan(0.1);
        assertThat(red[2]).isLessThan(0.1);
    }

    private void assertColours(List<Shot> shots, Color left, Color right) throws IOException {
        int frames = shots.size() * FRAMES;
        SceneEdit edit = new SceneEdit(
                Material.SCENE,
                PictureFormat.of(Aspect.SQUARE),
                frames,
                new Timeline(FrameRate.USUAL, frames, 0, 4).spans(shots),
                Material.captions(Aspect.SQUARE),
                SceneCourse.plain());
        Path segment = folder.resolve("part-scene-1.mp4");
        new SegmentRenderer(TestMedia.ffmpeg(), TestMedia.ffprobe(), Material.DEFAULTS, new Workspace(folder))
                .render(edit, segment);
        MediaInfo.Picture picture =
                Objects.requireNonNull(TestMedia.ffprobe().probe(segment).picture());
        assertThat(List.of(picture.matrix(), picture.transfer(), picture.pixelFormat()))
                .containsExactly("bt709", "bt709", "yuv420p");
        SoftAssertions all = new SoftAssertions();
        for (ShotSpan span : edit.shots()) {
            int frame = span.startFrame() + span.frames() / 2;
            String name = span.shot().sourceId();
            assertNear(all, name, material.pixel(segment, frame, 270, 540), left);
            assertNear(all, name, material.pixel(segment, frame, 810, 540), right);
        }
        all.assertAll();
    }

    private static void assertNear(SoftAssertions all, String name, Color shown, Color meant) {
        int off = Math.max(
                Math.abs(shown.getRed() - meant.getRed()),
                Math.max(Math.abs(shown.getGreen() - meant.getGreen()), Math.abs(shown.getBlue() - meant.getBlue())));
        all.assertThat(off).as("%s: %s instead of %s", name, shown, meant).isLessThanOrEqualTo(5);
    }

    /** @param tag what the file says of its matrix */
    private Shot ordinary(String name, String size, String matrix, String range, String tag) {
        return material.clip(
                name,
                "color=0xc83c1e:s=%s:r=30:d=1".formatted(size),
                1,
                "-vf",
                "scale=out_color_matrix=%s:out_range=%s,format=yuv420p,setparams=range=%2$s:colorspace=%s"
                        .formatted(matrix, range, tag));
    }

    private Shot hdr(String name, String transfer, int left, int right) {
        return hdr(name, transfer, "if(lt(X,W/2),%d,%d)".formatted(left, right), "512", "512");
    }

    private Shot hdr(String name, String transfer, String brightness, String blue, String red) {
        return material.clip(
                name,
                "color=black:s=640x640:r=30:d=1,format=yuv420p10le,geq=lum='%s':cb='%s':cr='%s'"
                        .formatted(brightness, blue, red),
                1,
                "-vf",
                "setparams=range=tv:color_primaries=bt2020:color_trc=%s:colorspace=bt2020nc".formatted(transfer));
    }
}
