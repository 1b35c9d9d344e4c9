package dev.aivideo.visuals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.facts.Fact;
import dev.aivideo.facts.TextSpan;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CardSlotsTests {
    private static final @Nullable Function<TextSpan, Fact> NOTHING = null;
    private static final Function<TextSpan, Fact> DATE = span -> new Fact.Moment(span, "1937", 1937);
    private static final Function<TextSpan, Fact> VOTES = span -> new Fact.Votes(span, List.of());

    /** A scene whose shots state these things. */
    @SafeVarargs
    private static CardSlots scene(@Nullable Function<TextSpan, Fact>... facts) {
        List<Slot> slots = new ArrayList<>();
        for (Function<TextSpan, Fact> fact : facts) {
            HeardText text = fact == null
                    ? new HeardText().say("It is so.", 900)
                    : new HeardText().say("It is 5.", 900, "5", fact);
            slots.add(new Slot(slots.size(), Duration.ZERO, Duration.ofSeconds(3), text.sentences()));
        }
        return new CardSlots(slots);
    }

    private static List<Integer> drawn(CardSlots scene, int found) {
        return scene.drawn(found).stream().map(Slot::position).toList();
    }

    @Test
    void whatWasFoundFillsASceneThatStatesLittle() {
        CardSlots scene = scene(NOTHING, DATE, NOTHING);

        assertThat(scene.wanted()).isEqualTo(3);
        assertThat(scene.drawn(3)).isEmpty();
    }

    @Test
    void ofThreeShotsOneMayBeDrawnThoughAllCouldBeFound() {
        CardSlots scene = scene(NOTHING, VOTES, VOTES);

        assertThat(scene.wanted()).isEqualTo(2);
        assertThat(drawn(scene, 2)).containsExactly(2);
        assertThat(scene(VOTES, NOTHING).wanted()).isEqualTo(2);
    }

    @Test
    void whereTooLittleWasFoundShotsThatStateSomethingAreDrawn() {
        assertThat(drawn(scene(NOTHING, DATE, NOTHING, DATE, NOTHING), 3)).containsExactly(1, 3);
        assertThat(drawn(scene(DATE, VOTES, NOTHING), 2)).containsExactly(1);
    }

    @Test
    void ofShotsThatStateNothingTheLastAreDrawn() {
        assertThat(drawn(scene(NOTHING, NOTHING, NOTHING, DATE), 2)).containsExactly(2, 3);
    }

    @Test
    void everythingIsDrawnWhereNothingWasFound() {
        assertThat(drawn(scene(NOTHING, DATE, VOTES), 0)).containsExactly(0, 1, 2);
    }
}
