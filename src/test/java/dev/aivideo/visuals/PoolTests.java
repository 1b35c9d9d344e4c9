package dev.aivideo.visuals;

import static dev.aivideo.visuals.Pictures.clip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.Candidate;
import dev.aivideo.visuals.relevance.Relevance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PoolTests {
    private final List<List<Candidate>> judged = new ArrayList<>();
    private final Relevance relevance = clips -> {
        judged.add(clips);
        return Pictures.sharedWords(List.of("bridge", "bees")).judge(clips);
    };

    @Test
    void hasEachCandidateOnceInWhateverOrderTheSourcesAnswer() {
        List<Candidate> answers = new ArrayList<>(List.of(
                clip("nasa", "a", "bridge"),
                clip("library", "a", "bees"),
                clip("nasa", "b", "tower"),
                clip("nasa", "a", "bridge"),
                clip("nasa", "b", "tower of a bridge")));
        List<Candidate> expected = Pool.of(answers, relevance).candidates();

        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(answers, new Random(seed));
            assertThat(Pool.of(answers, relevance).candidates()).isEqualTo(expected);
        }
        assertThat(expected).extracting(Candidate::key).containsExactly("library:a", "nasa:a", "nasa:b");
        assertThat(judged).as("compared in the same order").containsOnly(expected);
    }

    @Test
    void knowsHowEachFitsEveryScene() {
        Candidate bees = clip("library", "b", "bees");
        Pool pool = Pool.of(List.of(clip("nasa", "a", "bridge"), bees), relevance);

        assertThat(pool.fits(bees)).extracting(fit -> fit.right()).containsExactly(0.0, 1.0);
    }

    @Test
    void forgetsWhatIsTakenOut() {
        Candidate bees = clip("library", "b", "bees");
        Pool pool = Pool.of(List.of(clip("nasa", "a", "bridge"), bees), relevance);

        pool.removeIf(candidate -> candidate.source().equals("nasa"));

        assertThat(pool.candidates()).containsExactly(bees);
    }

    @Test
    void comparesNothingWhereNothingIsFound() {
        assertThat(Pool.of(List.of(), relevance).candidates()).isEmpty();
        assertThat(judged).isEmpty();
    }
}
