package dev.aivideo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.aivideo.files.Checksums;
import dev.aivideo.media.MediaInfo;
import dev.aivideo.media.TestMedia;
import dev.aivideo.media.mp4.Mp4File;
import dev.aivideo.project.Project;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole stage, with real FFmpeg and SQLite: what it delivers. */
class ExportIT {
    @TempDir
    Path scratch;

    private static FilmStudio studio;
    private static Path videos;

    @BeforeAll
    static void exportAFilm() throws IOException {
        studio = FilmStudio.exported();
        videos = studio.records.workspace.videos(studio.project.id());
    }

    @Test
    void deliversAFilmWhosePictureAndSoundEndTogetherAndAsPlanned() throws IOException {
        Mp4File film = Mp4File.read(videos.resolve("final.mp4"));

        assertThat(film.indexFirst()).isTrue();
        assertThat(film.picture().orElseThrow().samples())
                .isEqualTo(studio.plan().totalFrames());
        assertThat(film.picture().orElseThrow().durationS())
                .isCloseTo(studio.plan().lengthS(), within(1e-9));
        assertThat(film.sound().orElseThrow().durationS())
                .isCloseTo(studio.plan().lengthS(), within(1e-9));
    }

    @Test
    void deliversTheLoudnessAskedForAndNoPeakAboveTheLimit() {
        Loudness loudness =
                new Mastering(TestMedia.ffmpeg(), FilmStudio.PROPERTIES).measure(videos.resolve("final.mp4"), "anull");

        assertThat(loudness.integratedLufs()).isCloseTo(-14, within(0.5));
        assertThat(loudness.truePeakDbtp()).isLessThanOrEqualTo(-1);
    }

    @Test
    void reachesTheLoudnessOfASoundWithHighPeaksToo() {
        Path peaky = TestMedia.make(
                scratch.resolve("peaky.wav"),
                "wav",
                FilmStudio.SPEECH + ":d=12",
                "-af",
                "volume=-14dB,aeval='val(0)+if(lt(mod(t,0.9),0.002),0.7,0)'",
                "-ac",
                "1");
        Path coded = scratch.resolve("sound.m4a");
        Mastering mastering = new Mastering(TestMedia.ffmpeg(), FilmStudio.PROPERTIES);

        mastering.encode(new Mastering.Master(peaky, null), 576_000, coded);

        Loudness loudness = mastering.measure(coded, "anull");
        assertThat(loudness.integratedLufs()).isCloseTo(-14, within(0.5));
        assertThat(loudness.truePeakDbtp()).isLessThanOrEqualTo(-1);
    }

    @Test
    void refusesToMasterSilence() {
        Path silence =
                TestMedia.make(scratch.resolve("silence.wav"), "wav", "anullsrc=r=48000:cl=mono:d=3", "-ac", "1");
        Mastering mastering = new Mastering(TestMedia.ffmpeg(), FilmStudio.PROPERTIES);

        assertThatThrownBy(() -> mastering.settings(new Mastering.Master(silence, null), 144_000))
                .hasMessageContaining("is silent");
    }

    @Test
    void saysWhatWasPublishedInTheRecords() throws IOException {
        Project project = studio.records.projects.get(studio.project.id());

        assertThat(project.videoPath()).isEqualTo("public/videos/" + project.id() + "/final.mp4");
        assertThat(project.totalDurationS()).isCloseTo(studio.plan().lengthS(), within(0.05));
        assertThat(value("SELECT status FROM assembly_jobs")).isEqualTo("complete");
        assertThat(value("SELECT video_file_size FROM projects"))
                .isEqualTo(String.valueOf(Files.size(videos.resolve("final.mp4"))));
        assertThat(studio.warnings).isEmpty();
    }

    private static String value(String query) {
        return studio.records.client.sql(query).query(String.class).single();
    }

    @Test
    void leavesEverythingAnUploadNeedsAndNothingHalfDone() throws IOException {
        try (Stream<Path> files = Files.list(videos)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "final.mp4",
                            "thumbnail.jpg",
                            "captions.en.ass",
                            "captions.en.srt",
                            "captions.en.vtt",
                            "credits.txt",
                            "description.txt",
                            "metadata.json");
        }
        BufferedImage thumbnail = ImageIO.read(videos.resolve("thumbnail.jpg").toFile());
        assertThat(thumbnail.getWidth()).isEqualTo(1920);
        assertThat(thumbnail.getHeight()).isEqualTo(1080);
        assertThat(Files.size(videos.resolve("thumbnail.jpg"))).isLessThan(2_000_000);
        String shortId = studio.project.id().substring(0, 8);
        assertThat(studio.records.workspace.output().resolve("how-suspension-bridges-stand-" + shortId + ".mp4"))
                .hasSameBinaryContentAs(videos.resolve("final.mp4"));
    }

    @Test
    void makesTheSameBytesAgain() throws IOException {
        String before = Checksums.sha256(videos.resolve("final.mp4"));
        Path segments = studio.records.workspace.segments(studio.project.id());
        for (String made : List.of("film.mp4", "sound.m4a", "track.wav")) {
            Files.delete(segments.resolve(made));
        }

        studio.exporter().export(studio.parts());

        assertThat(Checksums.sha256(videos.resolve("final.mp4"))).isEqualTo(before);
    }

    @Test
    void replacesAPublishedFilmThatWasDamagedSince() throws IOException {
        String before = Checksums.sha256(videos.resolve("final.mp4"));
        Files.delete(videos.resolve("final.mp4"));
        Files.writeString(videos.resolve("final.mp4"), "not a film");

        studio.exporter().export(studio.parts());

        assertThat(Checksums.sha256(videos.resolve("final.mp4"))).isEqualTo(before);
    }

    @Test
    void goesOnWhereItWasKilledBetweenMovingTheFilmAndRecordingIt() throws IOException {
        Path film = videos.resolve("final.mp4");
        studio.records.artifacts.forget(studio.records.workspace.relative(film));

        studio.exporter().export(studio.parts());

        assertThat(studio.records.artifacts.find(studio.records.workspace.relative(film)))
                .isPresent();
        try (Stream<Path> files = Files.list(videos)) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().startsWith("part-"));
        }
    }

    @Test
    void publishesNothingOfAFilmWithAMissingScene() throws IOException {
        FilmStudio other = new FilmStudio(scratch).furnishLike(studio);
        Files.delete(other.segment(2));

        assertThatThrownBy(() -> other.exporter().export(other.parts()))
                .isInstanceOf(GateException.class)
                .hasMessageContaining("At 1.7 s: scene 2 is missing");
        assertThat(other.records.projects.get(other.project.id()).videoPath()).isNull();
        assertThat(other.records.workspace.videos(other.project.id())).doesNotExist();
    }

    @Test
    void hasTheStreamsThatDeliveryWants() {
        MediaInfo info = TestMedia.ffprobe().probe(videos.resolve("final.mp4"));

        assertThat(info.sound()).isEqualTo(new MediaInfo.Sound("aac", 48_000, 2));
        assertThat(info.picture()).extracting(MediaInfo.Picture::codec).isEqualTo("h264");
        assertThat(studio.gate()
                        .judge(videos.resolve("final.mp4"), studio.parts().expected(), Seen.NOTHING)
                        .faults())
                .isEmpty();
    }
}
