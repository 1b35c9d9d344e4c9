package dev.aivideo.script.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageRunSearchTests {
    @Test
    void prefersConsecutivePassages() {
        PassageRun opening = run(0, 2, 20, 10);
        PassageRun next = run(2, 4, 20, 10);
        PassageRun far = run(9, 11, 20, 12);

        assertThat(PassageRunSearch.best(List.of(opening), List.of(List.of(next), List.of(far)), 40, 1))
                .containsExactly(opening, next);
    }

    @Test
    void leavesOutAPassageWhoseIntroductionIsLeftOut() {
        PassageRun opening = run(0, 2, 20, 10);
        PassageRun needy = new PassageRun(5, 7, 20, 15, true, List.of(new References.Need(List.of(3), 30)));
        PassageRun plain = run(8, 10, 20, 10);

        assertThat(PassageRunSearch.best(List.of(opening), List.of(List.of(needy), List.of(plain)), 40, 1))
                .containsExactly(opening, plain);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void meetsTheBudgetInTheTextsOrder(long seed) {
        Random random = new Random(seed);
        List<List<PassageRun>> sections = new ArrayList<>();
        for (int s = 1; s < 30; s++) {
            List<PassageRun> runs = new ArrayList<>();
            int words = 0;
            for (int length = 1; length <= 4; length++) {
                words += 8 + random.nextInt(20);
                runs.add(new PassageRun(
                        s * 4, s * 4 + length, words, words * random.nextDouble(), length == 4, List.of()));
            }
            sections.add(runs);
        }

        List<PassageRun> best = PassageRunSearch.best(List.of(run(0, 4, 50, 20)), sections, 300, 3);

        assertThat(best.stream().mapToInt(PassageRun::words).sum()).isBetween(297, 303);
        assertThat(best.get(0).from()).isZero();
        assertThat(best).isSortedAccordingTo((a, b) -> a.to() <= b.from() ? -1 : 1);
    }

    private static PassageRun run(int from, int to, int words, double value) {
        return new PassageRun(from, to, words, value, true, List.of());
    }
}
