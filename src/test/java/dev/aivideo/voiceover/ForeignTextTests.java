package dev.aivideo.voiceover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.speech.Voice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignTextTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            日本の歴史はとても長いです。 | Japanese
            한국의 역사는 매우 길다. | Korean
            مدينة القاهرة قديمة جدا. | Arabic
            भारत का इतिहास बहुत पुराना है। | Hindi
            Місто Київ дуже старе. | Cyrillic
            Η πόλη της Αθήνας είναι παλιά. | Greek
            Die Brücke ist alt und sie steht nicht mehr auf dem Fluss. | Latin
            """)
    void warnsOfALanguageThatTheVoiceDoesNotSpeak(String sentence, String letters) {
        assertThat(ForeignText.warning(List.of(sentence, sentence), "af_sky", "en-US"))
                .hasValueSatisfying(warning ->
                        assertThat(warning).contains("af_sky speaks English", "2 of 2 sentences", letters, "Remedy:"));
    }

    @Test
    void saysNothingOfAFewForeignWords() {
        List<String> sentences = List.of(
                "Tokyo (東京) is the largest city of Japan.",
                "The bridge was opened in 1937.",
                "Its motto is: Das ist nicht der Fluss, und das ist nicht die Brücke.",
                "It stands in the bay.");

        assertThat(ForeignText.warning(sentences, "af_sky", "en-US")).isEmpty();
        assertThat(ForeignText.warning(List.of("Tokyo (東京) is big."), "af_sky", "en-US"))
                .isEmpty();
    }

    @Test
    void saysNothingOfAVoiceWhoseLanguageIsNotKnownOrIsTheTexts() {
        List<String> sentences = List.of("日本の歴史はとても長いです。");

        assertThat(ForeignText.warning(sentences, "voice", Voice.UNKNOWN)).isEmpty();
        assertThat(ForeignText.warning(sentences, "jf_alpha", "ja-JP")).isEmpty();
    }
}
