package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.Typeface.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypefaceTests {
    @Test
    void isInter() {
        assertThat(Typeface.font(Weight.BOLD, 40).getFontName()).containsIgnoringCase("Inter");
    }

    @Test
    void breaksBetweenWordsAndKeepsEveryOne() {
        List<String> lines = Typeface.wrap("How suspension bridges stand in the wind", Weight.BOLD, 100, 900);

        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(String.join(" ", lines)).isEqualTo("How suspension bridges stand in the wind");
        assertThat(lines).allMatch(line -> Typeface.widthPx(line, Weight.BOLD, 100) <= 900);
    }

    @Test
    void setsAsLargeAsFits() {
        TextBlock small = Typeface.fit("How suspension bridges stand", Weight.BOLD, 120, 20, 400, 2);
        TextBlock large = Typeface.fit("How suspension bridges stand", Weight.BOLD, 120, 20, 1600, 2);

        assertThat(small.widthPx()).isBetween(200.0, 400.0);
        assertThat(large.sizePx()).isEqualTo(120);
    }

    @Test
    void leavesNoWordAloneInTheLastLine() {
        TextBlock block = Typeface.fit("How suspension bridges stand", Weight.BOLD, 124, 50, 1650, 3);

        assertThat(block.lines()).containsExactly("How suspension", "bridges stand");
    }

    @Test
    void showsThatTheEndIsLeftOutWhereEvenTheSmallestIsTooLarge() {
        TextBlock block = Typeface.fit("word ".repeat(200), Weight.REGULAR, 60, 40, 600, 2);

        assertThat(block.lines()).hasSize(2);
        assertThat(block.lines().get(1)).endsWith("…");
        assertThat(block.widthPx()).isLessThanOrEqualTo(600);
    }

    @Test
    void leavesOutWhatNoFontHas() {
        assertThat(Typeface.showable("a\uE123b \uDBFF\uDFFD c")).isEqualTo("ab c");
        assertThat(Typeface.wrap("\uE123", Weight.BOLD, 40, 100)).isEmpty();
    }
}
