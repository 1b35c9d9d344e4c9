package dev.aivideo.illustration.motif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

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
    void bothHalvesHaveMotifsForAllWordsAndForSome() {
        for (int half = 0; half < 2; half++) {
            int of = half;
            assertThat(Arrays.stream(Motif.values()).filter(motif -> motif.half() == of))
                    .anyMatch(Motif::isPlain)
                    .anyMatch(motif -> !motif.isPlain());
        }
    }
}
