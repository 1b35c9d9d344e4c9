package dev.aivideo.illustration.motif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MotifTests {
    @Test
    void everyLineOfTheTableOfPhrasesBelongsToAMotif() {
        assertThat(Arrays.stream(Motif.values()).map(Motif::title)).containsAll(MotifPhrases.titles());
    }

    @Test
    void aMotifShowsWhatItsPhrasesSayOrSuitsAllWords() {
        assertThat(Motif.SPAN.shows())
                .containsExactly("a suspension bridge over the water", "the bridge with the longest span");
        assertThat(Motif.SPAN.isPlain()).isFalse();
        assertThat(Motif.BOKEH.isPlain()).isTrue();
    }

    @Test
    void whatShowsAThingHasWordsThatNameIt() {
        assertThat(MotifNames.titles()).containsExactlyInAnyOrderElementsOf(MotifPhrases.titles());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOON|The lander touched down on the lunar dust.|moon, lunar",
                "ORB|Mars is a planet.|",
                "SPAN|The stone bridge has five arches.|",
                "ARCHES|The stone bridge has five arches.|stone bridge",
                "GRAIN|Grains of pollen cling to the hairs.|",
                "STORM|A sandstorm hid the ship.|",
                "CELLS|Bees seal the cell with wax.|",
                "BLOSSOMS|Bees visit hundreds of flowers.|flower"
            })
    void aThingIsNamedByItsOwnWordsAlone(Motif motif, String sentence, String name) {
        assertThat(motif.namedIn(sentence, "")
                        .map(name == null ? word -> word : name::contains)
                        .isPresent())
                .isEqualTo(name != null);
    }

    @Test
    void aWordThatMayMeanSomethingElseNeedsItsSubject() {
        assertThat(Motif.SPAN.namedIn("The bridge sways.", "How suspension bridges stand"))
                .isPresent();
        assertThat(Motif.SPAN.namedIn("The bridge sways.", "Roman roads")).isEmpty();
    }

    @Test
    void aThingIsNotShownBeforeItWasThere() {
        assertThat(Motif.SKYLINE.isOf(1850)).isFalse();
        assertThat(Motif.SKYLINE.isOf(2020)).isTrue();
    }
}
