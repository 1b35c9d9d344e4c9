package dev.aivideo.speech.kokoro;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.speech.text.SaidAs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomographsTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            I have read that book; have you read it? | read | ɹˈɛd ɹˈɛd
            The buck does nothing when the does are near. | does | dˈʌz dˈOz
            The company contracts with suppliers, and metal contracts in the cold. | contracts | kəntɹˈækts kəntɹˈækts
            They signed arms contracts in May. | contracts | kˈɑntɹækts
            The suspect had a record, and police record every call. | record | ɹˈɛkəɹd ɹəkˈɔɹd
            Please record the record. | record | ɹəkˈɔɹd ɹˈɛkəɹd
            He took a bow, then shot an arrow with his bow from the bow of the boat. | bow | bˈW bˈO bˈW
            The minute hand moved a minute amount in a minute. | minute | mˈɪnət mInˈut mˈɪnət
            She read it twice, and today pupils read it in class. | read | ɹˈɛd ɹˈid
            We read one last week, and we read a new one every Friday. | read | ɹˈɛd ɹˈid
            They read the report two months ago. | read | ɹˈɛd
            The man who read it said: Did she read it? | read | ɹˈɛd ɹˈid
            Her teacher made her read it, and it was often read. | read | ɹˈid ɹˈɛd
            Marie reads fast, and her brothers read slowly. | read | ɹˈid
            Children read better when their parents read to them. | read | ɹˈid ɹˈid
            In the camps, prisoners read poems and wrote on scraps. | read | ɹˈɛd
            Marie reads what he read. | reads | ɹˈidz
            Tears filled her eyes when she found two long tears in the canvas. | tears | tˈɪɹz tˈɛɹz
            The graph has two axes, and the stone axes lie below it. | axes | ˈæksiz ˈæksɪz
            The legal bases of the treaty allow three bases in the desert. | bases | bˈAsiz bˈAsɪz
            Acids react with bases. | bases | bˈAsɪz
            The doctor diagnoses each patient and files the diagnoses. | diagnoses | dIəɡnˈOsɪz dIəɡnˈOsiz
            Tears fell as the paper tears. | tears | tˈɪɹz tˈɛɹz
            The refuse was collected, but some refuse to pay. | refuse | ɹˈɛfjus ɹəfjˈuz
            Farmers project record harvests for the project. | project | pɹəʤˈɛkt pɹˈɑʤɛkt
            The lead investigator found lead paint and took the lead. | lead | lˈid lˈɛd lˈid
            The graduates graduate in May. | graduate | ɡɹˈæʤuAt
            Governments appropriate land for appropriate uses. | appropriate | əpɹˈOpɹiAt əpɹˈOpɹiət
            The wind turbines wind down. | wind | wˈɪnd wˈInd
            The Polish cook can polish it. | polish | pˈOlɪʃ pˈɑlɪʃ
            """)
    void readsAWordByWhatItIsInTheSentence(String sentence, String word, String sounds) {
        List<SaidAs> words = Stream.of(sentence.split(" ")).map(SaidAs::of).toList();
        WordKinds kinds = WordKinds.of(words);
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).word().equalsIgnoreCase(word)) {
                said.append(' ').append(Homographs.sound(words.get(i).word(), kinds, i));
            }
        }

        assertThat(said.toString().strip()).isEqualTo(sounds);
    }
}
