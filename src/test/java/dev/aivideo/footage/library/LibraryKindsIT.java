package dev.aivideo.footage.library;

import static dev.aivideo.testing.Fixtures.aFootageQuery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.library.SentenceVectors.Embedding;
import dev.aivideo.media.TestMedia;
import dev.aivideo.media.Visibility;
import dev.aivideo.project.MediaKind;
import dev.aivideo.testing.RecordingProgress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What operators have in their folders besides MP4 and JPEG files. */
class LibraryKindsIT {
    private static final Duration SHOT = Duration.ofSeconds(2);
    private static final String MOVING = "testsrc2=s=640x360:r=25:d=4";
    private static final String[] H264 = {"-c:v", "libx264", "-preset", "ultrafast"};

    @TempDir
    Path scratch;

    private final List<String> warnings = new ArrayList<>();

    @Test
    void looksIntoEveryKindThatFfmpegReadsAndNamesTheOthersInOneLine() throws IOException {
        TestMedia.make(file("tower.MTS"), "mpegts", MOVING, "-c:v", "mpeg2video");
        TestMedia.make(file("street.wmv"), "asf", MOVING, "-c:v", "wmv2");
        TestMedia.make(file("recording"), "mp4", MOVING, H264);
        TestMedia.make(file("photograph.png"), "mjpeg", MOVING, "-frames:v", "1");
        for (int n = 0; n < 30; n++) {
            Files.writeString(file("drawing-" + n + ".svg"), "<svg/>");
        }
        Files.writeString(file("paper.pdf"), "%PDF");
        Files.writeString(file("notes.txt"), "for me");
        Files.createSymbolicLink(file("gone.jpg"), scratch.resolve("nowhere.jpg"));

        assertThat(offered()).containsOnlyKeys("tower.MTS", "street.wmv", "recording", "photograph.png");
        assertThat(offered().get("photograph.png").format().kind()).isEqualTo(MediaKind.STILL);
        assertThat(warnings)
                .contains(
                        "1 file of the library cannot be used: gone.jpg: it is a broken link",
                        "31 files of the library are of an unsupported kind: 30 .svg, 1 .pdf;"
                                + " the run's log lists them");
    }

    @Test
    void findsTheLengthThatAHeaderDoesNotSayOrSaysWrongly() throws IOException {
        TestMedia.make(file("browser.webm"), "webm", MOVING, "-c:v", "libvpx", "-live", "1", "-deadline", "realtime");
        Path whole = TestMedia.make(
                scratch.resolve("whole.mp4"), "mp4", MOVING, "-c:v", "libx264", "-g", "10", "-movflags", "+faststart");
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(file("half.mp4"), Arrays.copyOf(bytes, bytes.length * 6 / 10));
        TestMedia.make(file("bare.h264"), "h264", MOVING, H264);

        assertThat(length("browser.webm")).isBetween(3800L, 4100L);
        assertThat(length("half.mp4")).isBetween(1000L, 3500L);
        assertThat(offered()).doesNotContainKey("bare.h264");
        assertThat(warnings).anyMatch(warning -> warning.contains("bare.h264: it has no timestamps"));
    }

    @Test
    void takesAnotherPartOfAClipThatBeginsBlackAndRemembersWhatItSaw() throws IOException {
        TestMedia.make(
                file("harbour.mp4"),
                "mp4",
                "testsrc2=s=640x360:r=25:d=12,drawbox=c=black:t=fill:enable='lt(t,4)'",
                H264);

        LibraryFootageSource source = source();
        Candidate harbour = Objects.requireNonNull(offered(source).get("harbour.mp4"));
        Footage footage = source.fetch(harbour, new ClipRange(Duration.ofSeconds(2), SHOT), scratch);

        assertThat(footage.in()).isBetween(Duration.ofMillis(3700), Duration.ofMillis(4200));
        assertThat(Objects.requireNonNull(footage.look()).isFit()).isTrue();
        assertThat(scratch.resolve("library.json")).content().contains("bbbbbbbbbb");
    }

    /** Entered anywhere but at its one key picture, it shows nothing. */
    @Test
    void showsAClipThatCannotBeSoughtFromItsBeginning() throws IOException {
        TestMedia.make(
                file("herd.ts"), "mpegts", "testsrc2=s=640x360:r=25:d=6", "-c:v", "libx264", "-preset", "ultrafast");

        LibraryFootageSource source = source();
        Candidate herd = Objects.requireNonNull(offered(source).get("herd.ts"));
        Footage footage = source.fetch(herd, new ClipRange(SHOT, SHOT), scratch);

        assertThat(footage.in()).isZero();
        Visibility seen = TestMedia.viewer().look(footage.file(), footage.in(), SHOT);
        assertThat(seen.isFit() && seen.reaches(SHOT)).isTrue();
    }

    @Test
    void repeatsAnAnimatedGifForAsLongAsIsWanted() throws IOException {
        TestMedia.make(file("wheel.gif"), "gif", "testsrc2=s=320x240:r=10:d=1");

        LibraryFootageSource source = source();
        Candidate wheel = Objects.requireNonNull(offered(source).get("wheel.gif"));
        Footage footage = source.fetch(wheel, new ClipRange(SHOT, SHOT), scratch.resolve("made"));

        assertThat(wheel.format().kind()).isEqualTo(MediaKind.CLIP);
        assertThat(TestMedia.viewer().look(footage.file(), Duration.ZERO, SHOT).isFit())
                .isTrue();
    }

