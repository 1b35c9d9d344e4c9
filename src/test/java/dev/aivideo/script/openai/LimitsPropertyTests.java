package dev.aivideo.script.openai;

import static dev.aivideo.testing.RandomValues.tries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.net.SteppingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsPropertyTests {

    @Test
    void neverSpendsMoreThanTheBucketAndItsRefillHold() {
        tries(200, any -> {
            List<Integer> requests = any.list(1, 20, () -> any.between(1, 8000));

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
        });
    }

    @Test
    void partsAddUpToTheFilm() {
        tries(200, any -> {
            int scenes = any.between(1, 600);
            int wordsPerScene = any.between(1, 40);
            int most = any.between(1, 40);

            List<PartPlan> parts = PartPlan.of(scenes, scenes * wordsPerScene, most);

            assertThat(parts.stream().mapToInt(PartPlan::scenes).sum()).isEqualTo(scenes);
            assertThat(parts.stream().mapToInt(PartPlan::words).sum()).isEqualTo(scenes * wordsPerScene);
            assertThat(parts).allMatch(part -> part.scenes() >= 1 && part.scenes() <= most);
        });
    }

    @Test
    void readsAnyTextWithoutFailing() {
        tries(500, any -> {
            String text = any.text();
            int cut = any.between(0, 200);

            String json = "{\"scenes\":[{\"narration\":\"One.\",\"search_terms\":[\"a\"]},{\"narration\":\"Two.\"}]}";

            assertThat(ReplyParser.parse(text)).isNotNull();
            assertThat(ReplyParser.parse(json.substring(0, Math.min(cut, json.length())))
                            .scenes())
                    .hasSizeLessThanOrEqualTo(2);
            assertThat(NarrationRules.clean(text)).isNotNull();
        });
    }
}
