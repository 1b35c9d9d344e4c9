package dev.aivideo.music.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.aivideo.media.StereoWav;
import dev.aivideo.media.TestMedia;
import dev.aivideo.music.Mood;
import dev.aivideo.music.MusicException;
import dev.aivideo.project.FilmMusic;
import dev.aivideo.project.Workspace;
import dev.aivideo.testing.RecordingProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MusicLibraryIT {
    /** A drum every half second, a louder one every two, over a tone of 110 Hz: 120 beats a minute. */
    private static final String RHYTHM = "aevalsrc='(0.25+0.35*lt(mod(t,2),0.5))*exp(-14*mod(t,0.5))*(random(0)-0.5)*2"
            + "+0.08*sin(2*PI*110*t)':s=48000";

    @TempDir
    Path folder;

    private final List<String> warnings = new ArrayList<>();
    private Path music;
    private MusicLibrary library;

    @BeforeEach
    void openTheFolder() throws IOException {
        music = Files.createDirectories(folder.resolve("music"));
        library = MusicLibraries.of(new Workspace(folder), new RecordingProgress(warnings));
    }

    @Test
    void choosesByMoodAndSparesTheLastFilmsMusic() throws IOException {
        tone("dark", 220, "{\"licence\": \"CC0\", \"mood\": \"dark\"}");
        tone("calm-a", 330, "{\"licence\": \"CC0\", \"mood\": [\"calm\"], \"author\": \"Ben\"}");
        tone("calm-b", 440, "{\"license\": \"CC BY 4.0\", \"tags\": \"peaceful, piano\"}");

        FilmMusic first = fitting(Mood.CALM, List.of()).orElseThrow();
        FilmMusic second = fitting(Mood.CALM, List.of(first.sha256())).orElseThrow();

        assertThat(first.file()).isEqualTo("calm-a.mp3");
        assertThat(first.rights().author()).isEqualTo("Ben");
        assertThat(second.file()).isEqualTo("calm-b.mp3");
        assertThat(fitting(Mood.CALM, List.of(second.sha256(), first.sha256()))
                        .orElseThrow()
                        .file())
                .as("of two that were used, the one that was used longer ago")
                .isEqualTo("calm-a.mp3");
        assertThat(fitting(Mood.GRAVE, List.of()).orElseThrow().file()).isEqualTo("dark.mp3");
        assertThat(fitting(Mood.BRIGHT, List.of())).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void tellsOfFilesThatItMayNotOrCannotUseAndPassesThemOver() throws IOException {
        tone("bare", 220, null);
        tone("nc", 220, "{\"licence\": \"CC BY-NC 4.0\"}");
        tone("nd", 220, "{\"licence\": \"CC BY-ND 4.0\"}");
        tone("sa", 220, "{\"licence\": \"CC BY-SA 4.0\"}");
        Files.writeString(music.resolve("broken.mp3"), "no music");
        Files.writeString(music.resolve("broken.json"), "{\"licence\": \"CC0\"}");

        assertThat(fitting(Mood.CALM, List.of())).isEmpty();
        assertThat(warnings)
                .hasSize(5)
                .anyMatch(warning -> warning.contains("bare.mp3 is not used: no licence is stated"))
                .anyMatch(warning -> warning.contains("nc.mp3 is not used: licence 'CC BY-NC 4.0' is refused by 'NC'"))
                .anyMatch(warning -> warning.contains("sa.mp3 is not used") && warning.contains("share-alike"))
                .anyMatch(warning -> warning.contains("broken.mp3 is not used: it cannot be decoded"));
        assertThatThrownBy(() -> library.named("bare", Mood.CALM))
                .isInstanceOf(MusicException.class)
                .hasMessageContaining("no licence is stated");
        assertThatThrownBy(() -> library.named("waltz", Mood.CALM)).hasMessageContaining("it has bare.mp3, broken.mp3");
    }

    @Test
    void hearsTheBeatAndLoopsAtABarWithoutAStep() throws IOException {
        Path wav = TestMedia.make(folder.resolve("rhythm.wav"), "wav", RHYTHM + ":d=31.3", "-ac", "2");
        try (StereoWav.Reader reader = StereoWav.read(wav)) {
            Beat beat = Beat.of(reader, MusicNote.beside(wav));
            LoopPoints points = new LoopFinder(reader, beat).find();

            assertThat(beat.barSamples()).isCloseTo(96_000, within(500.0));
            assertThat((points.to() - points.from()) / 96_000.0 % 1).matches(part -> part < 0.01 || part > 0.99);
            assertThat(largestStep(reader, points, points.to() - 2000, points.to() + 48_000))
                    .isLessThanOrEqualTo(1.05f * largestStep(reader, points, 1, points.to()));
            assertThat(points.likeness()).isGreaterThan(0.1);
        }
    }

    @Test
    void aToneThatIsLoopedGoesOnInStepAndAsLoud() throws IOException {
        Path wav = TestMedia.make(
                folder.resolve("tone.wav"), "wav", "aevalsrc='0.3*sin(2*PI*217*t)':s=48000:d=20.37", "-ac", "2");
        try (StereoWav.Reader reader = StereoWav.read(wav)) {
            LoopPoints points = new LoopFinder(reader, Beat.of(reader, MusicNote.beside(wav))).find();
            float[] left = new float[48_000 * 50];
            new LoopStream(reader, points).read(left, new float[left.length]);

            assertThat(points.likeness()).isGreaterThan(0.99);
            for (int n = 1; n < left.length; n++) {
                assertThat(Math.abs(left[n] - left[n - 1])).isLessThan(0.010f);
            }
            for (int part = 0; part < 500; part++) {
                assertThat(peak(left, part * 4800)).isBetween(0.20f, 0.225f);
            }
        }
    }

    private static float peak(float[] sound, int from) {
        float peak = 0;
        for (int n = from; n < from + 4800; n++) {
            peak = Math.max(peak, sound[n]);
        }
        return peak;
    }

    private static float largestStep(StereoWav.Reader reader, LoopPoints points, long from, long to)
            throws IOException {
        float[] left = new float[(int) to];
        new LoopStream(reader, points).read(left, new float[left.length]);
        float step = 0;
        for (int n = (int) from; n < left.length; n++) {
            step = Math.max(step, Math.abs(left[n] - left[n - 1]));
        }
        return step;
    }

    private Optional<FilmMusic> fitting(Mood mood, List<String> used) throws IOException {
        return library.fitting(mood, 60, used, folder.resolve("scratch.wav"));
    }

    private void tone(String name, int hertz, @Nullable String note) throws IOException {
        String source = "sine=f=%d:r=48000:d=20".formatted(hertz);
        TestMedia.make(music.resolve(name + ".mp3"), "mp3", source, "-ac", "2", "-b:a", "64k");
        if (note != null) {
            Files.writeString(music.resolve(name + ".json"), note);
        }
    }
}
