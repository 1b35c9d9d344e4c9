package dev.aivideo.visuals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.facts.Fact;
import dev.aivideo.facts.TextSpan;
import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShotPlanTests {

    /** Until when each shot is seen, in milliseconds. */
    private static List<Long> ends(HeardText text) {
        return text.plan().slots().stream().map(slot -> slot.until().toMillis()).toList();
    }

    @Test
    void aSentenceIsAShotAndChangesInTheMiddleOfThePause() {
        assertThat(ends(new HeardText().say("One two three four five.", 800).say("One two three four five.", 800)))
                .containsExactly(4100L, 8400L);
    }

    @Test
    void aSentenceThatIsTooShortForAShotSharesOne() {
        assertThat(ends(new HeardText().say("It fell.", 500).say("Nobody knew why it did so then.", 600)))
                .hasSize(1);
    }

    @Test
    void twoSentencesThatStateSomethingHaveAShotEachWhereThereIsTime() {
        HeardText plain = new HeardText().say("One two three.", 920).say("One two three.", 920);
        HeardText stating = new HeardText()
                .say("One in 1937.", 920, "1937", span -> new Fact.Moment(span, "1937", 1937))
                .say("Two in 1938.", 920, "1938", span -> new Fact.Moment(span, "1938", 1938));

        assertThat(ends(plain)).hasSize(2);
        assertThat(ends(stating)).hasSize(2);
        assertThat(ends(new HeardText().say("One two.", 1100).say("One two.", 1100)))
                .hasSize(1);
    }

    @Test
    void aLongSentenceChangesAfterACommaNearItsMiddle() {
        assertThat(ends(new HeardText().say("One two, three four five six, seven eight nine ten eleven twelve.", 800)))
                .containsExactly(4800L, 9800L);
    }

    @Test
    void aClauseBeginsAShotWhereThereIsNoComma() {
        assertThat(ends(new HeardText().say("One two three four five which seven eight nine ten eleven twelve.", 800)))
                .containsExactly(4000L, 9800L);
    }

    @Test
    void aSentenceWithoutAnyBreakChangesBetweenWordsOnlyIfItIsTooLongForOneShot() {
        assertThat(ends(new HeardText().say("One two three four five six seven eight nine.", 860)))
                .hasSize(1);
        assertThat(ends(new HeardText().say("One two three four five six seven eight nine ten eleven.", 860)))
                .hasSize(2);
    }

    @Test
    void aListIsNotCutUnlessItIsTooLongForOneShot() {
        Function<TextSpan, Fact> list =
                span -> new Fact.Enumeration(span, List.of(new Fact.Words(span, "all of them")));
        String items = "iron, copper, gold, silver, tin, lead, zinc.";
        HeardText fits = new HeardText().say("They found there once " + items, 700, items, list);
        HeardText tooLong = new HeardText().say("They found " + items, 1300, items, list);

        assertThat(ends(fits)).containsExactly(7900L);
        assertThat(ends(new HeardText().say("They found quite a lot there once, " + items, 700, items, list)))
                .containsExactly(4900L, 10_000L);
        assertThat(ends(tooLong)).as("of 11.9 s").hasSize(2);
    }

    @Test
    void everyShotOfSpokenTextLastsLongEnoughAndNotTooLong() {
        HeardText text = new HeardText();
        for (int n = 0; n < 20; n++) {
            text.say("One two three, four five six" + " and so on".repeat(n % 4) + ".", 290 + 17 * n);
        }
        ShotPlan plan = text.plan();

        assertThat(plan.slots().get(0).from()).isZero();
        assertThat(plan.slots().get(plan.shots() - 1).until())
                .isEqualTo(Duration.ofMillis((long) (text.lengthS() * 1000)));
        assertThat(plan.slots())
                .allSatisfy(slot -> assertThat(slot.until().minus(slot.from()))
                        .isBetween(Duration.ofMillis(2400), Duration.ofSeconds(8)));
    }

    @Test
    void aFactBelongsToTheShotInWhichItIsHeard() {
        ShotPlan plan = new HeardText()
                .say(
                        "One two three four five six, seven eight nine ten in 1937.",
                        800,
                        "1937",
                        span -> new Fact.Moment(span, "1937", 1937))
                .plan();

        assertThat(plan.slots()).hasSize(2);
        assertThat(plan.slots().get(0).sentences())
                .allMatch(sentence -> sentence.facts().isEmpty());
        assertThat(plan.slots().get(1).sentences())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.facts()).hasSize(1));
    }

    @Test
    void aListOverTwoShotsBelongsToBoth() {
        String text = "They found iron, copper, gold, silver, tin, lead, zinc.";
        ShotPlan plan = new HeardText()
                .say(
                        text,
                        1300,
                        text.substring(11, text.length() - 1),
                        span -> new Fact.Enumeration(span, items(text, "iron", "copper", "gold", "tin", "zinc")))
                .plan();

        assertThat(plan.slots())
                .hasSize(2)
                .allSatisfy(slot -> assertThat(slot.sentences())
                        .singleElement()
                        .satisfies(sentence -> assertThat(sentence.facts()).hasSize(1)));
    }

    private static List<Fact.Words> items(String text, String... items) {
        return Arrays.stream(items)
                .map(item -> new Fact.Words(new TextSpan(text.indexOf(item), text.indexOf(item) + item.length()), item))
                .toList();
    }

    @Test
    void aShotOfAPartOfASentenceHasThatSentence() {
        ShotPlan plan = new HeardText()
                .say("One two three four, six seven eight nine, one two three four, six seven eight nine.", 1000)
                .plan();

        assertThat(plan.slots())
                .hasSizeGreaterThan(1)
                .allMatch(slot -> slot.sentences().size() == 1);
    }

    @ParameterizedTest
    @CsvSource({"0.8, 1", "2.4, 1", "5, 1", "10, 2", "12, 3", "20, 4", "60, 13"})
    void whereNoWordIsKnownASceneIsDividedByItsLength(double sceneS, int shots) {
        assertThat(ShotPlan.of(List.of(), sceneS).shots()).isEqualTo(shots);
    }

    @Test
    void aClipIsWantedForTheLongestShotAndItsCrossfade() {
        assertThat(new HeardText()
                        .say("One two three four.", 1000)
                        .say("One two three four five.", 1000)
                        .plan()
                        .shotLength())
                .isEqualTo(Duration.ofMillis(5300 + 700));
        assertThat(ShotPlan.of(List.of(), 2).shotLength()).isEqualTo(Duration.ofMillis(2200));
    }

    @Test
    void partsOfOneClipNeverOverlapAndLieInIt() {
        Candidate clip = Pictures.clip("nasa", "a", "x", Duration.ofSeconds(130), 1920, 1080);
        Duration shot = Duration.ofSeconds(4);
        Duration end = Duration.ZERO;
        int parts = 0;
        for (; ClipRangeChooser.of(clip, parts, shot).isPresent(); parts++) {
            ClipRange part = ClipRangeChooser.of(clip, parts, shot).get();
            assertThat(part.from()).isGreaterThanOrEqualTo(end);
            end = part.from().plus(part.length());
            assertThat(end).isLessThanOrEqualTo(Duration.ofSeconds(130));
        }
        assertThat(parts).isEqualTo(3);
    }

    @Test
    void aClipAsLongAsTheShotIsShownWhole() {
        Candidate clip = Pictures.clip("nasa", "a", "x", Duration.ofSeconds(4), 1920, 1080);

        assertThat(ClipRangeChooser.of(clip, 0, Duration.ofSeconds(4)))
                .contains(new ClipRange(Duration.ZERO, Duration.ofSeconds(4)));
    }

    @Test
    void ofAClipOfUnknownLengthTheBeginningIsNotShown() {
        Candidate clip = Pictures.clip("nasa", "a", "x", null, 1920, 1080);

        assertThat(ClipRangeChooser.of(clip, 0, Duration.ofSeconds(4)))
                .contains(new ClipRange(Duration.ofSeconds(5), Duration.ofSeconds(4)));
        assertThat(ClipRangeChooser.of(clip, 1, Duration.ofSeconds(4))).isEmpty();
        assertThat(ClipRangeChooser.of(Pictures.still("nasa", "b", "x"), 0, Duration.ofSeconds(4)))
                .contains(new ClipRange(Duration.ZERO, Duration.ofSeconds(4)));
    }
}
