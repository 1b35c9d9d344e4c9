package dev.aivideo.speech.kokoro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PronouncerTests {
    @TempDir
    private Path folder;

    private Pronouncer pronouncer;

    @BeforeEach
    void readsADictionary() throws IOException {
        Path file = folder.resolve("words.txt");
        Files.writeString(
                file, ";;; words\nBRIDGE\tbɹˈɪʤ\nAPPLE\tˈæpəl\nCAT\tkˈæt\nTWENTY\ttwˈɛnti\nTWO\ttˈu\nS\tˈɛs\n");
        pronouncer = new Pronouncer(Dictionary.read(file), word -> "<" + word + ">");
    }

    @Test
    void pronouncesTheAccordingToTheNextWord() {
        assertThat(pronouncer.sounds(List.of("The", "bridge,", "the", "apple.")))
                .containsExactly("ðə", "bɹˈɪʤ,", "ði", "ˈæpəl.");
    }

    @Test
    void formsPossessivesAndHyphenatedWords() {
        assertThat(pronouncer.sounds(List.of("bridge's", "cat's", "twenty-two.")))
                .containsExactly("bɹˈɪʤɪz", "kˈæts", "twˈɛnti tˈu.");
    }

    @Test
    void tellsLettersFromTheArticle() {
        assertThat(pronouncer.sounds(List.of("A", "cat", "S", "A."))).containsExactly("ɐ", "kˈæt", "ˈɛs", "ˈA.");
    }

    @Test
    void tellsNounsFromVerbs() {
        assertThat(pronouncer.sounds(List.of("two", "lives", "he", "lives.")))
                .containsExactly("tˈu", "lˈIvz", "hi", "lˈɪvz.");
    }

    @Test
    void goesByItsNamesBeforeADictionaryThatMisreadsThem() throws IOException {
        Path file = folder.resolve("misread.txt");
        Files.writeString(file, "BEIJING\tbˌAʒˈɪŋ\nRAJ\tɹˈɑʒ\nQING\tkˈɪŋ\nHERMIONE\thˌɜɹmˈIni\n");
        Pronouncer withNames = new Pronouncer(Dictionary.read(file), word -> "<" + word + ">");

        assertThat(withNames.sounds(List.of("Beijing", "Raj", "Qing", "Hermione.")))
                .containsExactly("bˌAʤˈɪŋ", "ɹˈɑʤ", "ʧˈɪŋ", "həɹmˈIəni.");
    }

    @Test
    void asksTheRulesForUnknownWords() {
        assertThat(pronouncer.sounds(List.of("Blorpy."))).containsExactly("<Blorpy>.");
    }

    @Test
    void mapsMaryTtsSoundsWithTheStressBeforeTheVowel() {
        assertThat(SpellingRules.syllable("tS A r", "1")).isEqualTo("ʧˈɑɹ");
        assertThat(SpellingRules.syllable("k r=", "")).isEqualTo("kəɹ");
    }

    @Test
    void numbersTheModelsSymbols() {
        assertThat(Symbols.all())
                .hasSize(114)
                .containsEntry('.', 4)
                .containsEntry('ˈ', 156)
                .containsEntry('ɡ', 92);
        assertThat(Symbols.of("a#ˈ")).containsExactly(43, 156);
    }

    @Test
    void cutsLongSentencesAtAPause() {
        List<String> words = java.util.Collections.nCopies(300, "cat,");
        List<Utterance> parts = Utterance.of(words, java.util.Collections.nCopies(300, "kˈæt,"));

        assertThat(parts)
                .hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(Utterance.MAX_SYMBOLS));
        assertThat(parts.stream().mapToInt(part -> part.words().size()).sum()).isEqualTo(300);
    }
}
