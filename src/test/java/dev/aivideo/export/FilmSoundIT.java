package dev.aivideo.export;

import static dev.aivideo.testing.Fixtures.aNarration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.FfmpegCommand;
import dev.aivideo.media.StereoWav;
import dev.aivideo.media.TestMedia;
import dev.aivideo.media.Wav;
import dev.aivideo.music.Mood;
import dev.aivideo.music.bed.Bed;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.Narration;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.SpokenWord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Music under a voice, mixed from real files, and the same with a fault built in. */
class FilmSoundIT {
    private static final long SCENE = 12L * 48_000;
    private static final long ALL = 2 * SCENE;

    @TempDir
    static Path folder;

    private static ExpectedFilm order;
    private static Path voice;
    private static Path music;

    /** Two scenes; words from 2 to 10 s and from 12.5 to 21 s. */
    @BeforeAll
    static void mix() throws IOException {
        List<Narration> narrations = List.of(narration("a", 2, 10), narration("b", 0.5, 9));
        order = ExpectedFilm.of(FilmPlan.of(FrameRate.USUAL, narrations), PictureFormat.of(Aspect.WIDE), narrations);
        voice = speech("voice", "between(t,2,10)+between(t,12.5,21)");
        music = folder.resolve("music.wav");
        new MusicTrack(voice, ALL, order.speech(), 20, new TimeRange(0, 24))
                .write(() -> new Bed("Bees", Mood.CALM, ALL, List.of(SCENE)), music);
    }

    private static Path speech(String name, String level) {
        return TestMedia.make(
                folder.resolve(name + ".wav"),
                "wav",
                FilmStudio.SPEECH + ":d=24",
                "-af",
                "volume='0.5*(" + level + ")':eval=frame,afade=t=in:st=2:d=0.02,atrim=end_sample=" + ALL,
                "-ac",
                "1",
                "-c:a",
                "pcm_s16le");
    }

    private static Narration narration(String scene, double fromS, double toS) {
        List<SpokenWord> words = new ArrayList<>();
        for (double at = fromS; at < toS - 0.4; at += 0.5) {
            words.add(new SpokenWord(
                    "word", Duration.ofMillis((long) (at * 1000)), Duration.ofMillis((long) (at * 1000 + 450))));
        }
        return aNarration().of(scene).samples(SCENE).heard("word", words).build();
    }

    @Test
    void everySecondOfSpeechLiesWellAboveTheMusicAndNothingIsFound() throws IOException {
        SoundJudge.Findings found = SoundJudge.judge(order, voice, music);

        assertThat(found.faults()).isEmpty();
        assertThat((double) found.details().get("speech over music dB, least")).isBetween(15.5, 25.0);
        assertThat((double) found.details().get("speech over music dB, mean")).isBetween(19.0, 24.0);
    }

    @Test
    void theMusicIsDownWhenAWordBeginsAndUpInOpeningAndClose() throws IOException {
        double opening = level(0.9, 1.2);
        double firstWord = level(2.0, 2.3);
        double speech = level(5, 6);

        assertThat(opening).isGreaterThan(speech + 4);
        assertThat(firstWord).isLessThan(opening - 4);
        assertThat(level(22.2, 22.6)).isGreaterThan(speech + 2);
        assertThat(level(23.9, 24)).as("faded out").isLessThan(speech - 10);
    }

    @Test
    void theSameFilmHasTheSameMusicToTheByte() throws IOException {
        Path again = folder.resolve("again.wav");

        new MusicTrack(voice, ALL, order.speech(), 20, new TimeRange(0, 24))
                .write(() -> new Bed("Bees", Mood.CALM, ALL, List.of(SCENE)), again);

        assertThat(again).hasSameBinaryContentAs(music);
    }

    @Test
    void voiceAndMusicAreMasteredTogetherInStereo() {
        Path coded = folder.resolve("sound.m4a");
        Mastering mastering = new Mastering(TestMedia.ffmpeg(), FilmStudio.PROPERTIES);

        mastering.encode(new Mastering.Master(voice, music), ALL, coded);

        Loudness loudness = mastering.measure(coded, "anull");
        assertThat(loudness.integratedLufs()).isBetween(-14.5, -13.5);
        assertThat(loudness.truePeakDbtp()).isLessThanOrEqualTo(-1);
        assertThat(mastering.measure(coded, "pan=mono|c0=c0-c1").integratedLufs())
                .as("what is not the same on both sides")
                .isGreaterThan(-60);
    }

    @Test
    void namesTheSecondsInWhichMusicMasksSpeech() throws IOException {
        Path loud = folder.resolve("loud.wav");
        TestMedia.ffmpeg()
                .run(FfmpegCommand.writing(loud, "wav")
                        .input(music)
                        .option("-af", "volume='if(between(t,6,8),5,1)':eval=frame", "-bitexact")
                        .build());

        assertThat(SoundJudge.judge(order, voice, loud).faults()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.second()).isBetween(5.0, 8.0);
            assertThat(fault.what()).contains("dB above the music between 300 and 3400 Hz, at least 15");
        });
    }

    @Test
    void namesASceneThatIsFarLouderThanTheOneBefore() throws IOException {
        Path uneven = speech("uneven", "0.3*between(t,2,10)+between(t,12.5,21)");

        assertThat(SoundJudge.judge(order, uneven, null).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.second()).isEqualTo(12);
                    assertThat(fault.what()).contains("scene 2 is 1", "LU louder than that of the scene before");
                });
    }

    @Test
    void hearsAClickWhereTwoScenesMeet() throws IOException {
        Path clicking = folder.resolve("clicking.wav");
        short[] samples = new short[(int) ALL];
        try (Wav.Reader in = Wav.read(voice)) {
            in.read(samples);
        }
        for (int n = 0; n < 400; n++) {
            samples[(int) SCENE + n] += (short) (3000 * (400 - n) / 400);
        }
        try (Wav.Writer out = Wav.write(clicking)) {
            out.write(samples, 0, samples.length);
        }

        assertThat(SoundJudge.judge(order, clicking, null).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.second()).isEqualTo(12);
                    assertThat(fault.what()).contains("the voice clicks: a step of 9.2 %");
                });
    }

    @Test
    void hearsMusicThatEndsWithAStep() throws IOException {
        Path cut = folder.resolve("cut.wav");
        float[] left = new float[(int) ALL];
        float[] right = new float[(int) ALL];
        try (StereoWav.Reader in = StereoWav.read(music);
                StereoWav.Writer out = StereoWav.write(cut)) {
            in.read(0, left, right, left.length);
            for (int n = left.length - 4000; n < left.length; n++) {
                left[n] += 0.05f * (n - left.length + 4000) / 4000;
            }
            out.write(left, right, left.length);
        }

        assertThat(SoundJudge.judge(order, voice, cut).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.second()).isEqualTo(24);
            assertThat(fault.what()).contains("the music clicks");
        });
    }

    private static double level(double fromS, double toS) throws IOException {
        int count = (int) ((toS - fromS) * 48_000);
        float[] left = new float[count];
        try (StereoWav.Reader in = StereoWav.read(music)) {
            in.read((long) (fromS * 48_000), left, new float[count], count);
        }
        double sum = 1e-9;
        for (float value : left) {
            sum += value * value;
        }
        return 10 * Math.log10(sum / count);
    }
}
