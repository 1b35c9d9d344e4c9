package dev.aivideo.language;

import static dev.aivideo.testing.Fixtures.aNarration;
import static dev.aivideo.testing.RandomValues.tries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Aspect;
import dev.aivideo.project.Narration;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.SpokenWord;
import dev.aivideo.testing.RandomValues;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CuesTests {
    private static final Duration GAP = Duration.ofMillis(66);

    @Test
    void breaksAfterPunctuationAndBeforeConjunctions() {
        List<Cue> cues = Cues.ofScene(
                narration("Glaciers look still, but every one of them is moving."
                        + " Some creep a metre a year, and others race to the sea."),
                PictureFormat.of(Aspect.WIDE));

        assertThat(cues)
                .extracting(Cue::lines)
                .containsExactly(
                        List.of("Glaciers look still,", "but every one of them is moving."),
                        List.of("Some creep a metre a year,", "and others race to the sea."));
    }

    @Test
    void showsAWordWhenItIsHeardAndNotAfterTheScene() {
        Narration narration = narration("One short sentence.");

        List<Cue> cues = Cues.ofScene(narration, PictureFormat.of(Aspect.WIDE));

        assertThat(cues).hasSize(1);
        assertThat(cues.get(0).start())
                .isEqualTo(narration.sentences().get(0).words().get(0).start());
        assertThat(cues.get(0).end().toNanos() / 1e9).isLessThanOrEqualTo(narration.lengthS() - 0.066);
    }

    @Test
    void countsFilmTimesBySamples() {
        Narration narration = narration("One short sentence.");

        List<Cue> film = Cues.ofFilm(List.of(narration, narration), PictureFormat.of(Aspect.WIDE));

        assertThat(film).hasSize(2);
        assertThat(film.get(1).start().minus(film.get(0).start()).toNanos())
                .isEqualTo(Math.round(narration.lengthS() * 1e9));
    }

    @Test
    void showsAWordLongerThanALineInPieces() {
        List<Cue> cues = Cues.ofScene(narration("x".repeat(100) + "."), PictureFormat.of(Aspect.WIDE));

        assertThat(text(cues).replace(" ", "")).isEqualTo("x".repeat(100) + ".");
        assertThat(cues).allMatch(cue -> cue.lines().stream().allMatch(line -> line.length() <= 42));
    }

    @Test
    void keepsEveryWordWithinTheRules() {
        tries(200, any -> {
            String text = text(any);
            Aspect aspect = any.of(Aspect.values());

            Narration narration = narration(text);

            List<Cue> cues = Cues.ofScene(narration, PictureFormat.of(aspect));

            assertThat(text(cues)).isEqualTo(text);
            for (Cue cue : cues) {
                assertThat(cue.lines()).hasSizeBetween(1, 2);
                assertThat(cue.lines()).allMatch(line -> line.length() <= Cues.lineLength(aspect));
                assertThat(cue.end().minus(cue.start())).isLessThanOrEqualTo(Duration.ofSeconds(7));
            }
            for (int n = 1; n < cues.size(); n++) {
                assertThat(cues.get(n).start().minus(cues.get(n - 1).end())).isGreaterThanOrEqualTo(GAP);
            }
        });
    }

    /** Words of up to 14 letters, one in five with a comma or a full stop. */
    private static String text(RandomValues any) {
        List<String> words = any.list(
                1,
                60,
                () -> any.text("abcdefghijklmnopqrstuvwxyz", 1, 14) + any.of("", "", "", "", "", "", "", "", ",", "."));
        return String.join(" ", words);
    }

    private static String text(List<Cue> cues) {
        return cues.stream().flatMap(cue -> cue.lines().stream()).collect(Collectors.joining(" "));
    }

    /** Spoken at 15 characters a second, half a second of silence before and after. */
    private static Narration narration(String text) {
        List<SpokenWord> words = new ArrayList<>();
        long ms = 500;
        for (String word : text.split(" ")) {
            long end = ms + word.length() * 60L + 60;
            words.add(new SpokenWord(word, Duration.ofMillis(ms), Duration.ofMillis(end)));
            ms = end;
        }
        return aNarration().samples((ms + 500) * 48).heard(text, words).build();
    }
}
