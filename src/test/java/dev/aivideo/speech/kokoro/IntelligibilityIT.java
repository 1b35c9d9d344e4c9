package dev.aivideo.speech.kokoro;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.language.Sentences;
import dev.aivideo.models.ModelFile;
import dev.aivideo.models.ModelStore;
import dev.aivideo.speech.Narrator;
import dev.aivideo.speech.text.Normaliser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is spoken can be understood: a speech recogniser writes it down, and its words are compared with the text's. */
@Tag("model")
class IntelligibilityIT {
    private static final Path SOURCES = Path.of("config/sources");
    /** The recogniser mishears a word in a hundred of a good voice, and more of foreign names. */
    private static final double HIGHEST_ERROR_RATE = 0.08;

    private static final int SENTENCES = 8;
    private static final Normaliser NORMALISER = new Normaliser();
    private static Narrator narrator;
    private static Recogniser recogniser;

    @BeforeAll
    static void fetchesTheModels() throws Exception {
        List<ModelFile> files = Stream.concat(KokoroFiles.all().stream(), Recogniser.FILES.stream())
                .toList();
        ModelStore store = RealModels.store(files);
        narrator = new KokoroSource(store, new KokoroProperties("q8", 2)).open("af_sky", false);
        recogniser = new Recogniser(store);
    }

    @ParameterizedTest
    @ValueSource(strings = {"how-bees-make-honey", "how-suspension-bridges-stand", "russian-invasion-of-ukraine"})
    void theShippedSourcesAreUnderstood(String source) throws Exception {
        List<String> sentences = sentences(source);
        List<String> misheard = new ArrayList<>();
        int wrong = 0;
        int words = 0;
        for (String sentence : sentences) {
            List<String> said = words(NORMALISER.normalise(sentence).spoken());
            List<String> heard = heard(sentence);
            int faults = distance(said, heard);
            if (faults > 0) {
                misheard.add(sentence + " -> " + String.join(" ", heard));
            }
            wrong += faults;
            words += said.size();
        }

        assertThat(wrong / (double) words)
                .as("%d of %d words: %s", wrong, words, misheard)
                .isLessThan(HIGHEST_ERROR_RATE);
    }

    @Test
    void anotherTextIsNotTakenForIt() throws Exception {
        List<String> said = words("The honey is stored in cells of wax that the bees build.");

        assertThat(distance(said, heard("Four cables carry the road across the strait.")))
                .isGreaterThan(8);
    }

    private static List<String> sentences(String source) throws Exception {
        List<String> sentences = Files.readAllLines(SOURCES.resolve(source + ".md")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .flatMap(line -> Sentences.split(line).stream())
                .filter(sentence -> Sentences.words(sentence) >= 8 && Sentences.words(sentence) <= 25)
                .toList();
        List<String> spread = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            spread.add(sentences.get(i * sentences.size() / SENTENCES));
        }
        return spread;
    }

    private static List<String> heard(String sentence) throws Exception {
        String spoken = NORMALISER.normalise(sentence).spoken();
        return words(NORMALISER
                .normalise(recogniser.hear(narrator.speak(spoken, "af_sky", 1)))
                .spoken());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT)
                        .replace("-", " ")
                        .replaceAll("[^a-z ]", "")
                        .strip()
                        .split(" +"))
                .toList();
    }

    /** Words to be inserted, left out or replaced (Levenshtein). */
    private static int distance(List<String> one, List<String> other) {
        int[] row = new int[other.size() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.size(); j++) {
                int replaced = diagonal + (one.get(i - 1).equals(other.get(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], diagonal));
            }
        }
        return row[other.size()];
    }
}
