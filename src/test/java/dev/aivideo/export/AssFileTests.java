package dev.aivideo.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.Cue;
import dev.aivideo.language.CueWord;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.PictureFormat;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssFileTests {
    private static final List<Cue> CUES = List.of(
            new Cue(ms(500), ms(2_840), List.of("Bees dance", "at home."), words()),
            new Cue(ms(3_000), ms(4_000), List.of("{\\b1}C:\\New \\N {x}")));

    @Test
    void marksEachWordFromWhenItIsHeardUntilTheNext() {
        assertThat(file())
                .contains("PlayResX: 1920\nPlayResY: 1080\n")
                .contains("Style: Spoken,Inter,54,&H003DC4FF,&H00FFFFFF,&H000E0A08,")
                .contains("Dialogue: 0,0:00:00.50,0:00:02.84,Spoken,,0,0,0,,"
                        + "{\\k35}Bees {\\k50}dance\\N{\\k20}at {\\k80}home.\n");
    }

    @Test
    void readsBackWhatItWrites() {
        assertThat(AssFile.faults(file(), CUES)).isEmpty();
        assertThat(AssFile.parse(file()).get(1).lines()).isEqualTo(CUES.get(1).lines());
        assertThat(AssFile.faults(file().replace("dance", "sit"), CUES)).hasSize(1);
        assertThat(AssFile.faults(file().replace("{\\k35}", "{\\k900}"), CUES)).hasSize(1);
        assertThat(AssFile.faults(file().replace("0:00:02.84", "x"), CUES)).hasSize(1);
    }

    @Test
    void marksAWordThatIsHeardBeyondItsCaptionUntilTheCaptionEnds() {
        List<Cue> cues = List.of(new Cue(ms(500), ms(2_000), List.of("Bees dance", "at home."), words()));

        String file = AssFile.of(cues, PictureFormat.of(Aspect.WIDE), FilmLook.BEFORE_STYLES.brand());

        assertThat(file).contains("{\\k45}home.\n");
        assertThat(AssFile.faults(file, cues)).isEmpty();
    }

    static String file() {
        return AssFile.of(CUES, PictureFormat.of(Aspect.WIDE), FilmLook.BEFORE_STYLES.brand());
    }

    private static List<CueWord> words() {
        return List.of(
                new CueWord(0, 0, 4, ms(500), ms(800)),
                new CueWord(0, 5, 10, ms(850), ms(1_300)),
                new CueWord(1, 0, 2, ms(1_350), ms(1_500)),
                new CueWord(1, 3, 8, ms(1_550), ms(2_350)));
    }

    private static Duration ms(long ms) {
        return Duration.ofMillis(ms);
    }
}
