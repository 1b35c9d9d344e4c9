package dev.aivideo.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemsTests {

    @Test
    void leavesOutEndingsAndFunctionWords() {
        assertThat(Stems.of("The bees are dancing on their combs, as bees do"))
                .containsExactly("bee", "danc", "comb", "bee");
    }

    @Test
    void splitsFileNamesAndCapitalsInsideAWord() {
        assertThat(Stems.of("hotshotCrew_digging-fireline-6610.mp4")).contains("hotshot", "crew", "dig", "firelin");
        assertThat(Stems.of("NASAWebbTelescope")).containsExactly("nasa", "webb", "telescop");
    }

    @Test
    void keepsYearsAndNoOtherNumbers() {
        assertThat(Stems.of("KSC-20211225 launch 1969, 42 clips")).containsExactly("ksc", "launch", "1969", "clip");
    }

    @Test
    void keepsWordsOfOtherLanguagesWhole() {
        assertThat(Stems.of("Kühe auf der Straße")).contains("kühe", "straße");
    }
}
