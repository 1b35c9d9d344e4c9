package dev.aivideo.speech.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aivideo.speech.text.Normaliser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTests {
    @ParameterizedTest
    @CsvSource({
        "KEEV, kˈiv",
        "keev, kˈiv",
        "zah-poh-REEZH-zhah, zɑpOɹˈiʒʒɑ",
        "GUR-tuh, ɡˈɜɹtə",
        "nuh-WIN, nəwˈɪn",
        "kuh-MOO, kəmˈu",
        "hay-SOOS, hAsˈus",
        "YOO-ler, jˈuləɹ",
        "to-KYO, tOkjˈO",
        "SIT-ee, sˈɪti",
        "thing, θˈɪŋ",
        "byoo-REE, bjuɹˈi",
        "MY-kul, mˈIkəl",
        "EYE-luh, ˈIlə",
        "jee-AHP, ʤiˈɑp",
        "shah-TOH, ʃɑtˈO",
        "/kiːv/, kˈiv",
        "/ˈɡɜːtə/, ɡˈɜɹtə",
        "/zəˈpɔɹoʒːə/, zəpˈɔɹOʒə",
        "/t͡ʃɛrnəˈhiu/, ʧɛɹnəhˈiu",
        "/vɛʁsaj/, vˈɛɹsɑj",
        "/ˌriːəˈbaʊt/, ɹˌiəbˈWt"
    })
    void readsRespellingsAndThePhoneticAlphabet(String written, String sound) {
        assertThat(LexiconFile.parse("Word," + written, "list").sound("Word")).isEqualTo(sound);
    }

    @Test
    void takesAWordInSmallLettersForAnyAndOneWithCapitalsAsItIs() {
        Lexicon lexicon = LexiconFile.parse(
                "word,pronunciation,language,note\nnginx,EN-jin-eks\nNice,NEESS,en,\"the, city\"\n", "list");

        assertThat(lexicon.sound("Nginx")).isEqualTo("ˈɛnʤɪnɛks");
        assertThat(lexicon.sound("NICE")).isEqualTo("nˈis");
        assertThat(lexicon.sound("nice")).isNull();
    }

    @Test
    void writesTheSoundBesideTheWordAlsoInsideOthers() {
        Normaliser normaliser = new Normaliser(LexiconFile.parse("Kyiv,KEEV\nF-16,VY-per\nF-16s,VY-perz", "list"));

        assertThat(normaliser.normalise("Kyiv's people, and Kyiv-based F-16s.").spoken())
                .isEqualTo("[Kyiv's](/kˈivz/) people, and [Kyiv](/kˈiv/) based [F-sixteen's](/vˈIpəɹz/).");
    }

    @Test
    void keepsOneWordOfTheFilmsListBeforeThatOfAllFilms() {
        Lexicon both = LexiconFile.parse("Bath,BATH", "all").with(LexiconFile.parse("Bath,BAHTH", "film"));

        assertThat(both.sound("Bath")).isEqualTo("bˈɑθ");
    }

    @Test
    void passesOverWordsOfOtherLanguages() {
        assertThat(LexiconFile.parse("Bad,BAHT,de", "list").sound("Bad")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Kyiv | line 2 has no pronunciation
            Kyiv, | line 2 has no pronunciation
            New York,noo-YORK | line 2 does not begin with one word
            Kyiv,kee-yiv | no syllable is in capitals
            Kyiv,KXZ | is not one syllable with one vowel
            Kyiv,KÆV | 'KÆV' is not one syllable
            Kyiv,/k1v/ | '1' is no sign
            Kyiv,/kv/ | it has no vowel
            Kyiv,KEEV,english! | third column that is no language
            kyiv,KEEV\\nkyiv,KIV | line 3 gives a word a second pronunciation
            """)
    void namesFileLineValueAndRemedyOfAFault(String lines, String fault) {
        assertThatThrownBy(() -> LexiconFile.parse("# list\n" + lines.replace("\\n", "\n"), "words.csv"))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("words.csv")
                .hasMessageContaining(fault)
                .hasMessageContaining("Remedy: ");
    }

    @Test
    void readsAFileThatNeedNotExist(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pronunciations.csv");
        assertThat(LexiconFile.read(file).sound("Kyiv")).isNull();

        Files.writeString(file, "\uFEFFKyiv,KEEV\r\n");
        assertThat(LexiconFile.read(file).sound("Kyiv")).isEqualTo("kˈiv");

        Files.write(file, "Köln,KURLN".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> LexiconFile.read(file)).hasMessageContaining("UTF-8");
    }
}
