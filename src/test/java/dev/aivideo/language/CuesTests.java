package dev.aivideo.language;

import static dev.aivideo.testing.Fixtures.aNarration;
import static dev.aivideo.testing.RandomValues.tries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.Aspect;
import dev.aivideo.project.CaptionStyle;
import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.Narration;
import dev.aivideo.project.PictureFormat;
import dev.aivideo.project.SpokenWord;
import dev.aivideo.testing.RandomValues;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CuesTests {
    private static final Duration GAP = Duration.ofMillis(66);

    @Test
    void breaksAfterPunctuationAndBeforeConjunctions() {
        List<Cue> cues = Cues.ofScene(
                narration("Glaciers look still, but every one of them is moving."
                        + " Some creep a metre a year, and others race to the sea."),
                CueForm.usual(PictureFormat.of(Aspect.WIDE), Locale.ENGLISH));

        assertThat(cues)
                .extracting(Cue::lines)
                .containsExactly(
                        List.of("Glaciers look still,", "but every one of them is moving."),
                        List.of("Some creep a metre a year,", "and others race to the sea."));
    }

    /** Every line of these would be full, or nearly so, if only its length counted. */
    @Test
    void endsNoLineWithAWordThatLeansOnTheNext() {
        String text =
                "The engineers who drew the towers of the bridge had to find out how much of the load that passes over"
                        + " the deck in a storm is taken by the cables and by the anchors at either end of the valley.";
        for (Aspect aspect : Aspect.values()) {
            List<Cue> cues = Cues.ofScene(narration(text), CueForm.usual(PictureFormat.of(aspect), Locale.ENGLISH));

            assertThat(cues.stream().flatMap(cue -> cue.lines().stream()))
                    .noneMatch(line ->
                            line.matches(".* (?:the|of|who|to|how|that|in|a|by|and|at|is|had|out|over|either)"));
        }
    }

    @Test
    void keepsNamesTitlesAndNumbersTogether() {
        List<Cue> cues = Cues.ofScene(
                narration(
                        "In the summer of that year Dr. Maria Holm walked 412 kilometres along the coast with Otto Berg"
                                + " and reached the harbour on March 3, 1969 after all."),
                CueForm.usual(PictureFormat.of(Aspect.UPRIGHT), Locale.ENGLISH));

        assertThat(text(cues, "\n"))
                .contains("Dr. Maria Holm")
                .contains("412 kilometres")
                .contains("Otto Berg")
                .contains("March 3, 1969");
    }

    @Test
    void breaksOtherLanguagesByTheirOwnSmallWords() {
        List<Cue> cues = Cues.ofScene(
                narration("Die Ingenieure haben die Türme der Brücke auf einem Grund aus festem Fels in der Mitte des"
                        + " Flusses gebaut, weil der Boden am Ufer zu weich für die Last der Seile war."),
                CueForm.usual(PictureFormat.of(Aspect.WIDE), Locale.GERMAN));

        assertThat(cues.stream().flatMap(cue -> cue.lines().stream()))
                .noneMatch(line -> line.matches(".* (?:die|der|auf|einem|aus|in|des|weil|am|zu|für|haben)"));
    }

    @Test
    void leavesNoWordOrTwoOfALongerSentenceAlone() {
        List<Cue> cues = Cues.ofScene(
                narration(
                        "The bees that fly out in the morning look for the flowers that opened in the night near the old"
                                + " mill."),
                CueForm.usual(PictureFormat.of(Aspect.WIDE), Locale.ENGLISH));

        assertThat(cues).allMatch(cue -> cue.words().size() >= 3);
    }

    @Test
    void breaksJapaneseAndThaiBetweenWordsAndPutsNoMarkAtTheBeginningOfALine() {
        String text = "ミツバチは花の蜜を集めて、巣箱の中でゆっくりと蜂蜜に変えます。働き蜂は一生のあいだに小さじ一杯ほどの蜜しか作りません。";
        List<Cue> cues =
                Cues.ofScene(narration(text), CueForm.usual(PictureFormat.of(Aspect.UPRIGHT), Locale.JAPANESE));

        assertThat(text(cues, "")).isEqualTo(text);
        assertThat(cues.stream().flatMap(cue -> cue.lines().stream()))
                .allMatch(line -> CueUnits.width(line) <= 26)
                .noneMatch(line -> line.matches("[、。っゃゅょー].*"));
        assertThat(Cues.ofScene(
                                narration("ผึ้งบินออกไปหาน้ำหวานจากดอกไม้ในตอนเช้า"),
                                CueForm.usual(PictureFormat.of(Aspect.UPRIGHT), new Locale("th")))
                        .get(0)
                        .words())
                .hasSizeGreaterThan(5);
    }

    @Test
    void tellsWhereEachWordStandsAndWhenItIsHeard() {
        Cue cue = Cues.ofScene(
                        narration("Glaciers look still, but every one of them is moving."),
                        CueForm.usual(PictureFormat.of(Aspect.WIDE), Locale.ENGLISH))
                .get(0);
        CueWord every = cue.words().get(4);

        assertThat(cue.lines().get(every.line()).substring(every.from(), every.until()))
                .isEqualTo("every");
        assertThat(every.start()).isGreaterThan(cue.start()).isLessThan(cue.end());
    }

    @Test
    void showsFewWordsAtATimeWhereTheyAreLarge() {
        List<Cue> cues = Cues.ofScene(
                narration("Bees that fly out in the morning look for flowers that opened in the night."),
                CueForm.inPicture(CaptionStyle.BIG, PictureFormat.of(Aspect.UPRIGHT), Locale.ENGLISH));

        assertThat(cues).allMatch(cue -> cue.words().size() <= 4).hasSizeGreaterThan(3);
    }

    @Test
    void showsAWordWhenItIsHeardAndNotAfterTheScene() {
        Narration narration = narration("One short sentence.");

        List<Cue> cues = Cues.ofScene(narration, CueForm.usual(PictureFormat.of(Aspect.WIDE), Locale.ENGLISH));

        assertThat(cues).hasSize(1);
        assertThat(cues.get(0).start())
                .isEqualTo(narration.sentences().get(0).words().get(0).start());
        assertThat(cues.get(0).end().toNanos() / 1e9).isLessThanOrEqualTo(narration.lengthS() - 0.066);
    }

    @Test
    void countsFilmTimesBySamples() {
        Narration narration = narration("One short sentence.");

        List<Cue> film = Cues.ofFilm(
                FilmPlan.of(FrameRate.USUAL, List.of(narration, narration)),
                List.of(narration, narration),
                CueForm.usual(PictureFormat.of(Aspect.WIDE), Locale.ENGLISH));

        assertThat(film).hasSize(2);
        assertThat(film.get(1).start().minus(film.get(0).start()).toNanos())
                .isEqualTo(Math.round(narration.lengthS() * 1e9));
    }

    @Test
    void showsAWordLongerThanALineInPieces() {
        List<Cue> cues = Cues.ofScene(
                narration("x".repeat(100) + "."), CueForm.usual(PictureFormat.of(Aspect.WIDE), Locale.ENGLISH));

        assertThat(text(cues).replace(" ", "")).isEqualTo("x".repeat(100) + ".");
        assertThat(cues).allMatch(cue -> cue.lines().stream().allMatch(line -> line.length() <= 42));
    }

    @Test
    void keepsEveryWordWithinTheRules() {
        tries(200, any -> {
            String text = text(any);
            CueForm form = CueForm.usual(PictureFormat.of(any.of(Aspect.values())), Locale.ENGLISH);

            Narration narration = narration(text);

            List<Cue> cues = Cues.ofScene(narration, form);

            assertThat(text(cues)).isEqualTo(text);
            for (Cue cue : cues) {
                assertThat(cue.lines()).hasSizeBetween(1, 2);
                assertThat(cue.lines()).allMatch(line -> line.length() <= form.lineLength());
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
        return text(cues, " ");
    }

    private static String text(List<Cue> cues, String between) {
        return cues.stream().flatMap(cue -> cue.lines().stream()).collect(Collectors.joining(between));
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
