package dev.aivideo.footage.library;

import static dev.aivideo.testing.Fixtures.aCandidate;
import static dev.aivideo.testing.Fixtures.aFootageQuery;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.files.Checksums;
import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.library.SentenceVectors.Embedding;
import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.Ffprobe;
import dev.aivideo.media.TestMedia;
import dev.aivideo.media.Visibility;
import dev.aivideo.project.MediaKind;
import dev.aivideo.project.Progress;
import dev.aivideo.testing.RecordingProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryIT {
    private static final FootageQuery QUERY =
            aFootageQuery().terms("bridge").shotLength(Duration.ofSeconds(2)).build();

    @TempDir
    static Path folder;

    @TempDir
    Path memory;

    private final List<String> warnings = new ArrayList<>();
    private final List<String> looked = new ArrayList<>();
    private LibraryFootageSource source;

    @BeforeAll
    static void makeFiles() throws IOException {
        Path plain = make("goldenGateBridge.mp4", "mp4", "testsrc2=s=640x360:r=25:d=2");
        make("harbour/upright-crane.mp4", "mp4", "testsrc2=s=360x640:r=25:d=2");
        make("deep10bit.mkv", "matroska", "testsrc2=s=640x360:r=24:d=2", "-pix_fmt", "yuv420p10le");
        make("blink.mp4", "mp4", "testsrc2=s=640x360:r=25:d=0.4");
        make("tiny.mp4", "mp4", "testsrc2=s=64x36:r=25:d=2");
        TestMedia.make(folder.resolve("river.png"), "image2", "testsrc2=s=800x600:d=0.04", "-frames:v", "1");
        TestMedia.make(folder.resolve("sound.mp4"), "mp4", "sine=d=2", "-c:a", "aac");
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(folder.resolve("turned.mp4"), "mp4")
                        .input(plain, "-display_rotation", "-90")
                        .option("-c", "copy")
                        .build());
        Files.writeString(folder.resolve("notes.mp4"), "This is only a text that somebody named a film.\n".repeat(50));
        Files.writeString(folder.resolve("empty.mov"), "");
        Files.writeString(folder.resolve("photo.jpg"), "<html>not found</html>");
        Files.writeString(folder.resolve("readme.txt"), "not media");
        byte[] whole = Files.readAllBytes(plain);
        Files.write(folder.resolve("cut.mp4"), java.util.Arrays.copyOf(whole, whole.length / 3));
        Files.writeString(folder.resolve("goldenGateBridge.json"), """
                {"title": "Golden Gate at dawn", "keywords": "fog; towers", "author": "Ann Lee", "licence": "CC BY 4.0",
                 "credit": "Photo: Ann Lee", "page": "https://example.org/1", "description": 7}
                """);
        Files.writeString(folder.resolve("river.json"), "{broken");
    }

    private static Path make(String name, String muxer, String source, String... options) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        List<String> all = new ArrayList<>(List.of("-c:v", "libx264", "-preset", "ultrafast"));
        all.addAll(List.of(options));
        return TestMedia.make(file, muxer, source, all.toArray(String[]::new));
    }

    @BeforeEach
    void readLibrary() {
        source = source(TestMedia.ffprobe());
        source.prepare();
    }

    private LibraryFootageSource source(Ffprobe ffprobe) {
        LibraryProbe probe = new LibraryProbe(TestMedia.ffmpeg(), ffprobe) {
            @Override
            LibraryFile look(Path file, String path, long bytes, long modified) {
                synchronized (looked) {
                    looked.add(path);
                }
                return super.look(file, path, bytes, modified);
            }
        };
        Progress progress = new RecordingProgress(warnings);
        LibraryIndex index = new LibraryIndex(
                folder,
                new LibraryMemory(memory.resolve("library.json")),
                probe,
                new LibraryProperties(folder, 100, 5));
        return new LibraryFootageSource(folder, index, pictures(folder, index), vectors(progress), progress);
    }

    private SentenceVectors vectors(Progress progress) {
        Embedding embedding = new Embedding("fake", 1, text -> new float[] {text.contains("bridge") ? 1 : 0});
        return new SentenceVectors(memory.resolve("vectors.bin"), embedding, progress);
    }

    private static LibraryPictures pictures(Path folder, LibraryIndex index) {
        return new LibraryPictures(folder, index, TestMedia.ffmpeg(), TestMedia.viewer());
    }

    private Map<String, Candidate> offered() {
        return source.search(QUERY).stream().collect(Collectors.toMap(Candidate::address, Function.identity()));
    }

    @Test
    void offersWhatCanBeShownAndRefusesTheRest() {
        assertThat(offered())
                .containsOnlyKeys(
                        "goldenGateBridge.mp4",
                        "harbour/upright-crane.mp4",
                        "deep10bit.mkv",
                        "turned.mp4",
                        "blink.mp4",
                        "river.png");
        assertThat(warnings)
                .singleElement()
                .asString()
                .startsWith("6 files of the library cannot be used:")
                .contains("empty.mov: it is empty");
    }

    @Test
    void readsSizeLengthAndTurnFromTheFile() {
        assertThat(offered().get("turned.mp4").format().heightPx()).isEqualTo(640);
        assertThat(offered().get("harbour/upright-crane.mp4").format().widthPx())
                .isEqualTo(360);
        assertThat(offered().get("deep10bit.mkv").format().duration())
                .isBetween(Duration.ofMillis(1900), Duration.ofMillis(2100));
        assertThat(offered().get("river.png").format().kind()).isEqualTo(MediaKind.STILL);
        assertThat(offered().get("river.png").format().duration()).isNull();
    }

    @Test
    void takesWordsFromNamesAndSideCars() {
        Candidate bridge = offered().get("goldenGateBridge.mp4");

        assertThat(bridge.title()).isEqualTo("Golden Gate at dawn");
        assertThat(bridge.description().keywords()).containsExactly("fog", "towers", "golden gate bridge");
        assertThat(bridge.rights().author()).isEqualTo("Ann Lee");
        assertThat(bridge.rights().licence()).isEqualTo("CC BY 4.0");
        assertThat(offered().get("river.png").title()).isEqualTo("river");
        assertThat(offered().get("harbour/upright-crane.mp4").description().keywords())
                .containsExactly("harbour");
    }

    @Test
    void looksIntoEachFileOnlyOnceUntilItChanges() throws IOException {
        int first = looked.size();
        assertThat(first).isEqualTo(12);

        source(TestMedia.ffprobe()).prepare();
        assertThat(looked).hasSize(first);

        Files.writeString(folder.resolve("notes.mp4"), "changed, and still no film");
        source(TestMedia.ffprobe()).prepare();
        assertThat(looked.subList(first, looked.size())).containsExactly("notes.mp4");
    }

    @Test
    void aDamagedMemoryIsMadeAnew() throws IOException {
        Files.writeString(memory.resolve("library.json"), "[{\"path\": ");

        source.prepare();

        assertThat(offered()).hasSize(6);
    }

    @Test
    void writesItsMemoryThroughNoLink() throws IOException {
        Path theirs = Files.writeString(memory.resolve("theirs"), "theirs");
        Files.deleteIfExists(memory.resolve("library.json"));
        Files.createSymbolicLink(memory.resolve("part-library.json"), theirs);

        source.prepare();

        assertThat(theirs).hasContent("theirs");
        assertThat(memory.resolve("library.json")).isRegularFile();
    }

    @Test
    void readsFilesInTheOrderOfTheirPaths() throws IOException {
        Path many = Files.createDirectories(memory.resolve("many"));
        for (int file = 0; file < 30; file++) {
            Files.writeString(many.resolve("clip-%02d.mp4".formatted((file * 7) % 30)), "");
        }

        LibraryIndex index = new LibraryIndex(
                many,
                new LibraryMemory(memory.resolve("many.json")),
                new LibraryProbe(TestMedia.ffmpeg(), TestMedia.ffprobe()),
                new LibraryProperties(many, 20, 5));

        assertThat(index.read(looked -> {}))
                .extracting(LibraryFile::path)
                .hasSize(20)
                .isSorted()
                .startsWith("clip-00.mp4", "clip-01.mp4");
    }

    @Test
    void answersWithTheNearestWhereThereAreMoreThanAskedFor() {
        FootageQuery two = aFootageQuery()
                .terms("bridge")
                .shotLength(Duration.ofSeconds(2))
                .limit(2)
                .build();

        assertThat(source.search(two)).hasSize(2).extracting(Candidate::address).contains("goldenGateBridge.mp4");
    }

    @Test
    void readsAFileForItsChecksumOnceAndAgainWhenItHasChanged() throws IOException {
        Path clips = Files.createDirectories(memory.resolve("clips"));
        Path clip = Files.copy(folder.resolve("goldenGateBridge.mp4"), clips.resolve("bridge.mp4"));
        String first = Checksums.sha256(clip);
        FileTime time = Files.getLastModifiedTime(clip);
        assertThat(indexOf(clips).sha256("bridge.mp4")).isEqualTo(first);
        byte[] bytes = Files.readAllBytes(clip);
        bytes[bytes.length - 1] ^= 1;

        Files.write(clip, bytes);
        Files.setLastModifiedTime(clip, time);
        assertThat(indexOf(clips).sha256("bridge.mp4"))
                .as("same size and time: not read again")
                .isEqualTo(first);
        Files.setLastModifiedTime(clip, FileTime.fromMillis(time.toMillis() + 5000));
        assertThat(indexOf(clips).sha256("bridge.mp4")).isEqualTo(Checksums.sha256(clip));
    }

    /** As the next film has it: read from the folder and from what was remembered. */
    private LibraryIndex indexOf(Path clips) throws IOException {
        LibraryIndex index = new LibraryIndex(
                clips,
                new LibraryMemory(memory.resolve("clips.json")),
                new LibraryProbe(TestMedia.ffmpeg(), TestMedia.ffprobe()),
                new LibraryProperties(clips, 100, 5));
        index.read(looked -> {});
        return index;
    }

    @Test
    void showsAFileFromWhereItLiesAndNothingOutsideTheFolder() throws IOException {
        Candidate bridge = offered().get("goldenGateBridge.mp4");
        ClipRange part = new ClipRange(Duration.ofMillis(500), Duration.ofSeconds(1));

        Path file = folder.resolve("goldenGateBridge.mp4");
        String sum = Checksums.sha256(file);
        assertThat(source.fetch(bridge, part, memory))
                .isEqualTo(new Footage(
                        file,
                        Duration.ofMillis(500),
                        Duration.ofMillis(1500),
                        sum,
                        new Visibility(".".repeat(10)),
                        null));
        Candidate outside = aCandidate().address("../x.mp4").build();
        assertThatThrownBy(() -> source.fetch(outside, part, memory)).isInstanceOf(FootageException.class);
    }

    @Test
    void aMissingFolderIsAnEmptyLibrary() {
        LibraryIndex none = new LibraryIndex(
                memory.resolve("none"),
                new LibraryMemory(memory.resolve("none.json")),
                new LibraryProbe(TestMedia.ffmpeg(), TestMedia.ffprobe()),
                new LibraryProperties(Path.of("none"), 100, 5));
        RecordingProgress progress = new RecordingProgress();
        LibraryFootageSource empty = new LibraryFootageSource(
                memory.resolve("none"), none, pictures(memory.resolve("none"), none), vectors(progress), progress);

        empty.prepare();

        assertThat(empty.search(QUERY)).isEmpty();
        assertThat(progress.warnings()).isEmpty();
    }
}
