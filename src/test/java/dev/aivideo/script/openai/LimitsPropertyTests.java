package dev.aivideo.script.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.net.SteppingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LimitsPropertyTests {

    @Property(tries = 200)
    void neverSpendsMoreThanTheBucketAndItsRefillHold(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 8000) Integer> requests)
            throws InterruptedException {
        SteppingTime time = new SteppingTime();
        Instant start = time.instant();
        TokenBudget budget = new TokenBudget(8000, time, time);
        long spent = 0;
        for (int tokens : requests) {
            assertThat(budget.spend(tokens)).isLessThanOrEqualTo(Duration.ofSeconds(61));
            spent += tokens;
            double refilled = Duration.between(start, time.instant()).toMillis() * 8000 / 60_000.0;
            assertThat((double) spent).isLessThanOrEqualTo(8000 + refilled + 1);
        }
    }

    @Property(tries = 200)
    void partsAddUpToTheFilm(
            @ForAll @IntRange(min = 1, max = 600) int scenes,
            @ForAll @IntRange(min = 1, max = 40) int wordsPerScene,
            @ForAll @IntRange(min = 1, max = 40) int most) {
        List<PartPlan> parts = PartPlan.of(scenes, scenes * wordsPerScene, most);

        assertThat(parts.stream().mapToInt(PartPlan::scenes).sum()).isEqualTo(scenes);
        assertThat(parts.stream().mapToInt(PartPlan::words).sum()).isEqualTo(scenes * wordsPerScene);
        assertThat(parts).allMatch(part -> part.scenes() >= 1 && part.scenes() <= most);
    }

    @Property(tries = 500)
    void readsAnyTextWithoutFailing(@ForAll String text, @ForAll @IntRange(max = 200) int cut) {
        String json = "{\"scenes\":[{\"narration\":\"One.\",\"search_terms\":[\"a\"]},{\"narration\":\"Two.\"}]}";

        assertThat(ReplyParser.parse(text)).isNotNull();
        assertThat(ReplyParser.parse(json.substring(0, Math.min(cut, json.length())))
                        .scenes())
                .hasSizeLessThanOrEqualTo(2);
        assertThat(Narrations.clean(text)).isNotNull();
    }
}
