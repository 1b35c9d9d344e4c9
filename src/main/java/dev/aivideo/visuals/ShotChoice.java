package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageException;
import dev.aivideo.illustration.IllustrationException;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills one scene: the best picture that is left, then the best beside it, and so on; one that cannot be fetched gives
 * way to the next. What nothing fits is drawn.
 */
class ShotChoice {
    private static final Logger LOG = LoggerFactory.getLogger(ShotChoice.class);

    /** Scores of candidates that the audit keeps; a night's catalogue answers would fill the database. */
    private static final int CONSIDERED = 24;

    private final FootageSearch search;
    private final Ranking ranking;
    private final Fetcher fetcher;
    private final SceneIllustrator illustrator;

    private final List<ChosenShot> chosen = new ArrayList<>();
    private final List<Ranked> taken = new ArrayList<>();
    private final Map<String, Object> details = new LinkedHashMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();
    private final Map<String, String> missed = new LinkedHashMap<>();

    ShotChoice(FootageSearch search, Ranking ranking, Fetcher fetcher, SceneIllustrator illustrator) {
        this.search = search;
        this.ranking = ranking;
        this.fetcher = fetcher;
        this.illustrator = illustrator;
    }

    /** As many shots as planned, the best first, drawn ones last. */
    List<ChosenShot> fill(Scene scene, SceneNeed need, int shots) {
        FootageSearch.Answers answers = search.search(need.query());
        note(answers, need, shots);
        List<Candidate> pool = new ArrayList<>(distinct(answers.candidates()));
        List<Ranked> next = next(pool, need, shots);
        while (!next.isEmpty()) {
            fetch(scene, next, need.query().shotLength());
            next.forEach(ranked -> pool.remove(ranked.candidate()));
            pool.removeIf(candidate -> search.fetches().isOpen(candidate.source()));
            next = next(pool, need, shots - chosen.size());
        }
        if (chosen.size() < shots) {
            draw(scene, shots - chosen.size());
        }
        details.put("failed", failures);
        details.put(
                "chosen",
                chosen.stream()
                        .map(shot -> Map.of("picture", shot.key(), "why", shot.reason()))
                        .toList());
        return List.copyOf(chosen);
    }

    private void note(FootageSearch.Answers answers, SceneNeed need, int shots) {
        details.put("terms", need.query().terms());
        details.put("shots", shots);
        details.put("shotMs", need.query().shotLength().toMillis());
        details.put("sources", answers.bySource());
        details.put("questions", answers.steps());
        details.put("considered", considered(ranking.rank(answers.candidates(), need)));
    }

    Map<String, Object> details() {
        return details;
    }

    /** The best of the pool, then the best beside it, until enough are named. */
    private List<Ranked> next(List<Candidate> pool, SceneNeed need, int count) {
        List<Ranked> next = new ArrayList<>();
        while (next.size() < count) {
            List<Candidate> beside = Stream.concat(taken.stream(), next.stream())
                    .map(Ranked::candidate)
                    .toList();
            List<Ranked> ranked = ranking.rank(pool, need.taking(beside));
            if (ranked.isEmpty() || ranked.get(0).refusal() != null) {
                break;
            }
            next.add(ranked.get(0));
        }
        return next;
    }

    private void fetch(Scene scene, List<Ranked> wanted, Duration shotLength) {
        Fetcher.Fetched fetched = fetcher.fetch(scene, wanted, shotLength);
        chosen.addAll(fetched.usable());
        fetched.usable().forEach(shot -> taken.add(shot.ranked()));
        fetched.failed().forEach((ranked, why) -> {
            failures.put(ranked.key(), why);
            missed.put(ranked.candidate().source(), why);
        });
    }

    private void draw(Scene scene, int open) {
        search.fetches().missed(missed);
        try {
            chosen.addAll(illustrator.draw(scene, chosen.size(), open));
        } catch (IllustrationException e) {
            failures.put(Shot.DRAWN, SourceWarnings.line(e));
            LOG.warn("Scene {}: {}", scene.number(), e.getMessage());
        }
        if (chosen.isEmpty()) {
            throw new FootageException(
                    "Scene %d has no picture.".formatted(scene.number()),
                    failures.values().stream().distinct().collect(Collectors.joining(System.lineSeparator())),
                    "Check the free disk space and the log, then restart the run.",
                    null);
        }
    }

    private static List<Candidate> distinct(List<Candidate> candidates) {
        Set<String> seen = new HashSet<>();
        return candidates.stream()
                .filter(candidate -> seen.add(candidate.key()))
                .toList();
    }

    private static List<Map<String, Object>> considered(List<Ranked> ranked) {
        return ranked.stream().limit(CONSIDERED).map(Ranked::details).toList();
    }
}
