package dev.aivideo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Smith met John F. Kennedy on 3.5 acres.",
                "Gen. Lee rode on.",
                "It cost $1.5 million, i.e. No. 5 on the list.",
                "The U.S. Army came.",
                "She said \"Stop!\" and left.",
                "He waited … then left.",
                "It was built c. 1450 by J. Smith et al. (1998) and others.",
                "The eruption (see Pliny. It was his uncle. He died.) ended.",
                "Es begann am 4. Mai 1852 im 19. Jahrhundert."
            })
    void keepsOneSentenceWhole(String sentence) {
        assertThat(Sentences.split(sentence)).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bees dance. They fly.|Bees dance.|They fly.",
                "He said: “Go.” Then he left.|He said: “Go.”|Then he left.",
                "It began in the U.S. The war spread.|It began in the U.S.|The war spread.",
                "Really?! Yes.|Really?!|Yes.",
                "It flew (not far) away. It fell (down).|It flew (not far) away.|It fell (down).",
                "It rose 3.5. In 1990 it fell.|It rose 3.5.|In 1990 it fell."
            })
    void cutsBetweenSentences(String text, String first, String second) {
        assertThat(Sentences.split(text)).containsExactly(first, second);
    }

    @Test
    void endsASentenceAtABlankLineOnly() {
        assertThat(Sentences.split("A title\n\nA line\nthat goes on."))
                .containsExactly("A title", "A line that goes on.");
        assertThat(Sentences.split("")).isEmpty();
    }

    @Test
    void countsWhatIsSpoken() {
        assertThat(Sentences.words("Well — it's 3.5 metres, twenty-one times.")).isEqualTo(6);
        assertThat(Sentences.words(" ")).isZero();
    }

    @Test
    void takesTheProseOutOfMarkdown() {
        Markdown.Prose prose = Markdown.read("""
                ---
                title: x
                ---
                # The *title*

                A [link](https://example.org) is text.[1] So is `code`.[^n]
                It goes on.

                | a | b |
                |---|---|
                | 1 | 2 |

                - short item
                - An item that is a sentence.

                ```
                code();
                ```

                ![picture](x.png)

                [^n]: A footnote here.

                    An indented paragraph.
                """);

        assertThat(prose.title()).isEqualTo("The title");
        assertThat(prose.paragraphs())
                .isEqualTo(List.of(
                        "A link is text. So is code. It goes on.",
                        "An item that is a sentence.",
                        "An indented paragraph."));
    }
}
