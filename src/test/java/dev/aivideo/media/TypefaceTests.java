package dev.aivideo.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.media.Typeface.Weight;
import java.awt.font.TextLayout;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bees' honey, 42 %",
                "Η μέλισσα μαζεύει νέκταρ.",
                "Пчела собирает нектар.",
                "Ğüneş doğarken ärmere Bäume",
                "النحلة تجمع الرحيق من الأزهار.",
                "הדבורה אוספת צוף מן הפרחים.",
                "मधुमक्खी फूलों से रस इकट्ठा करती है।",
                "মৌমাছি ফুল থেকে মধু সংগ্রহ করে।",
                "தேனீ பூக்களில் இருந்து தேன் சேகரிக்கிறது.",
                "ผึ้งเก็บน้ำหวานจากดอกไม้",
                "蜜蜂从花中采集花蜜，體積與國際。",
                "ミツバチは花の蜜を集めます。",
                "꿀벌은 꽃에서 꿀을 모은다.",
                "ფუტკარი აგროვებს ნექტარს.",
                "Մեղուն հավաքում է նեկտար։",
                "ንብ የአበባ ማር ትሰበስባለች።"
            })
    void hasEveryLetterOfTheScripts(String text) {
        assertThat(Typeface.showable(text)).isEqualTo(text);
        TextLayout line = Typeface.line(text, Weight.BOLD, 40);
        for (int glyph = 0; glyph < text.length(); glyph++) {
            int letter = text.charAt(glyph);
            assertThat(Typeface.font(Weight.BOLD, 40).canDisplay(letter) || FallbackFonts.ofProgram(letter) != null)
                    .as(Character.getName(letter))
                    .isTrue();
        }
        assertThat(line.getAdvance()).isPositive();
    }

    @Test
    void setsWordsFromRightToLeftWhereTheyAreWrittenSo() {
        TextLayout hebrew = Typeface.line("הדבורה אוספת", Weight.BOLD, 40);

        assertThat(hebrew.isLeftToRight()).isFalse();
        assertThat(hebrew.getLogicalHighlightShape(0, 6).getBounds2D().getMinX())
                .isGreaterThan(
                        hebrew.getLogicalHighlightShape(7, 12).getBounds2D().getMinX());
    }

    @Test
    void breaksChineseWithoutBlanksAndPutsNoStopAtTheBeginningOfALine() {
        List<String> lines = Typeface.wrap("蜜蜂从花中采集花蜜，然后在蜂巢中酿成蜂蜜。", Weight.BOLD, 40, 300);

        assertThat(lines).hasSizeGreaterThan(2).noneMatch(line -> line.matches("[，。].*"));
        assertThat(lines).allMatch(line -> Typeface.widthPx(line, Weight.BOLD, 40) <= 320);
    }

    @Test
    void leavesOutWhatNoFontHas() {
        assertThat(Typeface.showable("a\uE123b \uDBFF\uDFFD c")).isEqualTo("ab c");
        assertThat(Typeface.wrap("\uE123", Weight.BOLD, 40, 100)).isEmpty();
    }
}
