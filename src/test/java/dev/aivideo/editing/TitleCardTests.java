package dev.aivideo.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.TextBlock;
import dev.aivideo.project.Aspect;
import dev.aivideo.project.FilmLook;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.TitleForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TitleCardTests {
    private static final String LONG =
            "How the engineers of three generations learned to hang a road over deep water: from the chains of the first "
                    + "bridges to the wires of the longest ones, and what each collapse taught those who built the next";

    @ParameterizedTest
    @EnumSource(TitleForm.class)
    void titlesOfEveryLengthAreSetWhole(TitleForm form) {
        for (Aspect aspect : Aspect.values()) {
            PictureFormat format = PictureFormat.of(aspect);
            TitleCard card = new TitleCard(format, FilmLook.BEFORE_STYLES.brand());
            for (int letters : new int[] {20, 60, 80, 81, 110, 140, 170, LONG.length()}) {
                TextBlock text = card.text(new SceneTitle(LONG.substring(0, letters), form, 60));

                assertThat(text.lines()).as("%d in %s", letters, aspect).noneMatch(line -> line.endsWith("…"));
                assertThat(text.heightPx()).isLessThan(format.heightPx() * 0.5);
            }
        }
    }
}
