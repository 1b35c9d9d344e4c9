package dev.aivideo.visuals;

import dev.aivideo.footage.Candidate;
import dev.aivideo.footage.FootageException;
import dev.aivideo.illustration.IllustrationException;
import dev.aivideo.illustration.IllustrationRequest.Slot;
import dev.aivideo.project.PicturePart;
import dev.aivideo.project.Scene;
import dev.aivideo.project.Shot;
import dev.aivideo.visuals.Ranked.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills one scene: the picture that opens it, then the best beside it, and so on; one that cannot be fetched gives way to
 * the next. What nothing fits is drawn, and what is best drawn.
 */
class ShotChoice {
    private static final Logger LOG = LoggerFactory.getLogger(ShotChoice.class);

    /** Scores of candidates that the audit keeps; a night's catalogue answers would fill the database. */
    private static final int CONSIDERED = 24;

    private final FootageSearch search;
    private final SceneJudgement judgement;
    private final CandidateLooks looks;
    private final Fetcher fetcher;
    private final SceneIllustrator illustrator;

    /** In the film's other scenes and in this one. */
    private final List<PicturePart> shown = new ArrayList<>();

    private final List<FetchedShot> fetched = new ArrayList<>();
    private final Map<String, Object> details = new LinkedHashMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();
    private final Map<String, String> missed = new LinkedHashMap<>();
    /** By the picture taken, what would have been shown instead. */
    private final Map<String, Ranked> runnersUp = new HashMap<>();

    ShotChoice(
            FootageSearch search,
            SceneJudgement judgement,
            CandidateLooks looks,
            Fetcher fetcher,
            SceneIllustrator illustrator,
            List<Shot> elsewhere) {
        this.search = search;
        this.judgement = judgement;
        this.looks = looks;
        this.fetcher = fetcher;
        this.illustrator = illustrator;
        elsewhere.forEach(shot -> shown.add(PicturePart.of(shot)));
    }

    /**
     * The shots in the order of showing: what was found, the best first, and drawn ones where it is not found, or better
     * drawn.
     */
    List<PlacedShot> fill(Scene scene, SceneNeed need, List<Slot> slots) {
        int wanted = new CardSlots(slots).wanted();
        FootageSearch.Answers answers = search.search(need.query());
        Pool pool = judgement.pool(answers.candidates());
        looks.look(pool, judgement.ranked(pool, need), need);
        note(answers, judgement.ranked(pool, need), need, slots);
        List<Ranked> next = next(pool, need, wanted);
        while (!next.isEmpty()) {
            fetch(scene, next, need.query().shotLength());
            Set<String> tried = next.stream().map(Ranked::key).collect(Collectors.toSet());
            pool.removeIf(candidate ->
                    tried.contains(candidate.key()) || search.fetches().isOpen(candidate.source()));
            next = next(pool, need, wanted - fetched.size());
        }
        if (!opens()) {
            fetched.forEach(shot -> failures.put(shot.key(), "none of what opens the scene could be fetched"));
            fetched.clear();
        }
        fetched.sort(Comparator.comparing((FetchedShot shot) -> shot.ranked().role() != Role.FIRST)
                .thenComparing(Comparator.comparingDouble(ChosenShot::score).reversed()));
        List<Slot> open = new CardSlots(slots).drawn(fetched.size());
        List<PlacedShot> placed = PlacedShot.of(slots, fetched, open, open.isEmpty() ? List.of() : drawn(scene, open));
        details.put("failed", failures);
        details.put("chosen", placed.stream().map(this::choice).toList());
        return placed;
    }

    /** Whether a picture is there that may open the scene; those that only stand beside one are of no use without. */
    private boolean opens() {
        return fetched.stream().anyMatch(shot -> shot.ranked().role() == Role.FIRST);
    }

    private void note(FootageSearch.Answers answers, List<Ranked> ranked, SceneNeed need, List<Slot> slots) {
        details.put("terms", need.query().terms());
        details.put("shots", slots.size());
        details.put("facts", SlotNote.facts(slots));
        details.put("shotMs", need.query().shotLength().toMillis());
        details.put("sources", answers.bySource());
        details.put("questions", answers.steps());
        details.put(
                "considered",
                ranked.stream().limit(CONSIDERED).map(Ranked::details).toList());
    }

    private Map<String, Object> choice(PlacedShot placed) {
        ChosenShot shot = placed.chosen();
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("picture", shot.key());
        choice.put("why", shot.reason());
        Slot slot = placed.slot();
        if (slot != null) {
            choice.put("seen", SlotNote.seen(slot));
        }
        Ranked next = runnersUp.get(shot.key());
        if (next != null) {
            choice.put(
                    "next best",
                    "%s \"%s\", %s".formatted(next.key(), next.candidate().title(), next.reason()));
        }
        return choice;
    }

    Map<String, Object> details() {
        return details;
    }

    /** The best of the pool, then the best beside it, until enough are named. */
    private List<Ranked> next(Pool pool, SceneNeed need, int count) {
        List<Ranked> next = new ArrayList<>();
        while (next.size() < count) {
            Stream<Ranked> before =
                    opens() || !next.isEmpty() ? fetched.stream().map(FetchedShot::ranked) : Stream.of();
            List<Candidate> beside =
                    Stream.concat(before, next.stream()).map(Ranked::candidate).toList();
            Optional<SceneJudgement.Choice> choice = judgement.next(pool, need.taking(beside), count - next.size());
            if (choice.isEmpty()) {
                break;
            }
            Ranked best = choice.get().best();
            next.add(best);
            choice.get().next().ifPresent(other -> runnersUp.put(best.key(), other));
        }
        return next;
    }

    private void fetch(Scene scene, List<Ranked> wanted, Duration shotLength) {
        Fetcher.Fetched answer = fetcher.fetch(scene, wanted, shotLength);
        answer.usable().forEach(shot -> take(shot, shot.part(shotLength)));
        answer.failed().forEach((ranked, why) -> {
            failures.put(ranked.key(), why);
            missed.put(ranked.candidate().source(), why);
        });
    }

    /** Sources have the same file under several names, and share some. */
    private void take(FetchedShot shot, PicturePart part) {
        if (shown.stream().anyMatch(part::isSameAs)) {
            failures.put(shot.key(), "the film shows the same file already");
        } else {
            shown.add(part);
            fetched.add(shot);
        }
    }

    private List<DrawnShot> drawn(Scene scene, List<Slot> open) {
        search.fetches().missed(missed);
        try {
            return illustrator.draw(scene, open);
        } catch (IllustrationException e) {
            failures.put(Shot.DRAWN, SourceWarnings.line(e));
            LOG.warn("Scene {}: {}", scene.number(), e.getMessage());
        }
        if (fetched.isEmpty()) {
            throw new FootageException(
                    "Scene %d has no picture.".formatted(scene.number()),
                    failures.values().stream().distinct().collect(Collectors.joining(System.lineSeparator())),
                    "Check the free disk space and the log, then restart the run.",
                    null);
        }
        return List.of();
    }
}
