package dev.aivideo.speech.kokoro;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.speech.text.SaidAs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignNamesTests {
    @ParameterizedTest
    @CsvSource({
        "Wałęsa, vɑwˈɛnsə",
        "Kościuszko, kɔʃʧˈuʃkɔ",
        "Janáček, jˈɑnɑʧɛk",
        "Đoković, ʤˈOkOviʧ",
        "Trọng, tɹˈOŋ",
        "Xiaoping, ʃjWpˈɪŋ",
        "Qingdao, ʧɪŋdˈW",
        "Yan'an, jɛnˈɑn",
        "Göteborg, jɜɹtɛbˈɔɹ",
        "Finnbogadóttir, fˈɪnbɔɡɑdOtɪɹ",
        "Düsseldorf, dˈusɛldɔɹf",
        "Márquez, mˈɑɹkɛs",
        "Székesfehérvár, sˈAkɛʃfɛhAɹvɑɹ",
        "Muğla, mulˈɑ",
        "Dvořáková, dvˈɔɹʒɑkOvə",
        "Bjørnson, bjˈɜɹnsən",
        "Nguyên, nwˈɛn"
    })
    void readsANameWhoseLettersTellItsLanguage(String name, String sound) {
        List<SaidAs> words = List.of(SaidAs.of(name));

        assertThat(ForeignNames.marked(name, ForeignNames.language(words, 0))).isEqualTo(sound);
    }

    @ParameterizedTest
    @CsvSource({
        "Morawiecki, mɔɹɑvjˈɛtski",
        "Shevchenko, ʃɛvʧˈɛnkO",
        "Simferopol, simfɛɹˈOpOl",
        "Jintao, ʤɪntˈW",
        "Kamakura, kɑmɑkˈuɹə",
        "Nansen, nˈɑnsən",
        "Sigurdsson, sˈiɡʊɹdsən",
        "Botticelli, bOtiʧˈɛli"
    })
    void readsANameInPlainLettersByItsEnding(String name, String sound) {
        assertThat(ForeignNames.unknown(name, null)).isEqualTo(sound);
    }

    @Test
    void leavesEnglishWordsToTheDictionary() {
        for (String word : "The Queen quit Texas because six zebras mixed Christmas cafés naïve".split(" ")) {
            assertThat(ForeignNames.marked(word, ForeignNames.language(List.of(SaidAs.of(word)), 0)))
                    .as(word)
                    .isNull();
        }
    }

    @Test
    void takesNamesBesideOneOfALanguageForTheSame() {
        List<SaidAs> names =
                Stream.of("Deng", "Xiaoping", "and", "Deng").map(SaidAs::of).toList();

        List<SaidAs> czech = Stream.of("Antonín", "Dvořák").map(SaidAs::of).toList();

        assertThat(ForeignNames.language(names, 0)).isEqualTo("pinyin");
        assertThat(ForeignNames.marked("Kolín", ForeignNames.language(czech, 0)))
                .as("not Spanish, as its shape has it")
                .isEqualTo("kˈOlin");
        assertThat(ForeignNames.language(names, 3)).isNull();
    }
}
