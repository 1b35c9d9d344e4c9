package dev.aivideo.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.OtherFfmpeg;
import dev.aivideo.media.TestMedia;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same film comes from every FFmpeg: as many frames and samples, and as good as the same picture and sound. */
@Tag("ffmpegs")
class FfmpegVersionsIT {
    private static final String SCRIPT = """
            {"scenes": [
              {"text": "The towers of a bridge stand above the water of the strait. \
            The main cables of the bridge run from one of its towers to the other.",
               "visual_keywords": ["bridge tower", "bridge cables"]},
              {"text": "The long deck of the bridge is made of plates of steel. \
            The hangers of the deck are many ropes that are made of steel as well.", "visual_keywords": ["steel deck", "deck hangers"]},
              {"text": "In 1937 the narrow water was crossed at San Francisco. \
            The narrow water was a mile of cold and swift water and of thick fog.", "visual_keywords": ["narrow water"]}]}
            """;
    /** A frame that differs by more is another picture. */
    private static final double SAME_PICTURE_DB = 38;

    private static final double SAME_SOUND_DB = -50;

    @TempDir
    static Path folder;

    private static ShortFilm bundled;

    @BeforeAll
    static void makeTheFilmWithTheBundledOne() throws IOException, InterruptedException {
        bundled = new ShortFilm(folder.resolve("100%d bundled"));
        library(Files.createDirectories(bundled.folder.resolve("library")));
        Files.writeString(folder.resolve("script.json"), SCRIPT);
        Program.Ended ended = bundled.program
                .with("aivideo.ffmpeg.executable=" + OtherFfmpeg.bundled(folder.resolve("bin"), ""))
                .run(bundled.produce("--captions", "burned"));
        assertThat(ended.exitCode()).as(ended.output()).isZero();
    }

    /** Clips of other shapes, rates and light, and pictures with names that mean something to FFmpeg. */
    private static void library(Path library) throws IOException {
        clip(library.resolve("bridge-tower.mp4"), "640x480:r=25");
        clip(library.resolve("bridge-cables.mp4"), "1280x720:r=60");
        clip(
                library.resolve("steel-deck.mp4"),
                "640x360:r=50",
                "-vf",
                "select='lt(n,40)+not(mod(n,5))'",
                "-fps_mode",
                "vfr");
        clip(
                library.resolve("deck-hangers.mp4"),
                "640x360:r=24",
                "-pix_fmt",
                "yuv420p10le",
                "-color_primaries",
                "bt2020",
                "-color_trc",
                "smpte2084",
                "-colorspace",
                "bt2020nc");
        for (String size : List.of("400x900", "900x400")) {
            Path still = TestMedia.make(
                    folder.resolve("still.png"), "image2", "testsrc2=s=" + size, "-frames:v", "1", "-update", "1");
            Files.move(still, library.resolve("narrow%20d water crossed at San Francisco " + size + ".png"));
        }
    }

    private static void clip(Path file, String shape, String... options) {
        List<String> all = new ArrayList<>(List.of("-c:v", "libx264", "-preset", "ultrafast"));
        all.addAll(List.of(options));
        TestMedia.make(file, "mp4", "testsrc2=s=" + shape + ":d=7", all.toArray(String[]::new));
    }

    @Test
    void theFilmShowsWhatIsHardToGetRight() {
        assertThat(bundled.rows("SELECT file FROM shots"))
                .anyMatch(file -> file.contains("%20d"))
                .contains("library/bridge-tower.mp4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.1", "6.1", "7.1"})
    void makesTheSameFilm(String version) throws IOException, InterruptedException {
        ShortFilm film = ShortFilm.copyOf(bundled, folder.resolve("100%d " + version));
        Path ffmpeg = OtherFfmpeg.unpacked(version, folder.resolve("bin-" + version));

        Program.Ended ended = film.program
                .with("aivideo.ffmpeg.executable=auto")
                .within(Map.of("PATH", ffmpeg.getParent() + File.pathSeparator + System.getenv("PATH")))
                .run("restart", film.id(), "--from", "visual-sourcing");

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertThat(film.rows("SELECT file FROM shots ORDER BY file"))
                .isEqualTo(bundled.rows("SELECT file FROM shots ORDER BY file"));
        assertSame(film);
    }

    private static void assertSame(ShortFilm film) throws IOException {
        assertThat(TestMedia.ffprobe().countFrames(film.film()))
                .isEqualTo(TestMedia.ffprobe().countFrames(bundled.film()));
        assertThat(samples(film.film())).isEqualTo(samples(bundled.film()));
        String pictures = compared(film, "[0:v][1:v]psnr[out]");
        assertThat(pictures).contains("PSNR y:");
        assertThat(value(pictures, "PSNR .*min:(inf|[\\d.]+)")).isGreaterThan(SAME_PICTURE_DB);
        String sounds = compared(
                film, "[0:a][1:a]amerge=inputs=2,pan=stereo|c0=c0-c2|c1=c1-c3,astats=measure_perchannel=none[out]");
        assertThat(value(sounds, "RMS level dB: (-inf|-[\\d.]+)")).isLessThan(SAME_SOUND_DB);
    }

    private static String compared(ShortFilm film, String graph) {
        return TestMedia.ffmpeg()
                .measure(FfmpegCommand.measuring()
                        .input(bundled.film())
                        .input(film.film())
                        .filter(graph)
                        .option("-map", "[out]")
                        .build());
    }

    private static double value(String report, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(report);
        assertThat(matcher.find()).as(report).isTrue();
        return Double.parseDouble(matcher.group(1).replace("inf", "Infinity"));
    }

    private static long samples(Path film) throws IOException {
        Path sound = folder.resolve("sound.raw");
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(sound, "s16le")
                        .input(film)
                        .option("-map", "0:a:0")
                        .build());
        return Files.size(sound) / 4;
    }

    @Test
    void refusesAnOlderOneThatIsConfigured() throws IOException, InterruptedException {
        Path old = OtherFfmpeg.unpacked("4.4", folder.resolve("bin-4.4"));
        Program program = bundled.program.with("aivideo.ffmpeg.executable=" + old);

        Program.Ended examined = program.run("doctor");

        assertThat(examined.output().replaceAll("\\s+", " "))
                .contains("fail FFmpeg", "It is ffmpeg version 4.4, and 5.1 is the oldest");
    }

    @Test
    void passesOverAnOlderOneOfTheSystem() throws IOException, InterruptedException {
        Path old = OtherFfmpeg.unpacked("4.4", folder.resolve("bin-4.4-of-the-system"));

        Program.Ended examined = bundled.program
                .within(Map.of("PATH", old.getParent() + File.pathSeparator + System.getenv("PATH")))
                .run("doctor");

        assertThat(examined.output().replaceAll("\\s+", " "))
                .contains("ok FFmpeg", "not used", "4.4", "comes with the program");
    }

    @Test
    void makesTheSameFilmWithTheSystemsOwn() throws IOException, InterruptedException {
        assumeThat(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(place -> Path.of(place, "ffmpeg"))
                        .filter(Files::isExecutable))
                .as("an ffmpeg on the PATH")
                .isNotEmpty();
        ShortFilm film = ShortFilm.copyOf(bundled, folder.resolve("system"));

        Program.Ended ended = film.program.run("restart", film.id(), "--from", "script");

        assertThat(ended.exitCode()).as(ended.output()).isZero();
        assertSame(film);
    }
}
