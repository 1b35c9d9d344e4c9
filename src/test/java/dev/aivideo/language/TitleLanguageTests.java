package dev.aivideo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On 120 titles, written before the rules were; each third of them had no part in their making. */
class TitleLanguageTests {
    private static final Path TITLES = Path.of("src/test/resources/dev/aivideo/language/titles.csv");
    private static final Map<String, TitleLanguage> LANGUAGES = Map.of(
            "en", TitleLanguage.ENGLISH,
            "de", TitleLanguage.GERMAN,
            "fr", TitleLanguage.FRENCH,
            "es", TitleLanguage.SPANISH,
            "other", TitleLanguage.OTHER,
            "unknown", TitleLanguage.UNKNOWN);

    private record Title(TitleLanguage language, String text) {
        boolean isTold() {
            return TitleLanguage.of(text) == language;
        }

        boolean isMistaken() {
            return !isTold() && TitleLanguage.of(text) != TitleLanguage.UNKNOWN;
        }
    }

    private static List<Title> titles(boolean heldBack) throws IOException {
        List<Title> all = Files.readAllLines(TITLES, StandardCharsets.UTF_8).stream()
                .map(line -> line.split("\\|"))
                .map(parts -> new Title(LANGUAGES.getOrDefault(parts[0], TitleLanguage.UNKNOWN), parts[1]))
                .toList();
        return IntStream.range(0, all.size())
                .filter(i -> (i % 3 == 2) == heldBack)
                .mapToObj(all::get)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tellsMostTitlesAndMistakesNone(boolean heldBack) throws IOException {
        List<Title> titles = titles(heldBack);
        assertThat(titles).hasSize(heldBack ? 40 : 80);
        assertThat(titles.stream().filter(Title::isMistaken)).isEmpty();
        assertThat(titles.stream().filter(Title::isTold)).hasSizeGreaterThanOrEqualTo(titles.size() * 85 / 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "1945", "IMG_2031", "🎬", "Angela Merkel", "B-52"})
    void tellsNothingOfNamesAndNumbers(String title) {
        assertThat(TitleLanguage.of(title)).isEqualTo(TitleLanguage.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"Привіт Україно, OTHER", "مرحبا, OTHER", "北京 2008, OTHER"})
    void tellsOtherScripts(String title, TitleLanguage expected) {
        assertThat(TitleLanguage.of(title)).isEqualTo(expected);
    }
}
