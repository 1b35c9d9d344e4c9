package dev.aivideo.export;

import static dev.aivideo.testing.Fixtures.aNarration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.project.FilmPlan;
import dev.aivideo.project.FrameRate;
import dev.aivideo.project.ShownCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardRuleTests {
    private static final ShownCard IN_STEP = card(3000, 4500, 3200, 6000);
    private static final ShownCard LATE = card(3000, 4500, 3600, 6000);

    @TempDir
    Path folder;

    private static ShownCard card(long heardFromMs, long heardUntilMs, long seenFromMs, long seenUntilMs) {
        return new ShownCard(
                "141 votes: \"black_start: 1 black_end: 9\"",
                Duration.ofMillis(heardFromMs),
                Duration.ofMillis(heardUntilMs),
                Duration.ofMillis(seenFromMs),
                Duration.ofMillis(seenUntilMs));
    }

    @ParameterizedTest
    @CsvSource({
        "2600, 4500, true",
        "2500, 4500, false",
        "3400, 4200, true",
        "3500, 4500, false",
        "3000, 4100, false",
        "0, 0, false"
    })
    void aCardIsInStepFromItsFirstWordToItsLast(long seenFromMs, long seenUntilMs, boolean isInStep) {
        assertThat(card(3000, 4500, seenFromMs, seenUntilMs).isInStep()).isEqualTo(isInStep);
    }

    @Test
    void oneCardInFiftyMayBeOutOfStep() throws IOException {
        assertThat(faults(50, LATE)).isEmpty();
        assertThat(faults(0)).isEmpty();
    }

    @Test
    void moreThanThatKeepsTheFilmFromBeingPublished() throws IOException {
        assertThat(faults(48, LATE, card(1000, 1500, 0, 0)))
                .extracting(GateViolation::toString)
                .containsExactly(
                        "At 5.0 s: the card \"141 votes: \"black_start: 1 black_end: 9\"\" of scene 2 is seen from 3.6 to"
                                + " 6.0 s of the scene, but its words are heard from 3.0 to 4.5 s of the scene. Remedy:"
                                + " Restart the run with --from visual-sourcing: the scene's pictures are planned and"
                                + " drawn again.",
                        "At 3.0 s: the card \"141 votes: \"black_start: 1 black_end: 9\"\" of scene 2 is not seen, but its"
                                + " words are heard from 1.0 to 1.5 s of the scene. Remedy: Restart the run with --from"
                                + " visual-sourcing: the scene's pictures are planned and drawn again.");
    }

    /** Of a film whose second scene begins after two seconds and has these cards, as its report says. */
    private List<GateViolation> faults(int inStep, ShownCard... others) throws IOException {
        List<ShownCard> cards = new ArrayList<>(Collections.nCopies(inStep, IN_STEP));
        cards.addAll(List.of(others));
        Path report = folder.resolve("scene-2.seen.txt");
        Files.writeString(
                report, String.join("\n", cards.stream().map(ShownCard::line).toList()));
        FilmPlan plan = FilmPlan.of(
                FrameRate.USUAL,
                List.of(aNarration().seconds(2).build(), aNarration().seconds(8).build()));
        Seen seen = Seen.of(plan, List.of(folder.resolve("none"), report));
        assertThat(seen.black()).as("what a card says is no measurement").isEmpty();
        return CardRule.faults(seen.cards());
    }
}