    @Test
    void showsTheFirstPictureOfAnAnimatedWebp() throws IOException {
        TestMedia.make(file("bird.webp"), "webp", "testsrc2=s=320x240:r=10:d=1", "-c:v", "libwebp_anim");

        LibraryFootageSource source = source();
        Candidate bird = Objects.requireNonNull(offered(source).get("bird.webp"));
        Footage footage = source.fetch(bird, new ClipRange(Duration.ZERO, SHOT), scratch.resolve("made"));

        assertThat(bird.format().widthPx()).isEqualTo(320);
        assertThat(TestMedia.viewer().emptiness(footage.file(), Duration.ZERO)).isEmpty();
    }

    @Test
    void aClipThatEndsBeforeItsTimeIsUpIsOfferedAsAStill() throws IOException {
        TestMedia.make(file("blink.mp4"), "mp4", "testsrc2=s=640x360:r=25:d=0.4", H264);

        LibraryFootageSource source = source();
        Candidate blink = Objects.requireNonNull(offered(source).get("blink.mp4"));
        Footage footage = source.fetch(blink, new ClipRange(Duration.ZERO, SHOT), scratch);

        assertThat(blink.format().kind()).isEqualTo(MediaKind.STILL);
        assertThat(TestMedia.viewer().emptiness(footage.file(), footage.in())).isEmpty();
    }

    @Test
    void aPhotographTakenUprightIsUpright() throws IOException {
        Path lying = TestMedia.make(scratch.resolve("lying.jpg"), "mjpeg", MOVING, "-frames:v", "1");
        Files.write(file("upright.jpg"), withOrientation(Files.readAllBytes(lying), 6));

        Candidate upright = Objects.requireNonNull(offered().get("upright.jpg"));

        assertThat(upright.format().widthPx()).isEqualTo(360);
        assertThat(upright.format().heightPx()).isEqualTo(640);
    }

    /** A JPEG with what a camera notes: TIFF's header and one entry, orientation. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = HexFormat.of()
                .parseHex("ffe10022457869660000" + "4d4d002a00000008" + "0001"
                        + "0112000300000001000%d0000".formatted(orientation) + "00000000");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private long length(String path) throws IOException {
        return Objects.requireNonNull(
                        Objects.requireNonNull(offered().get(path)).format().duration())
                .toMillis();
    }

    @Test
    void givesASmallPictureFromWithinAClipAndOfAStill() throws IOException {
        TestMedia.make(
                file("day.mp4"), "mp4", "color=red:s=640x360:r=25:d=4,drawbox=c=blue:t=fill:enable='gt(t,1.5)'", H264);
        TestMedia.make(file("large.jpg"), "mjpeg", "color=red:s=2000x3000", "-frames:v", "1");
        TestMedia.make(file("bird.webp"), "webp", "testsrc2=s=320x240:r=10:d=1", "-c:v", "libwebp_anim");

        assertThat(size(thumbnail("day.mp4"))).isEqualTo("598x336");
        assertThat(thumbnail("day.mp4").getRGB(300, 150) & 0xff).isGreaterThan(200);
        assertThat(size(thumbnail("large.jpg"))).isEqualTo("336x504");
        assertThat(size(thumbnail("bird.webp"))).isEqualTo("320x240");
    }

    @Test
    void givesNoSmallPictureOfAFileThatIsGone() throws IOException {
        TestMedia.make(file("day.mp4"), "mp4", MOVING, H264);
        LibraryFootageSource source = source();
        Candidate day = Objects.requireNonNull(offered(source).get("day.mp4"));

        Files.delete(file("day.mp4"));

        assertThat(source.thumbnail(day, scratch.resolve("run"))).isEmpty();
    }

    private BufferedImage thumbnail(String name) throws IOException {
        LibraryFootageSource source = source();
        Candidate candidate = Objects.requireNonNull(offered(source).get(name));
        return ImageIO.read(source.thumbnail(candidate, scratch.resolve("run"))
                .orElseThrow()
                .toFile());
    }

    private static String size(BufferedImage picture) {
        return picture.getWidth() + "x" + picture.getHeight();
    }

    private Path file(String name) throws IOException {
        return Files.createDirectories(scratch.resolve("library")).resolve(name);
    }

    private LibraryFootageSource source() {
        Path folder = scratch.resolve("library");
        LibraryIndex index = new LibraryIndex(
                folder,
                new LibraryMemory(scratch.resolve("library.json")),
                new LibraryProbe(TestMedia.ffmpeg(), TestMedia.ffprobe()),
                new LibraryProperties(folder, 100, 5));
        LibraryFootageSource source = new LibraryFootageSource(
                folder,
                index,
                new LibraryPictures(folder, index, TestMedia.ffmpeg(), TestMedia.viewer()),
                new SentenceVectors(
                        scratch.resolve("vectors.bin"),
                        new Embedding("fake", 1, text -> new float[1]),
                        new RecordingProgress()),
                new RecordingProgress(warnings));
        source.prepare();
        return source;
    }

    private Map<String, Candidate> offered() {
        return offered(source());
    }

    private static Map<String, Candidate> offered(LibraryFootageSource source) {
        return source.search(aFootageQuery().shotLength(SHOT).build()).stream()
                .collect(Collectors.toMap(Candidate::address, Function.identity()));
    }
}
