package dev.aivideo.script.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.Mentions;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTests {
    private static final Mentions.Reader READER = new Mentions.Reader();

    @Test
    void aShortNameNeedsTheFullNameBeforeIt() {
        List<Passage> text = passages(
                "Wind is an enemy.",
                "The Tacoma Narrows Bridge opened in 1940.",
                "The collapse at Tacoma changed everything.");

        assertThat(References.of(text, READER).get(2))
                .anySatisfy(need -> assertThat(need.introducedBy()).containsExactly(1));
        assertThat(References.of(text, READER).get(1)).isEmpty();
    }

    @Test
    void aDefiniteNounNeedsItsIndefiniteNounBeforeIt() {
        List<Passage> text = passages("A contest began in 1957.", "Two powers took part.", "The contest grew costly.");

        assertThat(References.of(text, READER).get(2))
                .singleElement()
                .satisfies(need -> assertThat(need.introducedBy()).containsExactly(0));
    }

    @Test
    void aNounThatTheTextNeverIntroducesNeedsNoIntroduction() {
        List<Passage> text =
                passages("The wind blew over the sea.", "Ukraine was attacked.", "The wind fell on Ukraine.");

        assertThat(References.of(text, READER))
                .allSatisfy(needs -> assertThat(needs).isEmpty());
    }

    private static List<Passage> passages(String... sentences) {
        return Passages.of(List.of(sentences));
    }
}
