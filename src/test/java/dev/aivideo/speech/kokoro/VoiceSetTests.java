package dev.aivideo.speech.kokoro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Sentences that were hard to read, with what should be heard. Another file of this form is judged with
 * {@code -Dvoice.set=FILE}, by the whole dictionary, which is fetched into the user's cache.
 */
class VoiceSetTests {
    /** How many may be misread: what was reached. */
    private static final int MOST_MISREAD = 0;

    @Test
    void readsTheSentencesAsTheyAreMeant() throws Exception {
        List<String> misread = misread(resource("words-of-sentences.txt"), resource("sentences.txt"));

        assertThat(misread).as(String.join("\n", misread)).hasSizeLessThanOrEqualTo(MOST_MISREAD);
    }

    @Test
    @EnabledIfSystemProperty(named = "voice.set", matches = ".+")
    void printsWhatIsMisreadOfAnotherSet() throws Exception {
        Path set = Path.of(System.getProperty("voice.set"));
        Path words = RealModels.store(KokoroFiles.all()).obtain(KokoroFiles.DICTIONARY, false);
        List<String> misread = misread(words, set);
        misread.forEach(System.out::println);
        System.out.println(misread.size() + " sentences of " + set + " are misread");

        assertThat(set).isNotEmptyFile();
    }

    private static List<String> misread(Path words, Path sentences) throws IOException {
        Pronouncer pronouncer = new Pronouncer(Dictionary.read(words), SpellingRules::sound);
        return new VoiceSet(pronouncer).misread(sentences);
    }

    private static Path resource(String name) throws Exception {
        return Path.of(VoiceSetTests.class.getResource(name).toURI());
    }
}
