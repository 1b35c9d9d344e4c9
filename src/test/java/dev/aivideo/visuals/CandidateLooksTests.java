package dev.aivideo.visuals;

import static dev.aivideo.visuals.Pictures.BRIDGE;
import static dev.aivideo.visuals.Pictures.fit;
import static dev.aivideo.visuals.Pictures.need;
import static dev.aivideo.visuals.Pictures.still;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.ClipRange;
import dev.aivideo.footage.Footage;
import dev.aivideo.footage.FootageException;
import dev.aivideo.footage.FootageQuery;
import dev.aivideo.footage.FootageSource;
import dev.aivideo.likeness.PictureJudge;
import dev.aivideo.project.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

class CandidateLooksTests {
    private final Map<String, Double> rights = new TreeMap<>();
    private final Map<String, Double> looks = new TreeMap<>();
    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private final PictureJudge judge = (text, picture) -> {
        Double look = looks.get(picture.getFileName().toString());
        return look == null ? OptionalDouble.empty() : OptionalDouble.of(look);
    };

    /** Has a thumbnail of everything but what is broken. */
    private final FootageSource source = new FootageSource() {
        @Override
        public String name() {
            return "nasa";
        }

        @Override
        public List<Candidate> search(FootageQuery query) {
            return List.of();
        }

        @Override
        public Footage fetch(Candidate candidate, ClipRange part, Path directory) {
            throw new IllegalStateException("Nothing is to be fetched");
        }

        @Override
        public Optional<Path> thumbnail(Candidate candidate, Path directory) {
            asked.add(candidate.id());
            if (candidate.id().startsWith("broken")) {
                throw new FootageException("It is not there.", "404", "none", null);
            }
            return Optional.of(directory.resolve(candidate.id()));
        }
    };

    /** The candidates after a look, best first. */
    private List<Ranked> looked(Optional<PictureJudge> by) {
        SceneJudgement judgement = new SceneJudgement(
                clips -> clips.stream()
                        .map(clip -> List.of(fit(rights.getOrDefault(clip.id(), 0.0), 1)))
                        .toList(),
                new Ranking(Pictures.meaning(), Pictures.properties(), LocalDate.of(2026, 11, 22)));
        Pool pool = judgement.pool(
                rights.keySet().stream().map(id -> still("nasa", id, id)).toList());
        SceneNeed need = need(BRIDGE);
        try (FootageSearch search = new FootageSearch(List.of(source), Pictures.properties(), Progress.NONE)) {
            new CandidateLooks(by, search.fetches(), Path.of("looks")).look(pool, judgement.ranked(pool, need), need);
        }
        return judgement.ranked(pool, need);
    }

    private static List<String> ids(List<Ranked> ranked) {
        return ranked.stream().map(one -> one.candidate().id()).toList();
    }

    @Test
    void putsTheBetterLookingOfTwoThatAreCloseFirst() {
        rights.putAll(Map.of("eagle", 0.60, "raven", 0.57));
        looks.putAll(Map.of("eagle", 0.20, "raven", 0.30));

        assertThat(ids(looked(Optional.empty()))).containsExactly("eagle", "raven");
        List<Ranked> ranked = looked(Optional.of(judge));
        assertThat(ids(ranked)).containsExactly("raven", "eagle");
        assertThat(ranked).allSatisfy(one -> assertThat(one.parts()).containsKey("look"));
    }

    @Test
    void leavesAFarBetterOneFirst() {
        rights.putAll(Map.of("eagle", 0.90, "raven", 0.50));
        looks.putAll(Map.of("eagle", 0.10, "raven", 0.35));

        assertThat(ids(looked(Optional.of(judge)))).containsExactly("eagle", "raven");
    }

    @Test
    void costsNothingWithoutAJudge() {
        rights.putAll(Map.of("eagle", 0.60, "raven", 0.57));

        assertThat(looked(Optional.empty()))
                .allSatisfy(one -> assertThat(one.parts()).doesNotContainKey("look"));
        assertThat(asked).isEmpty();
    }

    @Test
    void aThumbnailThatFailsCostsThatJudgementOnly() {
        rights.putAll(Map.of("broken", 0.61, "eagle", 0.60, "raven", 0.59));
        looks.putAll(Map.of("eagle", 0.20, "raven", 0.30));

        assertThat(ids(looked(Optional.of(judge)))).containsExactly("raven", "broken", "eagle");
    }

    @Test
    void looksAtTheBestOnlyAndAtNoneThatIsRefused() {
        for (int i = 0; i < 20; i++) {
            rights.put(Character.toString('a' + i).repeat(3), 0.9 - 0.02 * i);
        }
        rights.put("small", 0.0);

        looked(Optional.of(judge));

        assertThat(asked).hasSize(12).contains("aaa", "lll").doesNotContain("mmm", "small");
    }
}
