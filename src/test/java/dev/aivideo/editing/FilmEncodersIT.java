package dev.aivideo.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.media.EncoderProperties;
import dev.aivideo.media.EncodingTrial;
import dev.aivideo.media.Ffmpeg;
import dev.aivideo.media.FfmpegBinaries;
import dev.aivideo.media.FfmpegException;
import dev.aivideo.media.FfmpegProperties;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.HardwareEncoder;
import dev.aivideo.media.HardwareFfmpeg;
import dev.aivideo.media.PictureEncoders;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.Decision;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.Project;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.project.VideoCodec;
import dev.aivideo.records.TestRecords;
import dev.aivideo.testing.RecordingProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmEncodersIT {
    private static final PictureFormat FORMAT = new PictureFormat(Aspect.WIDE, 720, 25, VideoCodec.H264);

    @TempDir
    Path folder;

    private final RecordingProgress progress = new RecordingProgress();
    private TestRecords records;
    private Project project;
    private SceneEdit edit;

    @BeforeEach
    void planAScene() throws IOException {
        records = new TestRecords(folder);
        project = records.newProject("Bees", Duration.ofSeconds(30));
        Scene scene = records.newScenes(project, "Bees dance.").get(0);
        Material material = new Material(folder);
        Shot shot = material.shot(MediaKind.GENERATED, material.picture("drawn", "testsrc2=s=640x360:d=1"), 0, null);
        edit = new SceneEdit(
                scene,
                FORMAT,
                25,
                new Timeline(FORMAT.rate(), 25, 5, 5).spans(List.of(shot)),
                Material.captions(FORMAT.aspect()),
                SceneCourse.plain());
    }

    /** As a run of the program has them. */
    private SegmentProcessor begun(String setting, Path ffmpeg) {
        FfmpegBinaries binaries = HardwareFfmpeg.binaries(ffmpeg, folder.resolve("cache"));
        return begun(new PictureEncoders(new EncoderProperties(setting), new EncodingTrial(binaries)), ffmpeg);
    }

    private SegmentProcessor begun(PictureEncoders encoders, Path ffmpeg) {
        FfmpegBinaries binaries = HardwareFfmpeg.binaries(ffmpeg, folder.resolve("cache"));
        FfmpegProperties properties = new FfmpegProperties(ffmpeg.toString(), Duration.ofMinutes(2));
        Ffmpeg runner = new Ffmpeg(binaries, properties, folder.resolve("logs"));
        FilmEncoders film = new FilmEncoders(encoders, Material.DEFAULTS, records.decisions, progress);
        film.begin(List.of(edit));
        return new SegmentProcessor(
                new SegmentRenderer(
                        runner, new Ffprobe(binaries, runner, properties), Material.DEFAULTS, records.workspace),
                records.store,
                records.segments,
                records.workspace,
                Material.DEFAULTS,
                film);
    }

    private byte[] made(SegmentProcessor processor) throws IOException {
        RenderedScene rendered = processor.process(edit);
        records.segments.put(rendered.segment());
        return Files.readAllBytes(records.workspace.inside(rendered.segment().file()));
    }

    private List<Decision> decided() {
        return records.decisions.ofProject(project.id()).stream()
                .filter(decision -> decision.kind().equals("encoder"))
                .toList();
    }

    @Test
    void aSegmentOfOneEncoderIsMadeAgainForTheOther() throws IOException {
        Path ffmpeg = HardwareFfmpeg.of(HardwareEncoder.NVENC, folder.resolve("bin"), HardwareFfmpeg.SOUND);
        SegmentProcessor software = begun("software", ffmpeg);
        byte[] bySoftware = made(software);
        assertThat(software.isDone(edit)).isTrue();
        assertThat(decided()).isEmpty();

        SegmentProcessor hardware = begun("auto", ffmpeg);
        assertThat(hardware.isDone(edit)).isFalse();
        assertThat(made(hardware)).isNotEqualTo(bySoftware);
        assertThat(hardware.isDone(edit)).isTrue();
        assertThat(decided())
                .singleElement()
                .satisfies(one -> assertThat(one.details())
                        .containsEntry("setting", "auto")
                        .containsEntry("encoder", "h264_nvenc"));

        SegmentProcessor again = begun("software", ffmpeg);
        assertThat(again.isDone(edit)).isFalse();
        assertThat(made(again)).isEqualTo(bySoftware);
    }

    @Test
    void softwareTakesThePlaceOfANamedOneThatDoesNotWorkAndSaysWhyOnce() throws IOException {
        Path ffmpeg = HardwareFfmpeg.of(HardwareEncoder.NVENC, folder.resolve("bin"), HardwareFfmpeg.BLACK);
        byte[] bySoftware = made(begun("software", ffmpeg));

        SegmentProcessor named = begun("nvenc", ffmpeg);

        assertThat(named.isDone(edit)).isTrue();
        assertThat(made(named)).isEqualTo(bySoftware);
        assertThat(progress.warnings())
                .singleElement()
                .satisfies(
                        warning -> assertThat(warning).contains("aivideo.editing.encoder", "nvenc: ", "is shown as"));
        assertThat(decided())
                .singleElement()
                .satisfies(one -> assertThat(one.details()).containsEntry("encoder", "software"));
    }

    @Test
    void oneThatPassesAndThenFailsIsNotBlamedOnThePicturesAndNotTakenAgain() throws IOException {
        Path ffmpeg = HardwareFfmpeg.failingAtFilms(HardwareEncoder.NVENC, folder.resolve("bin"));
        FfmpegBinaries binaries = HardwareFfmpeg.binaries(ffmpeg, folder.resolve("cache"));
        PictureEncoders encoders = new PictureEncoders(new EncoderProperties("nvenc"), new EncodingTrial(binaries));
        SegmentProcessor first = begun(encoders, ffmpeg);

        assertThatThrownBy(() -> first.process(edit))
                .isInstanceOf(FfmpegException.class)
                .hasMessageContaining("The hardware encoder nvenc failed at scene 1, which software can encode.")
                .hasMessageContaining("out of memory of the device")
                .hasMessageContaining("Remedy: Set aivideo.editing.encoder=software");

        SegmentProcessor next = begun(encoders, ffmpeg);
        made(next);
        assertThat(next.isDone(edit)).isTrue();
        assertThat(progress.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning).contains("It failed at a film"));
    }
}
