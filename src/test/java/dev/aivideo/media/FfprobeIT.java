package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FfprobeIT {
    private final Ffprobe ffprobe = TestMedia.ffprobe();

    @TempDir
    Path folder;

    @Test
    void readsSizeRateDepthAndSound() {
        Path clip = folder.resolve("clip.mkv");
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(clip, "matroska")
                        .generated("testsrc2=s=640x360:r=24:d=2")
                        .generated("sine=d=2:r=44100")
                        .option("-pix_fmt", "yuv420p10le", "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac")
                        .build());

        MediaInfo info = ffprobe.probe(clip);

        MediaInfo.Picture picture = Objects.requireNonNull(info.picture());
        assertThat(info.duration()).isCloseTo(Duration.ofSeconds(2), Duration.ofMillis(60));
        assertThat(picture.widthPx()).isEqualTo(640);
        assertThat(picture.heightPx()).isEqualTo(360);
        assertThat(picture.averageFps()).isCloseTo(24, within(0.01));
        assertThat(picture.bitDepth()).isEqualTo(10);
        assertThat(picture.isVariableRate()).isFalse();
        assertThat(info.sound()).isEqualTo(new MediaInfo.Sound("aac", 44100, 1));
        assertThat(ffprobe.countFrames(clip)).isEqualTo(48);
    }

    @Test
    void givesTheSizeAsShownForATurnedClip() throws IOException {
        Path lying = TestMedia.make(folder.resolve("a.mp4"), "mp4", "testsrc2=s=640x360:d=1", "-preset", "ultrafast");
        Path turned = folder.resolve("turned.mp4");
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(turned, "mp4")
                        .input(lying, "-display_rotation", "-90")
                        .option("-c", "copy")
                        .build());

        MediaInfo.Picture picture = Objects.requireNonNull(ffprobe.probe(turned).picture());

        assertThat(picture.rotation()).isEqualTo(90);
        assertThat(picture.widthPx()).isEqualTo(360);
        assertThat(picture.heightPx()).isEqualTo(640);
    }

    @Test
    void saysThatATextFileIsNoMedia() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.mp4"), "These are only notes.");

        assertThatThrownBy(() -> ffprobe.probe(text)).isInstanceOf(FfmpegException.class);
        assertThat(ffprobe.decodes(text, Duration.ZERO, Duration.ofSeconds(1))).isFalse();
    }

    @Test
    void findsOutByDecodingThatAFileWasCutInHalf() throws IOException {
        Path whole = TestMedia.make(
                folder.resolve("whole.mp4"),
                "mp4",
                "testsrc2=s=320x180:d=8",
                "-preset",
                "ultrafast",
                "-movflags",
                "+faststart");
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.mp4"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(ffprobe.probe(half).duration()).isEqualTo(Duration.ofSeconds(8));
        assertThat(ffprobe.decodes(half, Duration.ofSeconds(1), Duration.ofSeconds(7)))
                .isFalse();
        assertThat(ffprobe.decodes(half, Duration.ofSeconds(1), Duration.ofSeconds(2)))
                .isTrue();
        assertThat(ffprobe.decodes(whole, Duration.ofSeconds(1), Duration.ofSeconds(7)))
                .isTrue();
    }

    @Test
    void decodesAStill() {
        Path still = TestMedia.make(folder.resolve("still.png"), "image2", "testsrc2=s=640x360:d=1", "-frames:v", "1");

        assertThat(ffprobe.decodes(still, Duration.ZERO, Duration.ZERO)).isTrue();
        assertThat(Objects.requireNonNull(ffprobe.probe(still).picture()).codec())
                .isEqualTo("png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><MPD xmlns='urn:mpeg:dash:schema:mpd:2011' type='static'"
                        + " mediaPresentationDuration='PT6S' profiles='urn:mpeg:dash:profile:isoff-on-demand:2011'>"
                        + "<Period><AdaptationSet mimeType='video/mp4'><Representation id='1' bandwidth='1'>"
                        + "<BaseURL>file:%s</BaseURL></Representation></AdaptationSet></Period></MPD>",
                "#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nfile:%s\n#EXT-X-ENDLIST\n",
                "ffconcat version 1.0\nfile '%s'\n"
            })
    void readsNoOtherFileThatAFileNames(String manifest) throws IOException {
        Path secret = TestMedia.make(
                folder.resolve("secret.mp4"), "mp4", "testsrc2=s=320x180:r=25:d=2", "-preset", "ultrafast");
        Path clip = Files.writeString(folder.resolve("clip.mp4"), manifest.formatted(secret) + " ".repeat(9000));
        Path marked = Files.writeString(folder.resolve("marked.mp4"), "\ufeff" + Files.readString(clip));

        for (Path file : List.of(clip, marked)) {
            assertThat(ffprobe.decodes(file, Duration.ZERO, Duration.ofSeconds(1)))
                    .isFalse();
            assertThatThrownBy(() -> ffprobe.probe(file)).isInstanceOf(FfmpegException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"desert%20dunes.jpg", "a%d.png", "100%.tif", "a%03d.bmp", "what?.jpg", "b*.png", "{c}.jpg"})
    void takesAPicturesNameForNoPattern(String name) throws IOException {
        Path made = TestMedia.make(
                folder.resolve("a" + name.substring(name.lastIndexOf('.'))),
                "image2",
                "testsrc2=s=320x240:r=25:d=1",
                "-frames:v",
                "1",
                "-update",
                "1");
        Path file = Files.move(
                made, Files.createDirectories(folder.resolve("at 100%d")).resolve(name));

        assertThat(Objects.requireNonNull(ffprobe.probe(file).picture()).widthPx())
                .isEqualTo(320);
        assertThat(ffprobe.probe(file).isStill()).isTrue();
        assertThat(ffprobe.decodes(file, Duration.ZERO, Duration.ZERO)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "mp4, mp4",
        "mov, mov",
        "mkv, matroska",
        "avi, avi",
        "flv, flv",
        "ts, mpegts",
        "mpg, mpeg",
        "jpg, image2",
        "png, image2",
        "bmp, image2",
        "tif, image2",
        "gif, gif"
    })
    void readsTheFormatsOfClipsAndPictures(String ending, String muxer) {
        Path file =
                TestMedia.make(folder.resolve("a." + ending), muxer, "testsrc2=s=320x240:r=25:d=1", "-frames:v", "1");

        assertThat(ffprobe.probe(file).picture()).isNotNull();
        assertThat(ffprobe.decodes(file, Duration.ZERO, Duration.ZERO)).isTrue();
    }
}
