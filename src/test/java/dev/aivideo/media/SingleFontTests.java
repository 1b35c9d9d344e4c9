package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.media.Typeface.Weight;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleFontTests {
    @TempDir
    Path folder;

    @Test
    void setsWhatItHasInItsOwnLetters() throws Exception {
        FontFace face = SingleFont.read(TestFonts.regular(folder)).face(Weight.REGULAR);

        assertThat(face.font().getFamily()).isEqualTo("Liberation Sans");
        assertThat(outline("Rag", face)).isNotEqualTo(outline("Rag", Weight.REGULAR));
    }

    @Test
    void takesWhatItLacksFromTheBuiltInTypefaceInTheSameWeight() throws Exception {
        FontFace face = SingleFont.read(TestFonts.regular(folder)).face(Weight.BOLD);

        assertThat(face.font().canDisplayUpTo(TestFonts.LACKING)).isZero();
        assertThat(outline(TestFonts.LACKING, face)).isEqualTo(outline(TestFonts.LACKING, Weight.BOLD));
        assertThat(Typeface.wrap("a " + TestFonts.LACKING, face, 100, 1000)).containsExactly("a " + TestFonts.LACKING);
    }

    @Test
    void thickensAndSlantsForWeightsOfWhichThereIsNoFile() throws Exception {
        SingleFont font = SingleFont.read(TestFonts.regular(folder));

        assertThat(ink("I", font.face(Weight.BOLD))).isGreaterThan(1.15 * ink("I", font.face(Weight.REGULAR)));
        assertThat(outline("I", font.face(Weight.ITALIC)).getWidth())
                .isGreaterThan(1.15 * outline("I", font.face(Weight.REGULAR)).getWidth());
    }

    @Test
    void leavesAFileThatIsBoldAsItIs() throws Exception {
        SingleFont font = SingleFont.read(TestFonts.bold(folder));

        assertThat(ink("I", font.face(Weight.BOLD))).isEqualTo(ink("I", Weight.BOLD));
        assertThat(font.face(Weight.SEMI_BOLD).font().getStyle()).isEqualTo(Font.PLAIN);
    }

    @Test
    void isNotDisturbedByWhatHappensToTheFile() throws Exception {
        Path file = TestFonts.regular(folder);
        FontFace face = SingleFont.read(file).face(Weight.REGULAR);
        Files.delete(file);

        assertThat(Typeface.widthPx("still there", face, 40)).isPositive();
    }

    @Test
    void refusesWhatIsNoTypeface() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.ttf"), "Not a typeface, but long enough to be looked at.");

        assertThatThrownBy(() -> SingleFont.read(file)).isInstanceOf(FontFormatException.class);
    }

    private static Rectangle2D outline(String text, FontFace face) {
        return bounds(Typeface.line(text, face, 100).getOutline(null));
    }

    private static Rectangle2D bounds(Shape outline) {
        return outline.getBounds2D();
    }

    /** How much of the letter's height and width is filled, in square pixels. */
    private static double ink(String letter, FontFace face) {
        Area area = new Area(Typeface.line(letter, face, 400).getOutline(null));
        Rectangle2D box = area.getBounds2D();
        int filled = 0;
        for (double y = box.getMinY(); y < box.getMaxY(); y++) {
            for (double x = box.getMinX(); x < box.getMaxX(); x++) {
                filled += area.contains(x, y) ? 1 : 0;
            }
        }
        return filled;
    }
}
