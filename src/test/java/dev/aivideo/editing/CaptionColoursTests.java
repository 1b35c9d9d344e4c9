package dev.aivideo.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.FilmLook;
import dev.aivideo.style.Contrast;
import dev.aivideo.testing.RandomValues;
import java.awt.Color;
import org.junit.jupiter.api.Test;

class CaptionColoursTests {
    @Test
    void canBeReadOverAnyPictureWhateverTheColoursOfTheChannel() {
        RandomValues.tries(300, any -> {
            CaptionColours colours = CaptionColours.of(new FilmLook.Brand(hex(any), hex(any), hex(any), null, null));

            assertThat(CaptionColours.worst(colours.text(), colours.box())).isGreaterThanOrEqualTo(4.5);
            assertThat(Contrast.between(colours.text(), colours.outline())).isGreaterThanOrEqualTo(4.5);
            assertThat(CaptionColours.worst(colours.marked(), colours.bar() == null ? colours.box() : colours.bar()))
                    .isGreaterThanOrEqualTo(4.5);
        });
    }

    @Test
    void marksAWordInTheAccentWhereThatCanBeReadAndElseOnABarOfIt() {
        CaptionColours usual = CaptionColours.of(FilmLook.BEFORE_STYLES.brand());
        CaptionColours dark = CaptionColours.of(new FilmLook.Brand("#003366", "#080A0E", "#FFFFFF", null, null));

        assertThat(usual.marked()).isEqualTo(new Color(255, 196, 61));
        assertThat(usual.bar()).isNull();
        assertThat(dark.bar()).isEqualTo(new Color(0, 0x33, 0x66));
        assertThat(dark.marked()).isEqualTo(Color.WHITE);
    }

    private static String hex(RandomValues any) {
        return "#" + any.text("0123456789ABCDEF", 6, 6);
    }
}
