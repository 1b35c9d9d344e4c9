package dev.aivideo.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.TestMedia;
import dev.aivideo.media.mp4.Mp4File;
import dev.aivideo.media.mp4.Mp4Track;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Shot;
import dev.aivideo.project.VideoCodec;
import dev.aivideo.project.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsIT {
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

    @ParameterizedTest
    @CsvSource({
        "WIDE, 720, 25, H264, avc1, 100, 1280, 720",
        "UPRIGHT, 720, 24, H265, hvc1, 1, 720, 1280",
        "SQUARE, 720, 50, AV1, av01, 0, 720, 720",
        "WIDE, 720, 60, H264, avc1, 100, 1280, 720"
    })
    void aSegmentHasTheFormatOfItsFilmAndIsTheSameBytesAgain(
            Aspect aspect, int lines, int rate, VideoCodec codec, String tag, int profile, int width, int height)
            throws IOException {
        PictureFormat format = new PictureFormat(aspect, lines, rate, codec);
        List<Shot> shots = List.of(
                material.clip("clip", "testsrc2=s=640x360:r=30:d=2", 2),
                material.shot(MediaKind.GENERATED, material.picture("drawn", "testsrc2=s=640x360:d=1"), 0, null));
        Path first = render(format, shots, "first.mp4");
        Path second = render(format, shots, "second.mp4");

        MediaInfo.Picture picture =
                Objects.requireNonNull(TestMedia.ffprobe().probe(first).picture());
        Mp4Track track = Mp4File.read(first).picture().orElseThrow();
        assertThat(track.codec()).isEqualTo(new Mp4Track.Codec(tag, profile));
        assertThat(track.samplesPerSecond()).isEqualTo(rate);
        assertThat(track.times().isConstant()).isTrue();
        assertThat(List.of(picture.widthPx(), picture.heightPx())).containsExactly(width, height);
        assertThat(TestMedia.ffprobe().countFrames(first)).isEqualTo(2L * rate);
        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
        assertThat(TestMedia.ffprobe().countFrames(joined(format, first, second)))
                .isEqualTo(4L * rate);
    }

    @Test
    void aSegmentOfTheUsualFormatKeepsTheKeyThatEarlierVersionsGaveIt() {
        SceneEdit usual = Material.edit(Aspect.WIDE, 60, List.of(material.shot(MediaKind.STILL, folder, 0, null)));
        SceneEdit other = edit(new PictureFormat(Aspect.WIDE, 720, 30, VideoCodec.H264), usual.shots());

        assertThat(edit(PictureFormat.of(Aspect.WIDE), usual.shots()).key(Material.DEFAULTS, List.of("")))
                .isEqualTo(usual.key(Material.DEFAULTS, List.of("")))
                .isNotEqualTo(other.key(Material.DEFAULTS, List.of("")));
    }

    private static SceneEdit edit(PictureFormat format, List<ShotSpan> shots) {
        return new SceneEdit(
                Material.SCENE, format, 60, shots, Material.captions(format.aspect()), SceneCourse.plain());
    }

    private Path render(PictureFormat format, List<Shot> shots, String name) throws IOException {
        int frames = 2 * format.framesPerSecond();
        int fade = format.framesPerSecond() / 5;
        Path segment = folder.resolve(name);
        renderer.render(
                new SceneEdit(
                        Material.SCENE,
                        format,
                        frames,
                        new Timeline(format.rate(), frames, fade, fade).spans(shots),
                        Material.captions(format.aspect()),
                        SceneCourse.plain("Title", format.framesPerSecond())),
                segment);
        return segment;
    }

    /** By copying, as the film is joined. */
    private Path joined(PictureFormat format, Path first, Path second) throws IOException {
        Path list = folder.resolve("list.txt");
        Files.writeString(
                list,
                "ffconcat version 1.0\nfile 'file:%s'\nduration 2\nfile 'file:%s'\nduration 2\n"
                        .formatted(first, second));
        Path film = folder.resolve("film.mp4");
        ffmpeg.run(FfmpegCommand.writing(film, "mp4")
                .list(list, "concat", "-safe", "0")
                .option(
                        "-c",
                        "copy",
                        "-video_track_timescale",
                        String.valueOf(format.rate().ticksPerSecond()))
                .build());
        return film;
    }
}
