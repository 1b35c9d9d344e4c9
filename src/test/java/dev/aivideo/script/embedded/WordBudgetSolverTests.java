package dev.aivideo.script.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordBudgetSolverTests {
    @Test
    void takesTheMostValuableBeginningsThatFillTheBudgetExactly() {
        List<WordBudgetSolver.Chain> chains = List.of(chain(0, 10, 9.0, 5, 1.0), chain(0, 10, 2.0), chain(0, 5, 8.0));

        assertThat(WordBudgetSolver.choose(chains, 15, 0)).containsExactly(1, 0, 1);
        assertThat(WordBudgetSolver.choose(chains, 20, 0)).containsExactly(2, 0, 1);
    }

    @Test
    void takesRequiredItemsWhateverTheirValue() {
        assertThat(WordBudgetSolver.choose(List.of(chain(1, 10, -5.0), chain(0, 10, 9.0)), 10, 0))
                .containsExactly(1, 0);
    }

    @Test
    void comesAsNearToTheBudgetAsItCan() {
        assertThat(WordBudgetSolver.choose(List.of(chain(0, 7, 1.0), chain(0, 30, 1.0)), 10, 0))
                .containsExactly(1, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void hitsTheBudgetWithSentencesOfAllLengths(long seed) {
        Random random = new Random(seed);
        List<WordBudgetSolver.Chain> chains = new ArrayList<>();
        for (int c = 0; c < 40; c++) {
            chains.add(
                    chain(0, 6 + random.nextInt(25), random.nextDouble(), 6 + random.nextInt(25), random.nextDouble()));
        }

        int[] taken = WordBudgetSolver.choose(chains, 400, 2);

        int words = 0;
        for (int c = 0; c < taken.length; c++) {
            words += chains.get(c).items().subList(0, taken[c]).stream()
                    .mapToInt(WordBudgetSolver.Item::words)
                    .sum();
        }
        assertThat(words).isBetween(398, 402);
    }

    private static WordBudgetSolver.Chain chain(int fewest, double... wordsAndValues) {
        List<WordBudgetSolver.Item> items = new ArrayList<>();
        for (int i = 0; i < wordsAndValues.length; i += 2) {
            items.add(new WordBudgetSolver.Item((int) wordsAndValues[i], wordsAndValues[i + 1]));
        }
        return new WordBudgetSolver.Chain(items, fewest);
    }
}
