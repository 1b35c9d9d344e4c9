package dev.aivideo.speech.server;

import static dev.aivideo.testing.RandomValues.tries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.speech.Speech.TimedWord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordTimesTests {

    @Test
    void followsTheServersWordsWhereItReadsOthers() {
        List<WordTimes.Heard> heard = List.of(
                new WordTimes.Heard("Ten", 0, 0.3),
                new WordTimes.Heard("kilobytes", 0.3, 1.2),
                new WordTimes.Heard("fit", 1.2, 1.5),
                new WordTimes.Heard(".", 1.5, 1.5));

        List<TimedWord> words = WordTimes.of("10KB fit.", heard, 0, 1.5);

        assertThat(words).extracting(TimedWord::text).containsExactly("10KB", "fit.");
        assertThat(words.get(1).end()).isEqualTo(Duration.ofMillis(1500));
    }

    @Test
    void isInOrderAndWithinTheSoundWhateverTheServerSays() {
        tries(300, any -> {
            List<String> words =
                    any.list(1, 8, () -> any.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", 1, 9));
            List<Double> times = any.list(0, 8, () -> any.between(-1.0, 9.0));
            double offsetS = any.between(0.0, 2.0);

            List<WordTimes.Heard> heard = new ArrayList<>();
            for (int i = 0; i + 1 < times.size(); i++) {
                heard.add(new WordTimes.Heard("w" + i, times.get(i), times.get(i + 1)));
            }

            List<TimedWord> timed = WordTimes.of(String.join(" ", words), heard, offsetS, 3);

            assertThat(timed).extracting(TimedWord::text).containsExactlyElementsOf(words);
            Duration last = Duration.ZERO;
            for (TimedWord word : timed) {
                assertThat(word.start()).isGreaterThanOrEqualTo(last).isLessThanOrEqualTo(Duration.ofSeconds(3));
                assertThat(word.end()).isBetween(word.start(), Duration.ofSeconds(3));
                last = word.end();
            }
        });
    }
}
