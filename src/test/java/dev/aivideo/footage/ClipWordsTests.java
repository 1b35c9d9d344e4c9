package dev.aivideo.footage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.TextMeaning;
import dev.aivideo.language.TitleLanguage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClipWordsTests {
    private static final TextMeaning ENGLISH = reading(Set.of(TitleLanguage.ENGLISH));
    private static final TextMeaning ALL = reading(Set.of(TitleLanguage.values()));

    private static TextMeaning reading(Set<TitleLanguage> languages) {
        return new TextMeaning() {
            @Override
            public float[] embed(String text) {
                return new float[] {1};
            }

            @Override
            public boolean reads(TitleLanguage language) {
                return languages.contains(language);
            }
        };
    }

    private static String shown(String title, String description) {
        return ClipWords.of(new Candidate.Description(title, description, List.of(), null), ENGLISH)
                .shown();
    }

    @ParameterizedTest
    @CsvSource({
        "stoneBridge_crossing-6610, stone bridge crossing",
        "DJI_0042_harbour, harbour",
        "harbour_crane_4k_60fps_h264.mp4, harbour crane",
        "20190714-volcano-eruption, volcano eruption",
        "2019-07-14_volcano, 2019 volcano",
        "apollo_1969_launch, apollo 1969 launch",
        "IMG_0041_lighthouse.JPG, lighthouse"
    })
    void readsTheWordsOfAFileName(String name, String words) {
        assertThat(shown(name, "")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cu bee on a flower | bee on flower",
                "drone aerial volcano crater | volcano crater",
                "aerial, drone: harbour crane | harbour crane",
                "citylights | city lights"
            })
    void leavesOutHowItWasFilmed(String title, String words) {
        assertThat(shown(title, "")).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drone pilot takes off at sunset",
                "drone",
                "aerial",
                "B-52",
                "F-16",
                "4K",
                "IMG_0041",
                "Apollo 11 crew in quarantine"
            })
    void keepsATitleOfWhichNothingWouldBeLeftAndSentences(String title) {
        assertThat(shown(title, "")).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CAMP PENDLETON, Calif. (July 3, 2020) – Marines cross a river.",
                "FORT BRAGG, N.C. -- Marines cross a river.",
                "PHILIPPINE SEA (July 4, 2020) Marines cross a river.",
                "SAN DIEGO (Nov. 5, 2021) - Marines cross a river.",
                "Marines cross a river. (U.S. Marine Corps video by Cpl. Ann Lee)",
                "Marines cross a river. (Air National Guard video by Ann Lee)",
                "Marines cross a river. (Courtesy video)",
                "B-roll of Marines cross a river.",
                "B-Roll package: Marines cross a river.",
                "Marines cross a river. Public domain."
            })
    void leavesOutDatelinesAndCreditsOfPressTexts(String description) {
        assertThat(shown("River", description)).isEqualTo("River. Marines cross a river.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A tanker (Airbus A400M) drops water.",
                "Insects (Army ants in a column) cross a path.",
                "The eruption (Video begins before dawn) is seen from the sea.",
                "NASA launches a rocket - and lands it."
            })
    void keepsWhatOnlyBeginsLikeACredit(String description) {
        assertThat(shown("Seen", description)).isEqualTo("Seen. " + description);
    }

    @Test
    void addsEnglishWordsToATitleThatTheModelDoesNotRead() {
        Candidate.Description harbour =
                new Candidate.Description("Ein Schiff im Hafen von Hamburg", "", List.of(), null);

        assertThat(ClipWords.of(harbour, ENGLISH).shown())
                .startsWith("Ein Schiff im Hafen von Hamburg. ")
                .contains("ship");
        assertThat(ClipWords.of(harbour, ENGLISH).searched()).contains("ship");
        assertThat(ClipWords.of(harbour, ALL).shown()).isEqualTo("Ein Schiff im Hafen von Hamburg");
    }

    @Test
    void showsTheBeginningOfADescriptionAndSearchesAllOfIt() {
        String description = "Smoke rises. ".repeat(30) + "The volcano is Etna.";
        ClipWords words = ClipWords.of(new Candidate.Description("Smoke", description, List.of("lava"), null), ENGLISH);

        assertThat(words.shown()).startsWith("Smoke. lava. Smoke rises.").doesNotContain("Etna");
        assertThat(words.searched()).contains("lava", "Etna");
    }

    @Test
    void hasNoWordsWhereNothingIsSaid() {
        ClipWords words = ClipWords.of(new Candidate.Description("", "", List.of("", " "), null), ENGLISH);

        assertThat(words).isEqualTo(new ClipWords("", ""));
        assertThat(shown("  ", "Bees dance.")).isEqualTo("Bees dance.");
    }
}
